export * from '../../../../solutions/03-loss.ts';

export function sigmoid(x: number): number {
  return x;
}
