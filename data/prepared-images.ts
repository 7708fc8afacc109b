import type { ImageBatch } from '../grader/model/values.ts';
import { prepareDrawing } from './prepare-drawing.ts';

/** Each image of 28 x 28 as if somebody had drawn it on the page of `demo`. One without ink stays as it is. */
export function preparedImages({ rows, columns, bytes }: ImageBatch): ImageBatch {
  const prepared = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const image = bytes.subarray(row * columns, (row + 1) * columns);
    prepared.set(prepareDrawing({ width: SIDE, height: SIDE, bytes: image }) ?? image, row * columns);
  }
  return { rows, columns, bytes: prepared };
}

const SIDE = 28;
