/** Something that goes on step by step until it is stopped, or has nothing more to do. */
export interface Animation {
  readonly isRunning: () => boolean;
  start(): void;
  stop(): void;
}

/**
 * Calls `step` at each frame for some milliseconds' worth of steps, so that the page stays quick to answer. `step` returns whether
 * there is more to do.
 *
 * @param pace the least time between two steps, in milliseconds
 */
export function animation(
  step: () => boolean,
  { pace = 0, onFrame = () => {}, onChange = () => {} }: AnimationOptions = {},
): Animation {
  let frame = 0;
  let last = 0;
  const isRunning = () => frame !== 0;
  const stop = () => {
    if (frame !== 0) {
      cancelAnimationFrame(frame);
      frame = 0;
      onFrame();
      onChange(false);
    }
  };
  const play = () => {
    const begun = performance.now();
    let hasMore = true;
    if (begun - last >= pace) {
      last = begun;
      do {
        hasMore = step();
      } while (hasMore && pace === 0 && performance.now() - begun < WORK);
      onFrame();
    }
    if (!hasMore) {
      stop();
    } else if (frame !== 0) {
      frame = requestAnimationFrame(play);
    }
  };
  return {
    isRunning,
    stop,
    start() {
      if (frame === 0) {
        last = 0;
        frame = requestAnimationFrame(play);
        onChange(true);
      }
    },
  };
}

interface AnimationOptions {
  readonly pace?: number;
  /** Called after the steps of a frame. */
  readonly onFrame?: () => void;
  /** Called if it starts (true) or stops. */
  readonly onChange?: (isRunning: boolean) => void;
}

/** How long the steps of one frame may take, in milliseconds. */
const WORK = 12;

/** Whether the reader has asked for less motion: steps that would be animated are made at once. */
export function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
