import type { ExerciseDescription } from '../exercise-description.ts';
import { meanSquaredErrorChecks } from './checks/mean-squared-error.ts';
import { mnistLossChecks } from './checks/mnist-loss.ts';
import { sigmoidChecks } from './checks/sigmoid.ts';
import { meanSquaredErrorMisconceptions } from './misconceptions/mean-squared-error.ts';
import { mnistLossMisconceptions } from './misconceptions/mnist-loss.ts';
import { sigmoidMisconceptions } from './misconceptions/sigmoid.ts';

export const exercise: ExerciseDescription = {
  title: 'How wrong is it?',
  functions: ['sigmoid', 'mnistLoss', 'meanSquaredError'],
  hints: [
    'A prediction of 33 for a receipt of 7, and one of 4 for a receipt of 6: how would you make one number of the two mistakes, so that none hides the other? And a three of which you are 88% sure: how much is missing?',
    'First find what each single prediction costs: for receipts the squared difference, for images 1 - p or p after the sigmoid. Then the mean: add the costs up and divide by how many there are. Nothing at all, or two lists that do not go together, have no mean: throw.',
    `// sigmoid
return 1 / (1 + Math.exp(-x));

// mnistLoss
if (predictions.length !== targets.length || predictions.length === 0) {
  throw new Error('the lengths differ, or there is nothing');
}
let sum = 0;
for (let i = 0; i < predictions.length; i++) {
  const p = sigmoid(predictions[i]);
  sum += targets[i] === 1 ? 1 - p : p;
}
return sum / predictions.length;

// meanSquaredError
if (predictions.length !== targets.length || predictions.length === 0) {
  throw new Error('the lengths differ, or there is nothing');
}
let sum = 0;
for (let i = 0; i < predictions.length; i++) {
  sum += (predictions[i] - targets[i]) ** 2;
}
return sum / predictions.length;`,
  ],
  checks: [...sigmoidChecks, ...mnistLossChecks, ...meanSquaredErrorChecks],
  misconceptions: [...sigmoidMisconceptions, ...mnistLossMisconceptions, ...meanSquaredErrorMisconceptions],
};
