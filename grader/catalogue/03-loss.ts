import type { Exercise } from '../model.ts';
import { meanSquaredErrorChecks } from './functions/mean-squared-error.ts';
import { mnistLossChecks } from './functions/mnist-loss.ts';
import { sigmoidChecks } from './functions/sigmoid.ts';

export const lossExercise: Exercise = {
  id: '03-loss',
  title: 'How wrong is it?',
  functions: ['sigmoid', 'mnistLoss', 'meanSquaredError'],
  hints: [
    'A prediction of 33 for a receipt of 7, and one of 4 for a receipt of 6: how would you make one number of the two mistakes, so that none hides the other?',
    'First find what each single prediction costs: for receipts the squared difference, for images 1 - p or p after the sigmoid. Then the mean: add the costs up and divide by how many there are. Nothing at all, or two lists that do not go together, have no mean: throw.',
    'sigmoid: 1 / (1 + Math.exp(-x)). A loss: let sum = 0; for each i: sum += the cost of predictions[i] with targets[i]; return sum / predictions.length.',
  ],
  checks: [...sigmoidChecks, ...mnistLossChecks, ...meanSquaredErrorChecks],
};
