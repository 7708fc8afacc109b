import type { ImageBatch } from '../../model/values.ts';
import { isArray, keys } from './intrinsics.ts';

/** Compares an argument, in depth, with what was sent. Throws if student code put a throwing getter into it. */
export function isUnchanged(value: unknown, original: unknown): boolean {
  if (typeof original !== 'object' || original === null) {
    return value === original;
  }
  if (typeof value !== 'object' || value === null || isArray(value) !== isArray(original)) {
    return false;
  }
  if (isArray(original)) {
    const list = value as unknown[];
    if (list.length !== original.length) {
      return false;
    }
    for (let i = 0; i < original.length; i += 1) {
      if (!isUnchanged(list[i], original[i])) {
        return false;
      }
    }
    return true;
  }
  const names = keys(original);
  if (keys(value).length !== names.length) {
    return false;
  }
  for (let i = 0; i < names.length; i += 1) {
    const name = names[i] as string;
    if (!isUnchanged((value as Record<string, unknown>)[name], (original as Record<string, unknown>)[name])) {
      return false;
    }
  }
  return true;
}

/** Compares rows of numbers from 0 to 1 with the batch of images that they were made from. */
export function isUnchangedBatch(value: unknown, { rows, columns, bytes }: ImageBatch): boolean {
  const batch = value as number[][];
  if (batch.length !== rows) {
    return false;
  }
  for (let row = 0; row < rows; row += 1) {
    const pixels = batch[row] as number[];
    if (!isArray(pixels) || pixels.length !== columns) {
      return false;
    }
    for (let column = 0; column < columns; column += 1) {
      if (pixels[column] !== (bytes[row * columns + column] as number) / 255) {
        return false;
      }
    }
  }
  return true;
}
