// Classes with private fields: the model that trains is itself the Params that come out.
import { initParams } from './01-init-params.ts';
import { Predictor, ShapeError } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

class Trainer implements Params {
  readonly #weights: number[];
  #bias: number;

  constructor(start: Params) {
    this.#weights = [...start.weights];
    this.#bias = start.bias;
  }

  get weights(): Vector {
    return this.#weights;
  }

  get bias(): number {
    return this.#bias;
  }

  learn(images: Matrix, targets: Vector, rate: number): void {
    const errors = new Predictor(this).all(images).map((prediction, r) => prediction - targets[r]);
    const factor = (2 * rate) / images.length;
    images.forEach((image, r) => {
      const push = factor * errors[r];
      for (let i = 0; i < image.length; i += 1) {
        this.#weights[i] -= push * image[i];
      }
      this.#bias -= push;
    });
  }
}

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const trainer = new Trainer(initParams(784, randn, 0.01));
  for (let step = 0; step < 120; step += 1) {
    trainer.learn(images, targets, 0.008);
  }
  return trainer;
}

export function isThree(images: Matrix, params: Params): boolean[] {
  const predictor = new Predictor(params);
  return images.map((image) => predictor.one(image) > 0.5);
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  ShapeError.check('targets', decisions.length, targets.length);
  if (decisions.length === 0) {
    throw new ShapeError('decisions', 1, 0);
  }
  return decisions.filter((decision, i) => decision === (targets[i] === 1)).length / decisions.length;
}
