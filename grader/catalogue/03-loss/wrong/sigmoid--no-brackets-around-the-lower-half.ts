export * from '../../../../solutions/03-loss.ts';

export function sigmoid(x: number): number {
  return Math.exp(x) / 1 + Math.exp(x);
}
