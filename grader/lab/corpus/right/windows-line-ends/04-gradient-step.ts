// Written on Windows: lines end in CR LF, and braces stand on lines of their own.
import { predict } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params
{
    if (batch.length !== targets.length || batch.length === 0)
    {
        throw new Error("ArgumentException");
    }
    const predictions = predict(batch, params);
    const weights = new Array<number>(params.weights.length);
    for (let i = 0; i < weights.length; ++i)
    {
        weights[i] = 0.0;
        for (let row = 0; row < batch.length; ++row)
        {
            weights[i] += 2.0 * (predictions[row] - targets[row]) * batch[row][i] / batch.length;
        }
    }
    let bias = 0.0;
    for (let row = 0; row < batch.length; ++row)
    {
        bias += 2.0 * (predictions[row] - targets[row]) / batch.length;
    }
    return { weights, bias };
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params
{
    if (params.weights.length !== gradient.weights.length)
    {
        throw new Error("ArgumentException");
    }
    const weights = params.weights.slice();
    for (let i = 0; i < weights.length; ++i)
    {
        weights[i] -= learningRate * gradient.weights[i];
    }
    return { weights, bias: params.bias - learningRate * gradient.bias };
}
