import { KitError } from '../model.ts';

/** One case of one check. */
export interface ReplayToken {
  readonly exercise: string;
  readonly check: string;
  readonly seed: number;
  /** See `Case.path`. */
  readonly path: string;
}

/** `04-gradient-step/derivative-by-bias/20260501/g12:0:3` */
export function replayToken({ exercise, check, seed, path }: ReplayToken): string {
  return `${exercise}/${check}/${seed}/${path}`;
}

/** @throws KitError where the text is no token */
export function readReplayToken(text: string): ReplayToken {
  const parts = /^([0-9a-z-]+)\/([a-z0-9-]+)\/(\d{1,10})\/([eg][\d:]+)$/.exec(text.trim());
  if (parts === null) {
    throw new KitError(
      'bad-replay-token',
      `“${text}” is no replay token. One looks like 04-gradient-step/derivative-by-bias/20260501/g12:0:3: copy it, whole, from the report that named it.`,
    );
  }
  const [, exercise, check, seed, path] = parts as unknown as [string, string, string, string, string];
  return { exercise, check, seed: Number(seed), path };
}
