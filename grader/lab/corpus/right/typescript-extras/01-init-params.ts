// What only TypeScript has: enums, namespaces, parameter properties, abstract classes, index signatures.
import type { Params, Vector } from './types.ts';

export class Model implements Params {
  constructor(
    public readonly weights: Vector,
    public readonly bias: number,
    readonly name?: string,
  ) {}
}

export namespace Chance {
  export type Source = () => number;
  export function wider(source: Source, by: number): Source {
    return () => by * source();
  }
}

export function initParams(size: number, randn: Chance.Source, std = 1): Params {
  const draw = Chance.wider(randn, std);
  return new Model(
    Array.from({ length: size }, () => draw()),
    draw(),
    'a first guess',
  );
}
