import { toMatrix } from '../../data/digits.ts';
import * as initParams from '../../solutions/01-init-params.ts';
import * as linearPredict from '../../solutions/02-linear-predict.ts';
import * as loss from '../../solutions/03-loss.ts';
import * as gradientStep from '../../solutions/04-gradient-step.ts';
import * as applesAndPears from '../../solutions/05-apples-and-pears.ts';
import * as threeOrSeven from '../../solutions/06-three-or-seven.ts';
import type { Answer, Argument, Call } from '../model/call.ts';

import type { ImageBatch, Matrix } from '../model/values.ts';
import { normalGenerator } from '../numbers/random.ts';

/**
 * The reference as something that answers calls, in this process: it stands in for functions of a
 * student that are not right yet.
 *
 * @param images what calls name with `{ $images: name }`
 */
export function demoReference(images: Readonly<Record<string, ImageBatch>>): (call: Call) => Answer {
  const matrices = new Map<string, Matrix>();
  const matrixOf = (name: string): Matrix => {
    const matrix = matrices.get(name) ?? toMatrix(images[name] as ImageBatch);
    matrices.set(name, matrix);
    return matrix;
  };
  const given = (argument: Argument) => {
    if (typeof argument !== 'object') {
      return argument;
    }
    if ('$randn' in argument) {
      return normalGenerator(argument.$randn);
    }
    return '$images' in argument ? matrixOf(argument.$images) : argument;
  };
  return (call) => {
    const answer = FUNCTIONS[call.function] as (...args: readonly unknown[]) => Answer;
    return answer(...call.args.map(given));
  };
}

const FUNCTIONS: Readonly<Record<string, unknown>> = {
  ...initParams,
  ...linearPredict,
  ...loss,
  ...gradientStep,
  ...applesAndPears,
  ...threeOrSeven,
};
