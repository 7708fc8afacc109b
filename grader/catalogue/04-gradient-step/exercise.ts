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
    `const errors = predict(batch, params).map((p, r) => p - targets[r]);
The derivative by weight i: the sum, over the rows r, of
  2 * errors[r] * batch[r][i]
divided by batch.length.
A step:  params.weights.map((w, i) => w - learningRate * gradient.weights[i])`,
  ],
  checks: [...gradientChecks, ...gradientStepChecks],
  misconceptions: [...gradientMisconceptions, ...gradientStepMisconceptions],
};
