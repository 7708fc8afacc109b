// Destructuring wherever there is something to take apart; rest and spread.
import type { Params } from './types.ts';

export function initParams(...[size, randn, std = 1]: [number, () => number, number?]): Params {
  const [bias, ...weights] = Array.from({ length: size + 1 }, () => randn() * std);
  return { weights, bias };
}
