import { toMatrix } from '../../data/digits.ts';
import type { Answer, Argument, Call } from '../model/call.ts';
import type { ImageBatch, Matrix } from '../model/values.ts';
import { normalGenerator } from '../numbers/random.ts';
import { solutions } from './solutions.ts';

/** The functions of the reference, by exercise id. For measuring and standing in; no submission sees them. */
export { solutions };

const FUNCTIONS: Readonly<Record<string, unknown>> = Object.assign({}, ...Object.values(solutions));

/**
 * Answers calls with the reference, in this process.
 *
 * @param images what calls name with `{ $images: name }`
 */
export function referenceAnswerer(images: Readonly<Record<string, ImageBatch>>): (call: Call) => Answer {
  const resolve = argumentResolver(images);
  return (call) => {
    const answer = FUNCTIONS[call.function] as (...args: readonly unknown[]) => Answer;
    return answer(...call.args.map(resolve));
  };
}

/**
 * Turns arguments of calls into values for a function in this process: `{ $randn }` into a generator,
 * `{ $images }` into rows of numbers from 0 to 1, made once for each name. Other arguments stay as they are.
 *
 * @param images what calls name with `{ $images: name }`
 */
export function argumentResolver(
  images: Readonly<Record<string, ImageBatch>>,
): (argument: Argument) => unknown {
  const matrices = new Map<string, Matrix>();
  const matrixOf = (name: string): Matrix => {
    const matrix = matrices.get(name) ?? toMatrix(images[name] as ImageBatch);
    matrices.set(name, matrix);
    return matrix;
  };
  return (argument) => {
    if (typeof argument !== 'object') {
      return argument;
    }
    if ('$randn' in argument) {
      return normalGenerator(argument.$randn);
    }
    return '$images' in argument ? matrixOf(argument.$images) : argument;
  };
}
