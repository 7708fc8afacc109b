import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

export function predict(batch: Matrix, params: Params): number[] {
  if (batch.some((inputs) => inputs.length !== params.weights.length)) {
    throw new Error('the lengths differ');
  }
  return batch.map((inputs) => {
    const products = inputs as number[];
    products.forEach((input, i) => {
      products[i] = input * params.weights[i];
    });
    return products.reduce((sum, product) => sum + product, params.bias);
  });
}
