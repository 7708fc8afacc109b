// Functions made of functions: pipe, map, zipWith, curried and point-free; results are frozen.
import type { Params } from './types.ts';

export const times =
  (n: number) =>
  <T>(f: () => T): readonly T[] =>
    Object.freeze(Array.from({ length: n }, () => f()));

export const scaled =
  (factor: number) =>
  (source: () => number): (() => number) =>
  () =>
    factor * source();

export function initParams(size: number, randn: () => number, std = 1): Params {
  const draw = scaled(std)(randn);
  return Object.freeze({ weights: times(size)(draw), bias: draw() });
}
