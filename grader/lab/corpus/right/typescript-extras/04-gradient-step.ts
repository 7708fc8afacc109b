// What only TypeScript has: enums, namespaces, parameter properties, abstract classes, index signatures.
import { Model } from './01-init-params.ts';
import { predict, Shape } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

interface Sums {
  [column: number]: number;
}

class Collector {
  private readonly sums: Sums = {};
  private bias = 0;
  declare private note: string;

  constructor(
    private readonly columns: number,
    private readonly rows: number,
  ) {
    for (let i = 0; i < columns; i++) this.sums[i] = 0;
  }

  take(inputs: Vector, slope: number): this {
    inputs.forEach((input, i) => {
      this.sums[i]! += slope * input;
    });
    this.bias += slope;
    return this;
  }

  get result(): Params {
    const weights = Array.from({ length: this.columns }, (_, i) => this.sums[i]! / this.rows);
    return new Model(weights, this.bias / this.rows, 'a gradient');
  }
}

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  Shape.some(batch);
  Shape.same(batch, targets);
  const collector = new Collector(params.weights.length, batch.length);
  predict(batch, params).forEach((p, r) => collector.take(batch[r]!, 2 * (p - targets[r]!)));
  return collector.result;
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  Shape.same(params.weights, gradient.weights);
  const weights = params.weights.map((w, i) => w - learningRate * gradient.weights[i]!);
  return new Model(weights, params.bias - learningRate * gradient.bias);
}
