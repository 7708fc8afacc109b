import type { CallRequest } from '../protocol.ts';
import { encode } from './encode.ts';
import { charCodeAt, imul } from './intrinsics.ts';

/** Seeds for the chance that calls meet. */
export interface CallSeeds {
  /**
   * The seed of a call: the same whatever was called before, in this process or another, so that a call that is
   * replayed alone draws what it drew among others. If the same call is made again in one batch, it gets another seed:
   * a check that asks twice must notice answers that depend on chance.
   *
   * @returns works the seed out when it is needed, and once
   */
  of(request: CallRequest): () => number;
}

export function createCallSeeds(): CallSeeds {
  let made: Record<number, number> = Object.create(null);
  return {
    of(request) {
      if (request.startsBatch) {
        made = Object.create(null);
      }
      let seed: number | undefined;
      return () => {
        if (seed === undefined) {
          const hash = hashOf(encode([request.function, request.args]));
          const before = made[hash] ?? 0;
          made[hash] = before + 1;
          seed = (hash + before * ANOTHER) >>> 0;
        }
        return seed;
      };
    },
  };
}

/** From one seed to the next; odd, so that it takes long to come round. */
const ANOTHER = 0x9e3779b1;

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = imul(hash ^ charCodeAt(text, i), 0x01000193);
  }
  return hash >>> 0;
}
