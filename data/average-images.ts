import type { ImageBatch } from '../grader/model/values.ts';
import type { ThreesAndSevens } from './digits.ts';

/** The average three and the average seven: 784 grey values each, 0 to 255. */
export interface AverageImages {
  readonly three: readonly number[];
  readonly seven: readonly number[];
}

/** The mean of each pixel over the threes, and over the sevens. */
export function averageImages({ images, targets }: ThreesAndSevens): AverageImages {
  const average = (target: number) => {
    const mean = new Array<number>(images.columns).fill(0);
    const rows = [...targets.keys()].filter((row) => targets[row] === target);
    for (const row of rows) {
      for (const [i, pixel] of pixelsOf(images, row).entries()) {
        mean[i] = (mean[i] as number) + pixel / rows.length;
      }
    }
    return mean;
  };
  return { three: average(1), seven: average(0) };
}

/**
 * The baseline without learning: `true` if an image is nearer to the average three than to the average seven, by
 * the sum of the absolute differences of the pixels.
 */
export function nearerToThree(images: ImageBatch, { three, seven }: AverageImages): boolean[] {
  return Array.from({ length: images.rows }, (_, row) => {
    const pixels = pixelsOf(images, row);
    const distance = (average: readonly number[]) =>
      pixels.reduce((sum, pixel, i) => sum + Math.abs(pixel - (average[i] as number)), 0);
    return distance(three) < distance(seven);
  });
}

function pixelsOf({ columns, bytes }: ImageBatch, row: number): Uint8Array {
  return bytes.subarray(row * columns, (row + 1) * columns);
}
