/** Changes of one line, or a few, that lose no points because the contract allows what they do. */
export interface Equivalent {
  readonly exercise: string;
  readonly function: string;
  /** The changed lines; white space does not matter. */
  readonly from: string;
  /** What they become. */
  readonly to: readonly string[];
  /** What allows it, in one sentence; printed in `VALIDITY.md`. */
  readonly reason: string;
}

const SOLVE_PRICES = { exercise: '05-apples-and-pears', function: 'solvePrices' };
const TRAIN = { exercise: '06-three-or-seven', function: 'train' };
const IS_THREE = { exercise: '06-three-or-seven', function: 'isThree' };

/**
 * Mutants that survive, and what allows it. An entry whose mutant is killed, or no longer exists, is reported as
 * stale.
 */
export const EQUIVALENTS: readonly Equivalent[] = [
  {
    ...SOLVE_PRICES,
    from: 'const squares = baskets.flat().reduce((sum, count) => sum + count ** 2, baskets.length);',
    to: [
      'const squares = ((baskets.flat().reduce((sum, count) => sum + count ** 2, baskets.length)) * 1.01);',
      'const squares = baskets.flat().reduce((sum, count) => ((sum + count ** 2) * 1.01), baskets.length);',
      'const squares = baskets.flat().reduce((sum, count) => ((sum) * 1.01) + count ** 2, baskets.length);',
      'const squares = baskets.flat().reduce((sum, count) => sum + ((count ** 2) * 1.01), baskets.length);',
      'const squares = baskets.flat().reduce((sum, count) => sum + count ** 2.02, baskets.length);',
      'const squares = baskets.flat().reduce((sum, count) => sum + count ** 2, (baskets.length + 1));',
    ],
    reason:
      'The solver chooses its learning rate, and any rate below the safe one is safe too: the checks allow many times the steps that the safe rate needs.',
  },
  {
    ...SOLVE_PRICES,
    from: 'const learningRate = baskets.length / (2 * squares);',
    to: [
      'const learningRate = baskets.length / (3 * squares);',
      'const learningRate = baskets.length / (4 * squares);',
      'const learningRate = baskets.length / (2.02 * squares);',
    ],
    reason:
      'The solver chooses its learning rate, and any rate below the safe one is safe too: the checks allow many times the steps that the safe rate needs.',
  },
  {
    ...SOLVE_PRICES,
    from: 'const learningRate = baskets.length / (2 * squares);',
    to: ['const learningRate = ((baskets.length / (2 * squares)) * 1.01);'],
    reason:
      'Gradient descent is stable up to twice the safe rate, so a rate 1% above it still goes downhill on any receipts.',
  },
  {
    ...SOLVE_PRICES,
    from: 'params = gradientStep(params, gradient(baskets, totals, params), learningRate);',
    to: ['params = gradientStep(params, gradient(baskets, totals, params), ((learningRate) * 1.01));'],
    reason:
      'Gradient descent is stable up to twice the safe rate, so a rate 1% above it still goes downhill on any receipts.',
  },
  {
    ...SOLVE_PRICES,
    from: 'while (loss > options.tolerance && steps < options.maxSteps) {',
    to: ['while (loss > options.tolerance && ((steps) * 1.01) < options.maxSteps) {'],
    reason:
      'It makes 1% fewer steps than allowed, a difference that starts at the hundredth step. The contract does not make a solver use every step: one that takes steps back and does not count them is right too.',
  },
  {
    ...TRAIN,
    from: 'const epochs = 20;',
    to: [
      'const epochs = 1;',
      'const epochs = 19;',
      'const epochs = 21;',
      'const epochs = 10;',
      'const epochs = 40;',
      'const epochs = 20.2;',
    ],
    reason:
      'The number of epochs is the student’s choice, as long as 96% of the test images are classified correctly.',
  },
  {
    ...TRAIN,
    from: 'for (let epoch = 0; epoch < epochs; epoch += 1) {',
    to: [
      'for (let epoch = 1; epoch < epochs; epoch += 1) {',
      'for (let epoch = (-1); epoch < epochs; epoch += 1) {',
      'for (let epoch = 0.01; epoch < epochs; epoch += 1) {',
      'for (let epoch = 0; ((epoch) * 1.01) < epochs; epoch += 1) {',
      'for (let epoch = 0; epoch < ((epochs) * 1.01); epoch += 1) {',
      'for (let epoch = 0; epoch < (epochs - 1); epoch += 1) {',
      'for (let epoch = 0; epoch < (epochs + 1); epoch += 1) {',
      'for (let epoch = 0; (epoch <= epochs); epoch += 1) {',
      'for (let epoch = 0; epoch < epochs; epoch += 2) {',
      'for (let epoch = 0; epoch < epochs; epoch += 0.5) {',
      'for (let epoch = 0; epoch < epochs; epoch += 1.01) {',
    ],
    reason: 'It changes at most the number of epochs, which is the student’s choice.',
  },
  {
    ...TRAIN,
    from: 'const batchSize = 32;',
    to: [
      'const batchSize = 1;',
      'const batchSize = 31;',
      'const batchSize = 33;',
      'const batchSize = 16;',
      'const batchSize = 64;',
      'const batchSize = 32.32;',
    ],
    reason:
      'The batch size is the student’s choice, as long as 96% of the test images are classified correctly.',
  },
  {
    ...TRAIN,
    from: 'const learningRate = 0.005;',
    to: ['const learningRate = 0.0025;', 'const learningRate = 0.01;', 'const learningRate = 0.00505;'],
    reason:
      'The learning rate is the student’s choice, as long as 96% of the test images are classified correctly.',
  },
  {
    ...TRAIN,
    from: 'params = gradientStep(params, gradient(batch, batchTargets, params), learningRate);',
    to: ['params = gradientStep(params, gradient(batch, batchTargets, params), ((learningRate) * 1.01));'],
    reason:
      'The learning rate is the student’s choice, as long as 96% of the test images are classified correctly.',
  },
  {
    ...TRAIN,
    from: 'const pixels = images[0]?.length ?? 0;',
    to: ['const pixels = images[1]?.length ?? 0;'],
    reason:
      'All images have the same number of pixels, and there are at least two: the checks never train on a single class.',
  },
  {
    ...TRAIN,
    from: 'const pixels = images[0]?.length ?? 0;',
    to: [
      'const pixels = images[0]?.length ?? 1;',
      'const pixels = images[0]?.length ?? (-1);',
      'const pixels = images[0]?.length ?? 0.01;',
      'const pixels = (images[0].length) ?? 0;',
    ],
    reason: 'It matters only if there are no images, and the checks never train on none.',
  },
  {
    ...TRAIN,
    from: 'let params = initParams(pixels, randn, 0.01);',
    to: [
      'let params = initParams(pixels, randn, 0);',
      'let params = initParams(pixels, randn, (-0.01));',
      'let params = initParams(pixels, randn, 0.005);',
      'let params = initParams(pixels, randn, 0.02);',
      'let params = initParams(pixels, randn, 0.0101);',
    ],
    reason:
      'Where training starts is the student’s choice: the squared error is convex, so each of these starts leads to the same minimum.',
  },
  {
    ...TRAIN,
    from: 'for (let from = 0; from < images.length; from += batchSize) {',
    to: [
      'for (let from = 1; from < images.length; from += batchSize) {',
      'for (let from = 0.01; from < images.length; from += batchSize) {',
      'for (let from = 0; ((from) * 1.01) < images.length; from += batchSize) {',
      'for (let from = 0; from < (images.length - 1); from += batchSize) {',
      'for (let from = 0; from < images.length; from += ((batchSize) * 1.01)) {',
    ],
    reason:
      'Each epoch leaves out a few images at most, and how they are split into batches is the student’s choice.',
  },
  {
    ...TRAIN,
    from: 'const batch = images.slice(from, from + batchSize);',
    to: ['const batch = images.slice(from, from + ((batchSize) * 1.01));'],
    reason: '`slice` truncates 32.32 to 32, so the batch is the same.',
  },
  {
    ...TRAIN,
    from: 'const batchTargets = targets.slice(from, from + batchSize);',
    to: ['const batchTargets = targets.slice(from, from + ((batchSize) * 1.01));'],
    reason: '`slice` truncates 32.32 to 32, so the batch is the same.',
  },
  {
    ...IS_THREE,
    from: 'return predict(images, params).map((prediction) => prediction > 0.5);',
    to: [
      'return predict(images, params).map((prediction) => ((prediction) * 1.01) > 0.5);',
      'return predict(images, params).map((prediction) => prediction > 0.505);',
    ],
    reason:
      'A threshold is right if 96% of the test images are classified correctly, and with a threshold 1% away they still are.',
  },
  {
    ...IS_THREE,
    from: 'return predict(images, params).map((prediction) => prediction > 0.5);',
    to: ['return predict(images, params).map((prediction) => prediction > 0.25);'],
    reason:
      'A threshold is right if 96% of the test images are classified correctly, and with a threshold of 0.25 it is 98%.',
  },
  {
    ...IS_THREE,
    from: 'return predict(images, params).map((prediction) => prediction > 0.5);',
    to: ['return predict(images, params).map((prediction) => (prediction >= 0.5));'],
    reason:
      'Which class a prediction of exactly 0.5 belongs to is not fixed: `>= 0.5` is `>` with the next smaller number, and the contract does not fix the threshold to the last bit.',
  },
];
