import type { ExerciseDescription } from '../exercise-description.ts';
import { gradientChecks } from './checks/gradient.ts';
import { gradientStepChecks } from './checks/gradient-step.ts';
import { gradientMisconceptions } from './misconceptions/gradient.ts';
import { gradientStepMisconceptions } from './misconceptions/gradient-step.ts';

export const exercise: ExerciseDescription = {
  title: 'Which way is down?',
  functions: ['gradient', 'gradientStep'],
  hints: [
    'The basket (3, 2) came out 26 too high. If the price of apples goes up by 1, by how much does the prediction grow? And if the fee goes up by 1?',
    'For each row: error = prediction - target. By a weight, the derivative of error^2 is 2 * error * the input that goes with that weight; by the bias it is 2 * error. Take the mean over all rows. The step then is: old value minus learning rate times derivative, for each weight and for the bias.',
    `// gradient
if (batch.length === 0 || batch.length !== targets.length) {
  throw new Error('there must be rows, and a target for each');
}
const errors = predict(batch, params).map((p, r) => p - targets[r]);
const mean = (list: number[]) =>
  list.reduce((sum, x) => sum + x, 0) / list.length;
return {
  weights: params.weights.map((_, i) =>
    mean(errors.map((error, r) => 2 * error * batch[r][i])),
  ),
  bias: mean(errors.map((error) => 2 * error)),
};
// gradientStep
if (params.weights.length !== gradient.weights.length) {
  throw new Error('each weight needs a derivative');
}
return {
  weights: params.weights.map(
    (w, i) => w - learningRate * gradient.weights[i],
  ),
  bias: params.bias - learningRate * gradient.bias,
};`,
  ],
  checks: [...gradientChecks, ...gradientStepChecks],
  misconceptions: [...gradientMisconceptions, ...gradientStepMisconceptions],
};
