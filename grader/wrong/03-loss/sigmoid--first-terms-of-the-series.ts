export * from '../../../solutions/03-loss.ts';

export function sigmoid(x: number): number {
  const power = 1 - x + x ** 2 / 2 - x ** 3 / 6 + x ** 4 / 24;
  return 1 / (1 + power);
}
