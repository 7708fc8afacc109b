import type { ExerciseDescription } from '../exercise-description.ts';
import { initParamsChecks } from './checks/init-params.ts';
import { initParamsMisconceptions } from './misconceptions/init-params.ts';

export const exercise: ExerciseDescription = {
  title: 'A first guess',
  functions: ['initParams'],
  hints: [
    'How many numbers does a guess need for 784 pixels? And which one is not a weight?',
    'Call randn() anew for each number you need: `size` times for the weights, once more for the bias. Each draw is multiplied by std.',
    `// initParams
const draw = () => randn() * std;
// Array.from calls draw once for each place of the list.
const weights = Array.from({ length: size }, draw);
return { weights, bias: draw() };`,
  ],
  checks: [...initParamsChecks],
  misconceptions: [...initParamsMisconceptions],
};
