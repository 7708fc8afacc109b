import type { ExerciseDescription } from '../exercise-description.ts';
import { predictChecks } from './checks/predict.ts';
import { predictOneChecks } from './checks/predict-one.ts';
import { predictMisconceptions } from './misconceptions/predict.ts';
import { predictOneMisconceptions } from './misconceptions/predict-one.ts';

export const exercise: ExerciseDescription = {
  title: 'The vote',
  functions: ['predictOne', 'predict'],
  hints: [
    'What do three apples at 5 and two pears at 9 cost, with 1 for the bag? Which steps did you just take in your head?',
    'Go through the inputs with their position: the one at position i belongs to the weight at position i. Add up the products, and add the bias once, at the end. For a batch, do that for each row. Before you start, compare the two lengths.',
    `// predictOne
if (inputs.length !== params.weights.length) {
  throw new Error('inputs and weights differ in length');
}
let sum = params.bias;
for (let i = 0; i < inputs.length; i++) {
  sum += inputs[i] * params.weights[i];
}
return sum;

// predict
return batch.map((row) => predictOne(row, params));`,
  ],
  checks: [...predictOneChecks, ...predictChecks],
  misconceptions: [...predictOneMisconceptions, ...predictMisconceptions],
};
