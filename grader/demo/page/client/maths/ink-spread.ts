import type { Images } from './images.ts';

/** How much the ink of each pixel differs between images: where it never does, a weight has no influence. */
export function inkSpread({ rows, columns, ink }: Images): Float64Array {
  const [sums, squares] = [new Float64Array(columns), new Float64Array(columns)];
  for (let i = 0; i < rows * columns; i += 1) {
    const pixel = ink[i] as number;
    sums[i % columns] = (sums[i % columns] as number) + pixel;
    squares[i % columns] = (squares[i % columns] as number) + pixel ** 2;
  }
  return sums.map((sum, i) => Math.sqrt(Math.max(0, (squares[i] as number) / rows - (sum / rows) ** 2)));
}
