export * from '../../../../../solutions/03-loss.ts';

export function sigmoid(x: number): number {
  const y = (x + 2) / 4;
  if (y < 0) return 0;
  if (y > 1) return 1;
  return y;
}
