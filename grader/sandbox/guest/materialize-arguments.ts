import type { Argument, ImagesArgument } from '../../model/call.ts';
import type { ImageBatch } from '../../model/values.ts';
import { normalGenerator } from '../../numbers/random.ts';
import { hasOwn, isArray } from './intrinsics.ts';
import { isBatch, isSame } from './is-unchanged.ts';

/** What a function is called with, and what is asked about it afterwards. */
export interface Prepared {
  readonly values: unknown[];
  /** How many numbers were drawn from the generators among them. */
  drawn(): number;
  /** The position of the first argument that is no longer what it was, or null. */
  changed(): number | null;
}

/**
 * @param args what was sent; `fresh` is the same once more, and is what the function gets and may spoil
 */
export function prepare(
  args: readonly Argument[],
  fresh: readonly unknown[],
  kept: (name: string) => ImageBatch,
): Prepared {
  let drawn = 0;
  const values: unknown[] = [];
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] as Argument;
    if (isSpecial(arg, '$randn')) {
      const next = normalGenerator((arg as { $randn: number }).$randn);
      values[i] = function randn() {
        drawn += 1;
        return next();
      };
    } else {
      values[i] = isSpecial(arg, '$images') ? rowsOf(kept((arg as ImagesArgument).$images)) : fresh[i];
    }
  }
  return {
    values,
    drawn: () => drawn,
    changed() {
      for (let i = 0; i < args.length; i += 1) {
        if (!isAsSent(values[i], args[i] as Argument, kept)) {
          return i;
        }
      }
      return null;
    },
  };
}

function isSpecial(arg: Argument, name: '$randn' | '$images'): boolean {
  return typeof arg === 'object' && !isArray(arg) && hasOwn(arg, name);
}

/** Made anew for each call: a function may change what it is given, and the next one shall not suffer. */
function rowsOf({ rows, columns, bytes }: ImageBatch): number[][] {
  const batch: number[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const pixels: number[] = [];
    for (let column = 0; column < columns; column += 1) {
      pixels[column] = (bytes[row * columns + column] as number) / 255;
    }
    batch[row] = pixels;
  }
  return batch;
}

function isAsSent(value: unknown, arg: Argument, kept: (name: string) => ImageBatch): boolean {
  try {
    if (isSpecial(arg, '$randn')) {
      return true;
    }
    return isSpecial(arg, '$images')
      ? isBatch(value, kept((arg as ImagesArgument).$images))
      : isSame(value, arg);
  } catch {
    return false;
  }
}
