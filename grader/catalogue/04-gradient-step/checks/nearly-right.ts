import type { Call, Reply } from '../../../model/call.ts';
import type { Check, Fault } from '../../../model/exercise.ts';
import type { Params } from '../../../model/values.ts';
import type { ExpectedNumber } from '../../../numbers/tolerance.ts';
import type { ExpectedParams } from '../../kinds/expected-params.ts';
import type { Batch } from '../../kinds/input-generators.ts';
import { isOneSidedDifference } from '../misconceptions/one-sided-difference.ts';

/**
 * The same check of a derivative, with other words if an answer is nearly right: by how much it is off, and what may
 * be lost on the way. The advice about the formula would send somebody astray who measures the slope.
 */
export function withNearlyRight(
  check: Check<Batch>,
  expected: (input: Batch) => Partial<ExpectedParams>,
): Check<Batch> {
  return {
    ...check,
    judge(input, replies) {
      const fault = check.judge(input, replies);
      const [reply] = replies;
      return fault === null || reply?.kind !== 'value'
        ? fault
        : (nearlyRight(fault, check.ask(input)[0] as Call, reply, expected(input)) ?? fault);
    },
  };
}

function nearlyRight(
  fault: Fault,
  call: Call,
  reply: Extract<Reply, { kind: 'value' }>,
  { weights, bias }: Partial<ExpectedParams>,
): Fault | null {
  const received = reply.value as Params;
  if (weights && weights.length !== received.weights.length) {
    return null;
  }
  const distances = [
    ...(weights ?? []).map((goal, i) => offBy(`weights[${i}]`, received.weights[i] as number, goal)),
    ...(bias ? [offBy('bias', received.bias, bias)] : []),
  ];
  if (!distances.every(({ by }) => Number.isFinite(by))) {
    return null;
  }
  const worst = distances.reduce((most, one) => (one.share > most.share ? one : most));
  const isMeasured = isOneSidedDifference(call, reply) === true;
  const isNear = worst.share <= 1;
  if (!isMeasured && !isNear) {
    return null;
  }
  const off = `off by ${Number(worst.by.toPrecision(2))} in ${worst.name}`;
  return {
    ...fault,
    rationale: isNear ? `It is nearly right, and ${off}.` : `It is ${off}.`,
    help: isMeasured
      ? 'Measure to both sides: (loss(w + h) - loss(w - h)) / (2 * h).'
      : 'What is lost on the way? Perhaps a number is rounded, or an h is too small.',
  };
}

/** How far off a number is, and as a share of what may be called nearly right. */
function offBy(name: string, received: number, { value, magnitude }: ExpectedNumber) {
  const by = Math.abs(received - value);
  return { name, by, share: by === 0 ? 0 : by / (1e-3 * Math.abs(value) + 1e-4 * magnitude) };
}
