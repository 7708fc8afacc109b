import type { ThreesAndSevens } from '../../../data/digits.ts';
import type { Params } from '../../model/values.ts';
import { NoAnswer } from '../functions.ts';
import { isUsable } from '../is-usable.ts';
import { withAnswers } from '../with-answers.ts';
import type { EpochsContent } from './client/content.ts';
import type { LessonFunctions } from './lesson-functions.ts';
import { batchName } from './lesson-images.ts';

/**
 * The parameters after each epoch of training: a first guess by `initParams`, then `gradient` and `gradientStep` on one batch after
 * the other. With the student's own functions as far as they are right, and quick enough: whoever measures each derivative gets there
 * too, but it takes hours.
 *
 * @throws KitError if ours learn nothing from these images either
 */
export async function learnEpochs(
  functions: LessonFunctions,
  train: ThreesAndSevens,
): Promise<EpochsContent> {
  return withAnswers(functions, async () => {
    await dropSlowGradient(functions, train);
    const own = [
      ...((await functions.isOwn(INIT)) ? ['initParams'] : []),
      ...((await functions.isOwn(STEP)) ? ['gradient', 'gradientStep'] : []),
    ];
    const rows: Params[] = [await firstGuess(functions, train.images.columns)];
    for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
      rows.push(await learnEpoch(functions, train, rows.at(-1) as Params));
    }
    return { packed: packRows(rows), batchSize: BATCH_SIZE, learningRate: LEARNING_RATE, own };
  });
}

export const BATCH_SIZE = 200;
const EPOCHS = 12;
const LEARNING_RATE = 0.006;
const INIT = '01-init-params';
const STEP = '04-gradient-step';
const SEED = 3737;

/** A gradient of one batch takes a few milliseconds. If it takes longer than this, ours takes its place. */
const SLOW_MS = 150;

async function dropSlowGradient(functions: LessonFunctions, train: ThreesAndSevens): Promise<void> {
  if (await functions.isOwn(STEP)) {
    const params = { weights: Array.from({ length: train.images.columns }, () => 0.01), bias: 0 };
    await gradientOf(functions, train, 0, params, 20_000);
    const begun = performance.now();
    await gradientOf(functions, train, 0, params, 20_000);
    if (performance.now() - begun > SLOW_MS) {
      functions.useReference(STEP);
    }
  }
}

async function firstGuess(functions: LessonFunctions, columns: number): Promise<Params> {
  const [guess] = await functions.ask(INIT, [
    { function: 'initParams', args: [columns, { $randn: SEED }, 0.01], answer: 'params' },
  ]);
  return guess as Params;
}

async function learnEpoch(
  functions: LessonFunctions,
  train: ThreesAndSevens,
  start: Params,
): Promise<Params> {
  let params = start;
  for (let batch = 0; batch * BATCH_SIZE < train.targets.length; batch += 1) {
    const gradient = await gradientOf(functions, train, batch, params);
    const [next] = await functions.ask(STEP, [
      { function: 'gradientStep', args: [params, gradient, LEARNING_RATE], answer: 'params' },
    ]);
    params = next as Params;
    // The rate suits the images that it was made for, and may blow up with others.
    if (!isUsable(inPage(params), train.images.columns)) {
      throw new NoAnswer(STEP);
    }
  }
  return params;
}

async function gradientOf(
  functions: LessonFunctions,
  { images, targets }: ThreesAndSevens,
  batch: number,
  params: Params,
  timeLimit = 2000,
): Promise<Params> {
  const [answer] = await functions.ask(STEP, [
    {
      function: 'gradient',
      args: [
        { $images: batchName(batch) },
        targets.slice(batch * BATCH_SIZE, (batch + 1) * BATCH_SIZE),
        { weights: params.weights, bias: params.bias },
      ],
      answer: 'params',
      timeLimit,
    },
  ]);
  const gradient = answer as Params;
  if (!isUsable(gradient, images.columns)) {
    throw new NoAnswer(STEP);
  }
  return gradient;
}

/** As the page gets them: to 32 bits. */
function inPage({ weights, bias }: Params): Params {
  return { weights: weights.map(Math.fround), bias: Math.fround(bias) };
}

/** As 32-bit numbers, lowest byte first, in base64. */
function packRows(rows: readonly Params[]): string {
  const columns = (rows[0] as Params).weights.length + 1;
  const bytes = Buffer.alloc(4 * columns * rows.length);
  for (const [row, { weights, bias }] of rows.entries()) {
    for (const [i, value] of [...weights, bias].entries()) {
      bytes.writeFloatLE(value, 4 * (row * columns + i));
    }
  }
  return bytes.toString('base64');
}
