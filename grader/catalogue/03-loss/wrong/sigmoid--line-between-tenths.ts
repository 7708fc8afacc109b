export * from '../../../../solutions/03-loss.ts';

export function sigmoid(x: number): number {
  const from = Math.floor(x * 10) / 10;
  const at = (y: number) => 1 / (1 + Math.exp(-y));
  return at(from) + (at(from + 0.1) - at(from)) * (x - from) * 10;
}
