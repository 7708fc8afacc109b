// Prints everything that it does, an image now and then.
import { initParams } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  console.log(`${images.length} images`, images[0]);
  let params = initParams(784, randn, 0.01);
  for (let epoch = 0; epoch < 6; epoch++) {
    console.log(`epoch ${epoch}`);
    for (let from = 0; from < images.length; from += 50) {
      const batch = images.slice(from, from + 50);
      params = gradientStep(params, gradient(batch, targets.slice(from, from + 50), params), 0.01);
    }
    show(images[epoch % images.length]);
    console.log(params.bias, params.weights);
  }
  return params;
}

function show(image: Vector): void {
  for (let row = 0; row < 28; row++) {
    console.log(
      image
        .slice(28 * row, 28 * (row + 1))
        .map((pixel) => ' .:-=+*#%@'[Math.min(9, Math.floor(pixel * 10))])
        .join(''),
    );
  }
}

export function isThree(images: Matrix, params: Params): boolean[] {
  return predict(images, params).map((prediction, n) => {
    console.log(n, prediction, prediction > 0.5 ? 'THREE' : 'SEVEN');
    return prediction > 0.5;
  });
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  console.log('accuracy', arguments);
  if (decisions.length !== targets.length || decisions.length === 0) throw new Error('lengths');
  let right = 0;
  for (let i = 0; i < decisions.length; i++) {
    if (decisions[i] === (targets[i] === 1)) {
      right++;
      console.log('✓', i);
    } else {
      console.log('✗', i);
    }
  }
  return right / decisions.length;
}
