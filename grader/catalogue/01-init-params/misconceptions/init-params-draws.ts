import type { Call, RandnArgument, Reply } from '../../../model/call.ts';
import type { Params } from '../../../model/values.ts';
import { normalDraws } from '../../../numbers/random.ts';
import { agrees } from '../../../numbers/tolerance.ts';
import type { Detect } from '../../kinds/misconception.ts';

/** How a number is made from a draw; `draw * std` is right. */
type Made = (draw: number, std: number) => number;

/**
 * Detects a guess that has a separate draw for each number, in any order, but makes something other than
 * `draw * std` of it. (A wrong answer draws in one order only.)
 */
export function madeOfDraws(weights: Made, bias: Made): Detect {
  const right: Made = (draw, std) => draw * std;
  return (call, reply) => {
    if (reply.kind !== 'value') {
      return false;
    }
    const std = (call.args[2] as number | undefined) ?? 1;
    const isRight = isMadeOfDraws(call, reply, right, right);
    if ([weights, bias].every((made) => made(1, std) === std && made(0, std) === 0)) {
      return isRight ? null : false;
    }
    return !isRight && isMadeOfDraws(call, reply, weights, bias);
  };
}

/** One weight fewer than asked for, whatever the numbers are. */
export const oneTooFew: Detect = ({ args: [size] }, reply) => {
  if (size === 0) {
    return null;
  }
  return reply.kind === 'value' && (reply.value as Params).weights.length === (size as number) - 1;
};

/** Looks at no more draws than these: more than any check asks for. */
const MOST_DRAWS = 4000;

function isMadeOfDraws(
  { args: [size, randn, std = 1] }: Call,
  reply: Extract<Reply, { kind: 'value' }>,
  ofWeight: Made,
  ofBias: Made,
): boolean {
  const { weights, bias } = reply.value as Params;
  const draws = normalDraws((randn as RandnArgument).$randn, Math.min(reply.drawn, MOST_DRAWS));
  const close = (one: number, other: number) => agrees(one, { value: other, magnitude: Math.abs(other) });
  return (
    weights.length === size &&
    draws.some(
      (draw, at) =>
        close(bias, ofBias(draw, std as number)) &&
        areAmong(
          weights,
          draws.filter((_, i) => i !== at).map((other) => ofWeight(other, std as number)),
          close,
        ),
    )
  );
}

/** True if each number can be paired with one of the others, and no two with the same. */
function areAmong(
  numbers: readonly number[],
  others: readonly number[],
  close: (one: number, other: number) => boolean,
): boolean {
  const free = [...others].sort((a, b) => a - b);
  let next = 0;
  return [...numbers]
    .sort((a, b) => a - b)
    .every((number) => {
      while (next < free.length && !close(number, free[next] as number) && (free[next] as number) < number) {
        next += 1;
      }
      next += 1;
      return next <= free.length && close(number, free[next - 1] as number);
    });
}
