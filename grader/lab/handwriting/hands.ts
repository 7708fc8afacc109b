import type { ThreesAndSevens } from '../../../data/digits.ts';
import { prepareDrawing } from '../../../data/prepare-drawing.ts';
import type { ImageBatch } from '../../model/values.ts';
import { uniformGenerator } from '../../numbers/random.ts';
import { type Hand, redraw } from './redraw.ts';

/** Ways in which people draw what others drew: by name, one for each image. */
export function hands(seed: number): Readonly<Record<string, () => Hand>> {
  const random = uniformGenerator(seed);
  const between = (least: number, most: number) => least + (most - least) * random();
  const still = { scale: 1, right: 0, down: 0, thicker: 0 };
  return {
    'as it is': () => still,
    'moved up to 6': () => ({ ...still, right: between(-6, 6), down: between(-6, 6) }),
    'x 0.6': () => ({ ...still, scale: 0.6 }),
    'x 1.5': () => ({ ...still, scale: 1.5 }),
    thicker: () => ({ ...still, thicker: 0.8 }),
    thinner: () => ({ ...still, thicker: -0.5 }),
    'all of it': () => ({
      scale: between(0.6, 1.5),
      right: between(-6, 6),
      down: between(-6, 6),
      thicker: between(-0.5, 0.8),
    }),
  };
}

/** The images drawn anew, and prepared as the page of `demo` prepares a drawing. */
export function drawnAndPrepared({ images }: ThreesAndSevens, hand: () => Hand): ImageBatch {
  const { rows, columns, bytes } = images;
  const prepared = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const image = bytes.subarray(row * columns, (row + 1) * columns);
    prepared.set(prepareDrawing(redraw(image, hand())) ?? new Uint8Array(columns), row * columns);
  }
  return { rows, columns, bytes: prepared };
}
