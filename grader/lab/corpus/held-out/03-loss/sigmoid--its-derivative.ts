export * from '../../../../../solutions/03-loss.ts';

export function sigmoid(x: number): number {
  const power = Math.exp(-Math.abs(x));
  return power / (1 + power) ** 2;
}
