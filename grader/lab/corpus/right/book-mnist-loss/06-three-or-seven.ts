// As close to the lesson's Python as TypeScript gets: train_epoch with mnist_loss, a learning rate of 1.
import { initParams } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import { sigmoid } from './03-loss.ts';
import { backward, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function train(train_x: Matrix, train_y: Vector, randn: () => number): Params {
  let params = initParams(28 * 28, randn);
  const lr = 1;
  for (let i = 0; i < 20; i++) {
    for (const [xb, yb] of data_loader(train_x, train_y, 64)) {
      const preds = predict(xb, params).map(sigmoid);
      // d mean(where(y==1, 1-p, p)) / d prediction
      const grad_preds = preds.map((p, j) => ((yb[j] === 1 ? -1 : 1) * p * (1 - p)) / preds.length);
      params = gradientStep(params, backward(xb, grad_preds, 28 * 28), lr);
    }
  }
  return params;
}

function data_loader(x: Matrix, y: Vector, batch_size: number): [Matrix, Vector][] {
  const batches: [Matrix, Vector][] = [];
  for (let i = 0; i < x.length; i += batch_size) {
    batches.push([x.slice(i, i + batch_size), y.slice(i, i + batch_size)]);
  }
  return batches;
}

// corrects = (preds>0.0) == train_y
export function isThree(images: Matrix, params: Params): boolean[] {
  return predict(images, params).map((p) => p > 0.0);
}

// corrects.float().mean().item()
export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length || !decisions.length) throw new Error('sizes differ, or are 0');
  const corrects = decisions.map((d, i) => (d ? 1 : 0) === targets[i]);
  return corrects.map(Number).reduce((acc, c) => acc + c, 0) / corrects.length;
}
