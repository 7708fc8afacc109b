import { createHash } from 'node:crypto';
import { KitError } from '../model/kit-error.ts';

/** One of several parts of the people of a class, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/**
 * @param text `3/8`
 * @throws KitError
 */
export function readShard(text: string): Shard {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (!(shard.index >= 1 && shard.index <= shard.count)) {
    throw new KitError(
      'bad-shard',
      `--shard takes the number of a part and how many there are, such as 1/4 to 4/4, of at most 999999; it was given “${text}”.`,
    );
  }
  return shard;
}

/** Whether a submission is in a part. It is in exactly one, whoever else hands in. */
export function isInShard(submission: string, { index, count }: Shard): boolean {
  const digest = createHash('sha256').update(submission).digest();
  return (digest.readUIntBE(0, DIGEST_BYTES) % count) + 1 === index;
}

/** As many as a number holds exactly. */
const DIGEST_BYTES = 6;

export function shardName({ index, count }: Shard): string {
  return `${index}/${count}`;
}
