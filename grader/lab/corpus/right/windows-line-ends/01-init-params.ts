// Written on Windows: lines end in CR LF. Besides, loops of the kind for (;;).
import type { Params } from './types.ts';

export function initParams(size: number, randn: () => number, std: number = 1): Params
{
    const weights: number[] = [];
    for (;;)
    {
        if (weights.length === size) break;
        weights.push(randn() * std);
    }
    return { weights, bias: randn() * std };
}
