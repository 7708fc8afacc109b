import type { ExpectedNumber } from '../../../numbers/tolerance.ts';
import { Exact } from '../exact.ts';

/**
 * `e^x / (e^x + 1)`, the other way to write it, to 30 digits. The magnitude is 1 and not the sigmoid itself, because
 * right formulas such as `(1 + tanh(x / 2)) / 2` round like 1.
 */
export function sigmoid(x: number): ExpectedNumber {
  return { value: exactSigmoid(x).toNumber(), magnitude: 1 };
}

export function exactSigmoid(x: number): Exact {
  const value = known.get(x) ?? compute(x);
  known.set(x, value);
  return value;
}

/** Powers of e are slow, and the same few numbers come up again and again. */
const known = new Map<number, Exact>();

const Shorter = Exact.clone({ precision: 30 });

function compute(x: number): Exact {
  const power = new Shorter(x).exp();
  return new Exact(power.isFinite() ? power.div(power.plus(1)) : 1);
}
