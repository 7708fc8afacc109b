export * from '../../../../solutions/02-linear-predict.ts';

export function predict(): number[] {
  return [];
}
