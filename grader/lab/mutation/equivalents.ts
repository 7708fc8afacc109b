/** Changes of one line that lose no points, and may: the contract allows what they do. */
export interface Equivalent {
  readonly exercise: string;
  readonly function: string;
  /** The line, or the lines, that are changed; white space does not matter. */
  readonly from: string;
  /** What they become. */
  readonly to: readonly string[];
  /** What allows it, in one sentence. */
  readonly reason: string;
}

const SOLVE_PRICES = { exercise: '05-apples-and-pears', function: 'solvePrices' };
const TRAIN = { exercise: '06-three-or-seven', function: 'train' };
const IS_THREE = { exercise: '06-three-or-seven', function: 'isThree' };

/**
 * What survives the audit, and why it may. An entry that does not survive any more, or whose mutant is gone, is
 * told as stale.
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
      'A smaller learning rate than the safe one is safe too, and which to take is the solver’s own business: the receipts asked about leave many times the steps that the safe one needs.',
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
      'A smaller learning rate than the safe one is safe too, and which to take is the solver’s own business: the receipts asked about leave many times the steps that the safe one needs.',
  },
  {
    ...SOLVE_PRICES,
    from: 'const learningRate = baskets.length / (2 * squares);',
    to: ['const learningRate = ((baskets.length / (2 * squares)) * 1.01);'],
    reason: 'Descent is stable up to twice the safe rate, so 1% more of it walks downhill on any receipts.',
  },
  {
    ...SOLVE_PRICES,
    from: 'params = gradientStep(params, gradient(baskets, totals, params), learningRate);',
    to: ['params = gradientStep(params, gradient(baskets, totals, params), ((learningRate) * 1.01));'],
    reason: 'Descent is stable up to twice the safe rate, so 1% more of it walks downhill on any receipts.',
  },
  {
    ...SOLVE_PRICES,
    from: 'while (loss > options.tolerance && steps < options.maxSteps) {',
    to: ['while (loss > options.tolerance && ((steps) * 1.01) < options.maxSteps) {'],
    reason:
      'It differs only from the hundredth step on, and stops one in a hundred short: a walker that takes some of its steps back counts as few, and is right, so steps that were allowed and not made cannot be asked for (but for the first one).',
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
      'How many epochs there are is the student’s choice, as long as 96 of 100 new images come out right.',
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
    reason:
      'As many epochs as before, or one or a few times more or fewer: how many there are is the student’s choice.',
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
    reason: 'How large a batch is is the student’s choice, as long as 96 of 100 new images come out right.',
  },
  {
    ...TRAIN,
    from: 'const learningRate = 0.005;',
    to: ['const learningRate = 0.0025;', 'const learningRate = 0.01;', 'const learningRate = 0.00505;'],
    reason: 'The learning rate is the student’s choice, as long as 96 of 100 new images come out right.',
  },
  {
    ...TRAIN,
    from: 'params = gradientStep(params, gradient(batch, batchTargets, params), learningRate);',
    to: ['params = gradientStep(params, gradient(batch, batchTargets, params), ((learningRate) * 1.01));'],
    reason: 'The learning rate is the student’s choice, as long as 96 of 100 new images come out right.',
  },
  {
    ...TRAIN,
    from: 'const pixels = images[0]?.length ?? 0;',
    to: ['const pixels = images[1]?.length ?? 0;'],
    reason:
      'All images have as many pixels as the first, and there are two at least: training on one class alone is not asked about.',
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
    reason: 'What follows matters only where there are no images, and training on none is not asked about.',
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
      'Where training starts from is the student’s choice: the squared error has one valley, and all these lead down into it.',
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
      'An image or a few are left out of each epoch, or none at all: which batches there are is the student’s choice.',
  },
  {
    ...TRAIN,
    from: 'const batch = images.slice(from, from + batchSize);',
    to: ['const batch = images.slice(from, from + ((batchSize) * 1.01));'],
    reason: '`slice` cuts 32.32 off to 32: it is the same batch.',
  },
  {
    ...TRAIN,
    from: 'const batchTargets = targets.slice(from, from + batchSize);',
    to: ['const batchTargets = targets.slice(from, from + ((batchSize) * 1.01));'],
    reason: '`slice` cuts 32.32 off to 32: it is the same batch.',
  },
  {
    ...IS_THREE,
    from: 'return predict(images, params).map((prediction) => prediction > 0.5);',
    to: [
      'return predict(images, params).map((prediction) => ((prediction) * 1.01) > 0.5);',
      'return predict(images, params).map((prediction) => prediction > 0.505);',
    ],
    reason:
      'The line that goes with a training is judged by the 96 of 100 that come out right, and with a line 1% away they still do.',
  },
  {
    ...IS_THREE,
    from: 'return predict(images, params).map((prediction) => prediction > 0.5);',
    to: ['return predict(images, params).map((prediction) => prediction > 0.25);'],
    reason:
      'The line that goes with a training is judged by the 96 of 100 that come out right, and with a line at 0.25 it is 98.',
  },
  {
    ...IS_THREE,
    from: 'return predict(images, params).map((prediction) => prediction > 0.5);',
    to: ['return predict(images, params).map((prediction) => (prediction >= 0.5));'],
    reason:
      'On which side of it the line itself lies cannot be told: `>= 0.5` is `>` with the next smaller number, and which number is right to the last bit is not fixed.',
  },
];
