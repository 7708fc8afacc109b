export * from '../../../../solutions/03-loss.ts';

let seed = 1;

export function sigmoid(_x: number): number {
  seed = (seed * 16807) % 2147483647;
  return seed / 2147483647;
}
