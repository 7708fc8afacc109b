import type { Call, Reply } from '../../../model/call.ts';
import type { Matrix, Params, Vector } from '../../../model/values.ts';
import { allowedError } from '../../../numbers/tolerance.ts';
import * as expected from '../expected.ts';

/**
 * Detects a gradient measured as a one-sided difference of any length h: the derivative by a weight is off by h times
 * the mean of its squared inputs, the one by the bias by h itself.
 */
export function isOneSidedDifference(call: Call, reply: Reply): boolean | null {
  if (call.throws || reply.kind !== 'value') {
    return null;
  }
  const [batch, targets, params] = call.args as readonly [Matrix, Vector, Params];
  const slopes = reply.value as Params;
  const exact = expected.gradient(batch, targets, params);
  const hair = slopes.bias - exact.bias.value;
  const off = exact.weights.map(({ value }, i) => (slopes.weights[i] ?? Number.NaN) - value);
  const alike = exact.weights.every(({ magnitude }, i) => {
    const curve = batch.reduce((sum, inputs) => sum + (inputs[i] ?? 0) ** 2, 0) / batch.length;
    return (
      Math.abs((off[i] as number) - hair * curve) <= allowedError(magnitude) + 1e-3 * Math.abs(hair) * curve
    );
  });
  if (!alike) {
    return false;
  }
  // A bias that is off by itself may as well be rounded.
  const isOff = off.some(
    (distance, i) => Math.abs(distance) > allowedError(exact.weights[i]?.magnitude ?? 0),
  );
  return isOff ? true : null;
}
