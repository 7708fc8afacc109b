import type { Call, Reply } from '../../../model/call.ts';
import type { Vector } from '../../../model/values.ts';

/**
 * Detects accuracy in place of the loss, in the forms that come to mind: how many decisions are right, or wrong, as a
 * number, a share or percent, with a minus or not, and with any rule for what is a three.
 */
export function countsDecisions({ args, throws }: Call, reply: Reply): boolean | null {
  if (throws) {
    return null;
  }
  if (reply.kind !== 'value') {
    return false;
  }
  const [predictions, targets] = args as readonly [Vector, Vector];
  return RULES.some((isThree) => {
    const right = predictions.filter((x, i) => isThree(x, targets[i] as number)).length;
    return [right, predictions.length - right].some((count) =>
      [1, 100, predictions.length].some(
        (unit) => Math.abs(Math.abs(reply.value as number) - (count / predictions.length) * unit) < 1e-9,
      ),
    );
  });
}

/** Whether a decision is right: a three is what is above 0, above one half, or exactly 1; the limit counts or not. */
const RULES: readonly ((x: number, target: number) => boolean)[] = [
  (x, target) => x > 0 === (target === 1),
  (x, target) => x >= 0 === (target === 1),
  (x, target) => x > 0.5 === (target === 1),
  (x, target) => x >= 0.5 === (target === 1),
  (x, target) => x === target,
  (x, target) => Math.round(x) === target,
];
