import type { Params } from '../../../model/values.ts';
import { exact } from '../exact.ts';
import { CLOSE, type OneOfMany } from '../oracle-answer.ts';

/**
 * The first `size + 1` draws times `std`, all drawn before any is used. Their order is free: an answer is right if its
 * sorted numbers equal the sorted draws.
 */
export function initParams(size: number, randn: () => number, std = 1): OneOfMany {
  const draws = Array.from({ length: size + 1 }, randn);
  const numbers = draws.map((draw) => exact(draw).times(std).toNumber());
  const [bias = Number.NaN, ...weights] = numbers;
  return { answer: { weights, bias }, against: (answer) => mismatch(answer as Params, size, numbers) };
}

function mismatch({ weights, bias }: Params, size: number, draws: readonly number[]): string | null {
  const [received, expected] = [[...weights, bias], [...draws]].map((list) => list.sort((a, b) => a - b));
  const same = expected?.every(
    (draw, i) => Math.abs((received?.[i] as number) - draw) <= CLOSE * Math.abs(draw),
  );
  return weights.length === size && same
    ? null
    : `the second oracle expects ${size} weights and a bias made from the first ${size + 1} draws`;
}
