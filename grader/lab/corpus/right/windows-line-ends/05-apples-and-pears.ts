// Written on Windows: lines end in CR LF, and braces stand on lines of their own.
import { predict } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[]
{
    if (guess.length !== basket.length)
    {
        throw new Error("ArgumentException");
    }
    const prices = guess.slice();
    let cost = 0.0;
    for (let i = 0; i < prices.length; ++i)
    {
        cost += prices[i] * basket[i];
    }
    if (cost === 0.0 && total !== 0.0)
    {
        throw new Error("DivideByZeroException");
    }
    for (let i = 0; i < prices.length; ++i)
    {
        prices[i] = total === 0.0 ? 0.0 : prices[i] / cost * total;
    }
    return prices;
}

export function solvePrices(
    baskets: Matrix,
    totals: Vector,
    start: Params,
    options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number }
{
    let m = 0.0;
    for (const basket of baskets)
    {
        let squares = 1.0;
        for (const count of basket)
        {
            squares += count * count;
        }
        m += squares;
    }
    m /= baskets.length;

    let steps = 0;
    let params = start;
    let loss = meanSquaredError(predict(baskets, params), totals);
    do
    {
        if (loss <= options.tolerance || steps >= options.maxSteps)
        {
            break;
        }
        params = gradientStep(params, gradient(baskets, totals, params), 1.0 / (2.0 * m));
        loss = meanSquaredError(predict(baskets, params), totals);
        ++steps;
    }
    while (true);
    return { params, loss, steps };
}
