// Generators: endless ones, and those that are used up.
import type { Params } from './types.ts';

export function* forever(randn: () => number, std: number): Generator<number, never> {
  while (true) yield randn() * std;
}

export function* take<T>(n: number, source: Iterator<T>): Generator<T> {
  for (let i = 0; i < n; i++) {
    const { value, done } = source.next();
    if (done) return;
    yield value;
  }
}

export function initParams(size: number, randn: () => number, std = 1): Params {
  const draws = forever(randn, std);
  return { bias: draws.next().value, weights: Array.from(take(size, draws)) };
}
