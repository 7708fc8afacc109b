export * from '../../../../solutions/03-loss.ts';

export function sigmoid(x: number): number {
  const p = 1 / (1 + Math.exp(-x));
  return Math.min(0.9999, Math.max(0.0001, p));
}
