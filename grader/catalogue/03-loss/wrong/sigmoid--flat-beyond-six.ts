export * from '../../../../solutions/03-loss.ts';

export function sigmoid(x: number): number {
  if (x > 6) {
    return 1;
  }
  return x < -6 ? 0 : 1 / (1 + Math.exp(-x));
}
