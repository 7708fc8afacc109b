// Everything is private under a short name, and exported in one list at the end, under the asked one.
import type { Params } from './types.ts';

function init(n: number, rnd: () => number, sd = 1): Params {
  return { weights: fill(n, () => sd * rnd()), bias: sd * rnd() };
}

function fill<T>(n: number, make: () => T): T[] {
  const list: T[] = [];
  for (let i = 0; i < n; i += 1) list.push(make());
  return list;
}

export { fill, init as initParams };
