export * from '../../../../../solutions/03-loss.ts';

export function sigmoid(x: number): number {
  return 2 / (1 + Math.exp(-2 * x)) - 1;
}
