// The newest JavaScript: iterator helpers, at, with, toSorted, ??=, private names, static blocks.
import type { Params } from './types.ts';

export function* repeatedly<T>(make: () => T): Generator<T, never> {
  for (;;) yield make();
}

export function initParams(size: number, randn: () => number, std = 1): Params {
  const numbers = repeatedly(randn)
    .map((draw) => draw * std)
    .take(size + 1)
    .toArray();
  return { weights: numbers.slice(0, -1), bias: numbers.at(-1)! };
}
