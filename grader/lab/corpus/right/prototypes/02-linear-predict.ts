// Constructor functions and prototypes; errors too are made the old way.
import type { Matrix, Params, Vector } from './types.ts';

export function LengthError(this: any, message: string) {
  this.message = message;
  this.stack = new Error(message).stack;
}
LengthError.prototype = Object.create(Error.prototype);
LengthError.prototype.constructor = LengthError;
LengthError.prototype.name = 'LengthError';

function Predictor(this: any, params: Params) {
  this.weights = params.weights;
  this.bias = params.bias;
}

Predictor.prototype.predict = function (inputs: Vector): number {
  if (inputs.length !== this.weights.length) throw new (LengthError as any)('inputs and weights');
  return inputs.reduce(
    function (this: never, sum: number, input: number, i: number) {
      return sum + input * (this as any).weights[i];
    }.bind(this as never),
    this.bias,
  );
};

export function predictOne(inputs: Vector, params: Params): number {
  return new (Predictor as any)(params).predict(inputs);
}

export function predict(batch: Matrix, params: Params): number[] {
  const predictor = new (Predictor as any)(params);
  return batch.map(predictor.predict, predictor);
}
