export * from '../../../../solutions/03-loss.ts';

export function sigmoid(_x: number): number {
  return 1;
}
