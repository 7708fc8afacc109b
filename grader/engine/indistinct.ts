import type { Argument, Call } from '../model/call.ts';

/**
 * How many numbers of a call hide what goes wrong with it: a 0 hides a product, a 1 a factor or a power, and of two
 * equal numbers either may have been taken for the other.
 */
export function indistinctNumbers({ args }: Call): number {
  const sizes = args.flatMap(numbersIn).map(Math.abs);
  return sizes.filter((size, i) => size === 0 || size === 1 || sizes.indexOf(size) < i).length;
}

function numbersIn(arg: Argument): readonly number[] {
  if (typeof arg === 'number') {
    return [arg];
  }
  if (typeof arg !== 'object' || '$randn' in arg || '$images' in arg) {
    return [];
  }
  return Object.values(arg).flatMap((part) => (typeof part === 'boolean' ? [] : numbersIn(part as Argument)));
}
