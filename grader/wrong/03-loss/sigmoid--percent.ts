export * from '../../../solutions/03-loss.ts';

export function sigmoid(x: number): number {
  return 100 / (1 + Math.exp(-x));
}
