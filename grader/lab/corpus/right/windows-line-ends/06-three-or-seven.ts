// Written on Windows: lines end in CR LF, and braces stand on lines of their own.
import { initParams } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params
{
    const BATCH_SIZE = 30;
    let params = initParams(784, randn, 0.01);
    for (let epoch = 1; epoch <= 12; ++epoch)
    {
        for (let first = 0; first < images.length; first += BATCH_SIZE)
        {
            const batch: Vector[] = [];
            const answers: number[] = [];
            for (let n = first; n < first + BATCH_SIZE && n < images.length; ++n)
            {
                batch.push(images[n]);
                answers.push(targets[n]);
            }
            params = gradientStep(params, gradient(batch, answers, params), 0.006);
        }
    }
    return params;
}

export function isThree(images: Matrix, params: Params): boolean[]
{
    const decisions: boolean[] = [];
    for (const prediction of predict(images, params))
    {
        decisions.push(prediction > 0.5 ? true : false);
    }
    return decisions;
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number
{
    if (decisions.length !== targets.length || decisions.length === 0)
    {
        throw new Error("ArgumentException");
    }
    let right = 0;
    for (let i = 0; i < decisions.length; ++i)
    {
        if (decisions[i] === true && targets[i] === 1 || decisions[i] === false && targets[i] === 0)
        {
            ++right;
        }
    }
    return right / decisions.length;
}
