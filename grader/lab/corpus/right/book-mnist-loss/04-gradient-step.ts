// As close to the lesson's Python as TypeScript gets: calc_grad, and the step of an optimizer.
import { predict } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

// loss.backward()
export function gradient(xb: Matrix, yb: Vector, params: Params): Params {
  if (xb.length === 0) throw new Error('Expected at least one row');
  if (xb.length !== yb.length) throw new Error(`${xb.length} rows but ${yb.length} targets`);
  const preds = predict(xb, params);
  const grad_preds = preds.map((p, i) => (2 * (p - yb[i])) / preds.length);
  return backward(xb, grad_preds, params.weights.length);
}

/** From the gradient by each prediction to that by the weights and the bias: xb.T@grad and grad.sum(). */
export function backward(xb: Matrix, grad_preds: Vector, size: number): Params {
  const weights: number[] = Array(size).fill(0);
  let bias = 0;
  for (let r = 0; r < xb.length; r++) {
    for (let i = 0; i < size; i++) weights[i] += xb[r][i] * grad_preds[r];
    bias += grad_preds[r];
  }
  return { weights, bias };
}

// for p in params: p.data -= p.grad*lr
export function gradientStep(params: Params, grad: Params, lr: number): Params {
  if (params.weights.length !== grad.weights.length) throw new Error('params and grad differ in size');
  return {
    weights: params.weights.map((p, i) => p - grad.weights[i] * lr),
    bias: params.bias - grad.bias * lr,
  };
}
