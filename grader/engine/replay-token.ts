import { KitError } from '../model/kit-error.ts';

/** One case of one check. */
export interface ReplayToken {
  readonly exercise: string;
  readonly check: string;
  readonly seed: number;
  /** See `Case.path`. */
  readonly path: string;
}

/** `04/derivative-by-bias/c293p/g12:0:3`: short enough for a line of a terminal; the seed to base 36. */
export function replayToken({ exercise, check, seed, path }: ReplayToken): string {
  return `${exercise.split('-')[0]}/${check}/${seed.toString(36)}/${shortPath(path)}`;
}

/**
 * Reads a token; `exercise` is the number alone.
 *
 * @throws KitError if the text is not a token
 */
export function readReplayToken(text: string): ReplayToken {
  const parts = /^(\d+)\/([a-z0-9-]+)\/([0-9a-z]{1,6})\/([eg][\d:x]+)$/.exec(text.trim());
  if (parts === null) {
    throw new KitError(
      'bad-replay-token',
      `“${text}” is no replay token. One looks like 04/derivative-by-bias/c293p/g12:0:3: copy it, whole, from the report that named it.`,
    );
  }
  const [, exercise, check, seed, path] = parts as unknown as [string, string, string, string, string];
  return { exercise, check, seed: Number.parseInt(seed, 36), path: longPath(path) };
}

/** Equal steps in a row are counted: `g2:0:0:0:0:5` is `g2:0x4:5`. */
function shortPath(path: string): string {
  return path.replace(/:(\d+)((?::\1(?=:|$))+)/g, (_, step: string, more: string) => {
    return `:${step}x${more.split(':').length}`;
  });
}

function longPath(path: string): string {
  return path.replace(/:(\d+)x(\d{1,4})/g, (_, step: string, times: string) =>
    `:${step}`.repeat(Number(times)),
  );
}
