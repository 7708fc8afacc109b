import type { Params } from '../../../model/values.ts';
import { exact } from '../exact.ts';
import { CLOSE, type OneOfMany } from '../oracle-answer.ts';

/**
 * The first `size + 1` draws times `std`, all drawn before any is used. In which order they are handed out is
 * free: an answer is right where, sorted, its numbers are the draws, sorted.
 */
export function initParams(size: number, randn: () => number, std = 1): OneOfMany {
  const draws = Array.from({ length: size + 1 }, randn);
  const numbers = draws.map((draw) => exact(draw).times(std).toNumber());
  const [bias = Number.NaN, ...weights] = numbers;
  return { answer: { weights, bias }, against: (answer) => strangers(answer as Params, size, numbers) };
}

function strangers({ weights, bias }: Params, size: number, draws: readonly number[]): string | null {
  const [received, wanted] = [[...weights, bias], [...draws]].map((list) => list.sort((a, b) => a - b));
  const same = wanted?.every(
    (draw, i) => Math.abs((received?.[i] as number) - draw) <= CLOSE * Math.abs(draw),
  );
  return weights.length === size && same
    ? null
    : `it is not ${size} weights and a bias made of the first ${size + 1} draws`;
}
