// Classes with private fields; a Slope collects row by row and turns into Params.
import { LinearModel } from './01-init-params.ts';
import { Predictor, ShapeError } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

class Slope {
  readonly #weights: Float64Array;
  #bias = 0;
  #rows = 0;

  constructor(size: number) {
    this.#weights = new Float64Array(size);
  }

  add(inputs: Vector, error: number): void {
    inputs.forEach((input, i) => {
      this.#weights[i] += error * input;
    });
    this.#bias += error;
    this.#rows += 1;
  }

  toParams(): LinearModel {
    const factor = 2 / this.#rows;
    return new LinearModel(
      Array.from(this.#weights, (w) => w * factor),
      this.#bias * factor,
    );
  }
}

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  ShapeError.check('targets', batch.length, targets.length);
  if (batch.length === 0) {
    throw new ShapeError('batch', 1, 0);
  }
  const predictor = new Predictor(params);
  const slope = new Slope(params.weights.length);
  batch.forEach((inputs, row) => {
    slope.add(inputs, predictor.one(inputs) - targets[row]);
  });
  return slope.toParams();
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  const { weights } = params;
  const slopes = gradient.weights;
  ShapeError.check('gradient', weights.length, slopes.length);
  return new LinearModel(
    weights.map((weight, i) => weight - learningRate * slopes[i]),
    params.bias - learningRate * gradient.bias,
  );
}
