import { type Images, imageAt } from './images.ts';

/** The mean image of the threes (target 1) or of the sevens (0). */
export function averageImage(images: Images, target: number): Float64Array {
  const mean = new Float64Array(images.columns);
  let count = 0;
  for (let row = 0; row < images.rows; row += 1) {
    if (images.targets[row] === target) {
      count += 1;
      const pixels = imageAt(images, row);
      for (let i = 0; i < mean.length; i += 1) {
        mean[i] = (mean[i] as number) + (pixels[i] as number);
      }
    }
  }
  return mean.map((sum) => sum / count);
}

/** The share of images that are nearer to the average of their own kind: nothing is learned. */
export function nearerAverageAccuracy(train: Images, test: Images): number {
  const [three, seven] = [averageImage(train, 1), averageImage(train, 0)];
  let right = 0;
  for (let row = 0; row < test.rows; row += 1) {
    const pixels = imageAt(test, row);
    const saysThree = distance(pixels, three) < distance(pixels, seven);
    right += saysThree === (test.targets[row] === 1) ? 1 : 0;
  }
  return right / test.rows;
}

function distance(pixels: Float32Array, template: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < pixels.length; i += 1) {
    sum += Math.abs((pixels[i] as number) - (template[i] as number));
  }
  return sum;
}
