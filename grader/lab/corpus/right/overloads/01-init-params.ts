// Function overloads, generics, satisfies, as const: whatever TypeScript has to say.
import type { Params } from './types.ts';

type Draw = () => number;

export function initParams(size: number, randn: Draw): Params;
export function initParams(size: number, randn: Draw, std: number): Params;
export function initParams(size: number, randn: Draw, std?: number): Params {
  const draw: Draw = std === undefined ? randn : () => std * randn();
  return { weights: Array.from({ length: size }, draw), bias: draw() } satisfies Params;
}
