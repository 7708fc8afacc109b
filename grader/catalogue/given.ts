import type { Argument } from '../model/call.ts';

import type { ImageBatch, Matrix } from '../model/values.ts';
import { normalGenerator } from '../numbers/random.ts';

/**
 * Arguments of calls, made into what a function of this process takes.
 *
 * @param images what the arguments name with `{ $images: name }`
 */
export function argumentMaker(images: Readonly<Record<string, ImageBatch>>): (argument: Argument) => unknown {
  const made = new Map<string, Matrix>();
  const matrixOf = (name: string) => {
    const matrix = made.get(name) ?? rowsOf(images[name] as ImageBatch);
    made.set(name, matrix);
    return matrix;
  };
  return (argument) => {
    if (typeof argument !== 'object') {
      return argument;
    }
    if ('$randn' in argument) {
      return normalGenerator(argument.$randn);
    }
    return '$images' in argument ? matrixOf(argument.$images) : argument;
  };
}

/** Grey bytes as rows of numbers from 0 to 1. */
function rowsOf({ rows, columns, bytes }: ImageBatch): Matrix {
  const row = (r: number) =>
    Array.from({ length: columns }, (_, i) => (bytes[r * columns + i] as number) / 255);
  return Array.from({ length: rows }, (_, r) => row(r));
}
