import type { ImageBatch } from '../grader/model/values.ts';

/**
 * How much the ink of each pixel differs between images: the standard deviation of its grey value, which is 0 to
 * 1. A pixel that is blank in all images has 0: whatever its weight, it never changes a prediction.
 */
export function inkSpread({ rows, columns, bytes }: ImageBatch): number[] {
  const sums = new Array<number>(columns).fill(0);
  const squares = new Array<number>(columns).fill(0);
  for (let row = 0; row < rows; row += 1) {
    for (let i = 0; i < columns; i += 1) {
      const ink = (bytes[row * columns + i] as number) / 255;
      sums[i] = (sums[i] as number) + ink;
      squares[i] = (squares[i] as number) + ink * ink;
    }
  }
  return sums.map((sum, i) => Math.sqrt(Math.max(0, (squares[i] as number) / rows - (sum / rows) ** 2)));
}
