import type { Call, RandnArgument, Reply } from '../../../model/call.ts';
import type { Misconception } from '../../../model/exercise.ts';
import type { Params } from '../../../model/values.ts';
import { normalDraws } from '../../../numbers/random.ts';
import { agrees } from '../../../numbers/tolerance.ts';

type Detect = NonNullable<Misconception['detect']>;

/** What is made of a draw: `draw * std` where all is well. */
type Made = (draw: number, std: number) => number;

/**
 * Marks a guess whose numbers are draws of their own, in whatever order they were drawn, of which something
 * else was made than `draw * std`. Versions draw in one order only.
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

/** More draws than these are not followed, as in the checks. */
const MOST_DRAWS = 2000;

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

/** Whether each number has one of the others to itself. */
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
