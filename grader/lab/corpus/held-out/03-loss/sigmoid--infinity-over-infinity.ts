export * from '../../../../../solutions/03-loss.ts';

export function sigmoid(x: number): number {
  const power = Math.E ** x;
  return power / (power + 1);
}
