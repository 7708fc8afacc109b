// Written on Windows: lines end in CR LF, and braces stand on lines of their own.
import type { Vector } from './types.ts';

export function sigmoid(x: number): number
{
    return 1.0 / (1.0 + Math.exp(-x));
}

export function mnistLoss(predictions: Vector, targets: Vector): number
{
    if (predictions.length !== targets.length || predictions.length === 0)
    {
        throw new Error("ArgumentException");
    }
    let sum = 0.0;
    for (let i = 0; i < predictions.length; ++i)
    {
        const p = sigmoid(predictions[i]);
        if (targets[i] === 1)
        {
            sum += 1.0 - p;
        }
        else
        {
            sum += p;
        }
    }
    return sum / predictions.length;
}

export function meanSquaredError(predictions: Vector, targets: Vector): number
{
    if (predictions.length !== targets.length || predictions.length === 0)
    {
        throw new Error("ArgumentException");
    }
    let sum = 0.0;
    for (let i = 0; i < predictions.length; ++i)
    {
        sum += (predictions[i] - targets[i]) * (predictions[i] - targets[i]);
    }
    return sum / predictions.length;
}
