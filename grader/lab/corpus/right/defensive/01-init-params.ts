// Trusts nobody: each argument is checked, each result too, with an error of its own.
import type { Params } from './types.ts';

export class InvalidArgument extends TypeError {
  override readonly name: string = 'InvalidArgument';
  readonly argument: string;
  constructor(argument: string, problem: string, options?: ErrorOptions) {
    super(`${argument} ${problem}`, options);
    this.argument = argument;
  }
}

export function assert(condition: unknown, argument: string, problem: string): asserts condition {
  if (!condition) throw new InvalidArgument(argument, problem);
}

export function initParams(size: number, randn: () => number, std = 1): Params {
  assert(Number.isSafeInteger(size) && size >= 0, 'size', `should be a whole number from 0 up, not ${size}`);
  assert(typeof randn === 'function', 'randn', 'should be a function');
  assert(Number.isFinite(std) && std >= 0, 'std', `should be a number from 0 up, not ${std}`);
  const draw = () => {
    const x = randn();
    assert(Number.isFinite(x), 'randn', `gave ${x}`);
    return x * std;
  };
  const weights = Array.from({ length: size }, draw);
  const bias = draw();
  assert(weights.length === size, 'weights', 'are not as many as asked for');
  return { weights, bias };
}
