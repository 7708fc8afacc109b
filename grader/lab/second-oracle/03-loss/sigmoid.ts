import type { ExpectedNumber } from '../../../numbers/tolerance.ts';
import { Exact } from '../exact.ts';

/**
 * `e^x / (e^x + 1)`, the other way to write it, to 30 digits. Its magnitude is 1, not p: 1 - (1 - p) and
 * (1 + tanh(x / 2)) / 2 are right ways to p, and round like 1.
 */
export function sigmoid(x: number): ExpectedNumber {
  return { value: exactSigmoid(x).toNumber(), magnitude: 1 };
}

export function exactSigmoid(x: number): Exact {
  const value = known.get(x) ?? squeezed(x);
  known.set(x, value);
  return value;
}

/** Powers of e take long, and the same few numbers come again and again. */
const known = new Map<number, Exact>();

const Shorter = Exact.clone({ precision: 30 });

function squeezed(x: number): Exact {
  const power = new Shorter(x).exp();
  return new Exact(power.isFinite() ? power.div(power.plus(1)) : 1);
}
