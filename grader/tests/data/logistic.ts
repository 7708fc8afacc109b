import { accuracy } from '../../../solutions/06-three-or-seven.ts';

/**
 * The other common way to learn: logistic regression (sigmoid, cross entropy), from zero weights, 100 steps
 * on all images at once. How much of the judged images it gets right.
 */
export function logisticAccuracy(
  images: readonly (readonly number[])[],
  targets: readonly number[],
  judged: readonly (readonly number[])[],
  judgedTargets: readonly number[],
): number {
  const weights = new Float64Array(images[0]?.length ?? 0);
  let bias = 0;
  const predict = (image: readonly number[]) =>
    image.reduce((sum, pixel, i) => sum + pixel * (weights[i] as number), bias);
  for (let step = 0; step < 100; step += 1) {
    const slopes = images.map((image, i) => 1 / (1 + Math.exp(-predict(image))) - (targets[i] as number));
    for (const [row, slope] of slopes.entries()) {
      const move = (0.1 * slope) / images.length;
      (images[row] as readonly number[]).forEach((pixel, i) => {
        weights[i] = (weights[i] as number) - move * pixel;
      });
      bias -= move;
    }
  }
  return accuracy(
    judged.map((image) => predict(image) > 0),
    judgedTargets,
  );
}
