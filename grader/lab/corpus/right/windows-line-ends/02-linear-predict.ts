// Written on Windows: lines end in CR LF, and braces stand on lines of their own.
import type { Matrix, Params, Vector } from './types.ts';

export function predictOne(inputs: Vector, params: Params): number
{
    if (inputs.length !== params.weights.length)
    {
        throw new Error(`ArgumentException: inputs has ${inputs.length} entries
and weights has ${params.weights.length}`);
    }
    let result = 0.0;
    for (let i = 0; i < inputs.length; ++i)
    {
        result += inputs[i] * params.weights[i];
    }
    return result + params.bias;
}

export function predict(batch: Matrix, params: Params): number[]
{
    const results: number[] = [];
    for (const inputs of batch)
    {
        results.push(predictOne(inputs, params));
    }
    return results;
}
