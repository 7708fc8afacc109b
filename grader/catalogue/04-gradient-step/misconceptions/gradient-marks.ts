import type { Call, Reply } from '../../../model/call.ts';
import type { Matrix, Params, Vector } from '../../../model/values.ts';
import { allowedError } from '../../../numbers/tolerance.ts';
import { looksRounded } from '../../shared-misconceptions/rounded.ts';
import * as expected from '../expected.ts';

/**
 * A slope measured over one hair, of whatever length h, to one side: each is off by h times the mean of its
 * inputs squared, that of the bias by h itself.
 */
export function offByHalfACurve(call: Call, reply: Reply): boolean | null {
  if (call.throws || reply.kind !== 'value') {
    return null;
  }
  const [batch, targets, params] = call.args as readonly [Matrix, Vector, Params];
  const slopes = reply.value as Params;
  const wanted = expected.gradient(batch, targets, params);
  const hair = slopes.bias - wanted.bias.value;
  const off = wanted.weights.map(({ value }, i) => (slopes.weights[i] ?? Number.NaN) - value);
  const alike = wanted.weights.every(({ magnitude }, i) => {
    const curve = batch.reduce((sum, inputs) => sum + (inputs[i] ?? 0) ** 2, 0) / batch.length;
    return (
      Math.abs((off[i] as number) - hair * curve) <= allowedError(magnitude) + 1e-3 * Math.abs(hair) * curve
    );
  });
  if (!alike) {
    return false;
  }
  const sizes = [...wanted.weights, wanted.bias].map(({ magnitude }) => allowedError(magnitude));
  return [...off, hair].some((distance, i) => Math.abs(distance) > (sizes[i] as number)) ? true : null;
}

/** The slopes, rounded to few decimals. */
export function rounded(call: Call, reply: Reply): boolean | null {
  if (call.throws || reply.kind !== 'value') {
    return null;
  }
  const [batch, targets, params] = call.args as readonly [Matrix, Vector, Params];
  const { weights, bias } = reply.value as Params;
  const wanted = expected.gradient(batch, targets, params);
  return looksRounded([...weights, bias], [...wanted.weights, wanted.bias]);
}
