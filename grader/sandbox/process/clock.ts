import { readFileSync } from 'node:fs';
import { TICK_MS, WALL_FACTOR } from '../limits.ts';

/** How far the guest has come, and what the call in progress may take. */
export interface Progress {
  readonly answered: number;
  readonly milliseconds: number;
}

/**
 * Looks at a process at every tick until it is stopped, and says when a call has taken its time: computing
 * time where the system tells it, so that a busy machine costs no student a check, and a few times that on
 * the wall, for a call that sleeps. While this process itself is busy, and reads no replies, no time passes.
 *
 * @returns stops the clock
 */
export function startClock(pid: number, progress: () => Progress, timeUp: () => void): () => void {
  let answered = -1;
  let wall = 0;
  let computing = 0;
  let lastTick = 0;
  let lastTime = 0;
  const tick = () => {
    const now = performance.now();
    const time = computingTime(pid) ?? now;
    const current = progress();
    const isSame = current.answered === answered;
    wall = isSame ? wall + Math.min(now - lastTick, 2 * TICK_MS) : 0;
    computing = isSame ? computing + time - lastTime : 0;
    answered = current.answered;
    lastTick = now;
    lastTime = time;
    if (Math.min(wall, computing) >= current.milliseconds || wall >= WALL_FACTOR * current.milliseconds) {
      timeUp();
    }
  };
  tick();
  const timer = setInterval(tick, TICK_MS);
  return () => clearInterval(timer);
}

/** Milliseconds of computing, all threads together; null where that cannot be had (it can on Linux). */
function computingTime(pid: number): number | null {
  if (process.platform !== 'linux') {
    return null;
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[USER_TIME]) + Number(fields[SYSTEM_TIME])) * MS_PER_JIFFY;
  } catch {
    return null;
  }
}

/** Counted from the third field on, the first after the name of the program. */
const USER_TIME = 11;
const SYSTEM_TIME = 12;
const MS_PER_JIFFY = 10;
