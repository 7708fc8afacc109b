import type { Argument, Became, ImagesArgument } from '../../model/call.ts';
import type { ImageBatch } from '../../model/values.ts';
import { normalGenerator } from '../../numbers/random.ts';
import { describeBatchChange, describeChange } from './describe-change.ts';
import { hasOwn, isArray } from './intrinsics.ts';
import { isUnchanged, isUnchangedBatch } from './is-unchanged.ts';

/** The arguments of a call, and what is asked about them afterwards. */
export interface Materialized {
  readonly values: unknown[];
  /** How many numbers the function drew from the generators among them. */
  drawn(): number;
  /** The position of the first argument that the function changed, or null. */
  changed(): number | null;
  /** What the argument at this position became; null if it cannot be read. */
  became(position: number): Became | null;
}

/** Makes the arguments that a function gets; generators and images are created here, in the sandbox. */
export function materializeArguments({ sent, given, imagesOf }: SentArguments): Materialized {
  let drawn = 0;
  const values: unknown[] = [];
  for (let i = 0; i < sent.length; i += 1) {
    const arg = sent[i] as Argument;
    if (isSpecial(arg, '$randn')) {
      const next = normalGenerator((arg as { $randn: number }).$randn);
      values[i] = function randn() {
        drawn += 1;
        return next();
      };
    } else {
      values[i] = isSpecial(arg, '$images') ? rowsOf(imagesOf((arg as ImagesArgument).$images)) : given[i];
    }
  }
  return {
    values,
    drawn: () => drawn,
    changed() {
      for (let i = 0; i < sent.length; i += 1) {
        if (!isAsSent(values[i], sent[i] as Argument, imagesOf)) {
          return i;
        }
      }
      return null;
    },
    became(i) {
      try {
        const arg = sent[i] as Argument;
        return isSpecial(arg, '$images')
          ? describeBatchChange(values[i], imagesOf((arg as ImagesArgument).$images))
          : describeChange(values[i], arg);
      } catch {
        return null;
      }
    },
  };
}

interface SentArguments {
  readonly sent: readonly Argument[];
  /** Equal ones, which the function gets and may change. */
  readonly given: readonly unknown[];
  readonly imagesOf: (name: string) => ImageBatch;
}

function isSpecial(arg: Argument, name: '$randn' | '$images'): boolean {
  return typeof arg === 'object' && !isArray(arg) && hasOwn(arg, name);
}

/** New rows for each call, because a function may change them. */
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

function isAsSent(value: unknown, arg: Argument, imagesOf: (name: string) => ImageBatch): boolean {
  try {
    if (isSpecial(arg, '$randn')) {
      return true;
    }
    return isSpecial(arg, '$images')
      ? isUnchangedBatch(value, imagesOf((arg as ImagesArgument).$images))
      : isUnchanged(value, arg);
  } catch {
    return false;
  }
}
