import type { Call, Reply } from '../../../model/call.ts';
import type { Params } from '../../../model/values.ts';

/** Math.random was called, and randn less often than there are numbers. */
export function fromMathRandom(_call: Call, reply: Reply): boolean | null {
  return reply.kind === 'value' &&
    reply.mathRandom > 0 &&
    reply.drawn <= (reply.value as Params).weights.length
    ? true
    : null;
}

/** Nothing was drawn, and all numbers are equal. */
export function allTheSame(call: Call, reply: Reply): boolean | null {
  return withoutDraws(call, reply, (different) => different === 1);
}

/** Nothing was drawn, and yet the numbers differ. */
export function chanceOfItsOwn(call: Call, reply: Reply): boolean | null {
  return withoutDraws(call, reply, (different) => different > 1);
}

function withoutDraws({ args }: Call, reply: Reply, shows: (different: number) => boolean): boolean | null {
  if (reply.kind !== 'value') {
    return null;
  }
  if (reply.drawn > 0 || reply.mathRandom > 0) {
    return false;
  }
  const { weights, bias } = reply.value as Params;
  return weights.length < 2 || args[2] === 0 ? null : shows(new Set([...weights, bias]).size);
}
