import type { ExerciseDescription } from '../exercise-description.ts';
import { initParamsChecks } from './checks/init-params.ts';
import { initParamsMisconceptions } from './misconceptions/init-params.ts';

export const exercise: ExerciseDescription = {
  title: 'A first guess',
  functions: ['initParams'],
  hints: [
    'How many numbers does a guess need for 784 pixels? And which one is not a weight?',
    'Call randn() anew for each number you need: `size` times for the weights, once more for the bias. Each draw is multiplied by std. A default of 1 for `std`, in the list of parameters, serves calls that leave it out.',
    'Array.from({ length: size }, () => …) makes a list by calling the function once for each place. What you give back looks like { weights: […], bias: … }.',
  ],
  checks: [...initParamsChecks],
  misconceptions: [...initParamsMisconceptions],
};
