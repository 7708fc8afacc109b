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
  const off = [
    ...exact.weights.map(({ value }, i) => (slopes.weights[i] ?? Number.NaN) - value),
    slopes.bias - exact.bias.value,
  ];
  const magnitudes = [...exact.weights, exact.bias].map(({ magnitude }) => magnitude);
  const curves = [...exact.weights.map((_, i) => meanSquare(batch.map((row) => row[i] ?? 0))), 1];
  // Where the loss bends most, rounding errors count least.
  const sharpest = curves.indexOf(Math.max(...curves));
  const hair = (off[sharpest] as number) / (curves[sharpest] as number);
  const alike = curves.every(
    (curve, i) =>
      Math.abs((off[i] as number) - hair * curve) <=
      allowedError(magnitudes[i] as number) + 1e-3 * Math.abs(hair) * curve,
  );
  if (!alike) {
    return false;
  }
  // A bias that is off by itself may as well be rounded.
  const isOff = exact.weights.some(
    ({ magnitude }, i) => Math.abs(off[i] as number) > allowedError(magnitude),
  );
  return isOff ? true : null;
}

function meanSquare(numbers: Vector): number {
  return numbers.reduce((sum, number) => sum + number ** 2, 0) / numbers.length;
}
