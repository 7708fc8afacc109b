export * from '../../../../solutions/03-loss.ts';

export function sigmoid(x: number): number {
  const p = 1 / (1 + Math.exp(-x));
  return p * (1 - p);
}
