import { setImmediate } from 'node:timers/promises';
import { normalGenerator } from '../../numbers/random.ts';
import type { Images } from '../page/client/maths/images.ts';
import {
  accuracyOf,
  type Learner,
  learnEpoch,
  learnerFrom,
  type Score,
} from '../page/client/maths/two-scores.ts';
import type { Material } from './material.ts';
import { pixelsOf } from './pixels-of.ts';

/** One pixel of an image, and what it says under each score. */
export interface PixelVote {
  readonly ink: number;
  readonly weight: number;
}

/** What the pixels of one image say. */
export interface PixelVotes {
  /** A seven. With the weights of a model that has learned to multiply. */
  readonly pixels: readonly PixelVote[];
  /** Four of them: without ink and with, under a weight for a 3 and one for a 7. */
  readonly chosen: readonly PixelVote[];
}

/** Test accuracies of one score, at each of the learning rates. */
export interface LearnedScore {
  readonly score: Score;
  /** Before it learns. */
  readonly before: number;
  readonly accuracies: readonly number[];
}

export interface Race {
  readonly trainImages: number;
  readonly testImages: number;
  readonly epochs: number;
  readonly rates: readonly number[];
  readonly runs: readonly [product: LearnedScore, distance: LearnedScore];
}

/** Learning rates that differ 3,000-fold. */
export const RATES = [0.001, 0.01, 0.1, 0.3, 1, 3];

/** The pixels of one seven, with weights that were learned by multiplying. */
export async function pixelVotes({ digits, signal }: Material): Promise<PixelVotes> {
  const images = pixelsOf(digits.train, TRAIN_IMAGES);
  const model = learnerFrom('product', randomWeights(images.columns), images);
  await learn(model, images, { rate: 0.1, epochs: 5, signal });
  const row = digits.train.targets.indexOf(0);
  const pixels = Array.from({ length: images.columns }, (_, i) => ({
    ink: images.ink[row * images.columns + i] as number,
    weight: model.weights[i] as number,
  }));
  const strongest = (isOf: (pixel: PixelVote) => boolean) => {
    const all = pixels.filter(isOf).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
    return all.find(addsUp) ?? all[0];
  };
  const chosen = [
    strongest(({ ink, weight }) => ink === 0 && weight > 0),
    strongest(({ ink, weight }) => ink === 0 && weight < 0),
    strongest(({ ink, weight }) => ink > 0.5 && weight > 0),
    strongest(({ ink, weight }) => ink > 0.5 && weight < 0),
  ].filter((pixel) => pixel !== undefined);
  return { pixels, chosen };
}

/** Whether the product and the distance come out if they are worked out from two decimals of each. */
function addsUp({ ink, weight }: PixelVote): boolean {
  const [shownInk, shownWeight] = [Number(ink.toFixed(2)), Number(weight.toFixed(2))];
  return (
    (shownInk * shownWeight).toFixed(2) === (ink * weight).toFixed(2) &&
    Math.abs(shownInk - shownWeight).toFixed(2) === Math.abs(ink - weight).toFixed(2)
  );
}

/** Both learn from the same start, on the same images, in as many steps. */
export async function race({ digits, signal }: Material): Promise<Race> {
  const [images, tests] = [pixelsOf(digits.train, TRAIN_IMAGES), pixelsOf(digits.test, TEST_IMAGES)];
  const random = randomWeights(images.columns);
  const run = async (score: Score): Promise<LearnedScore> => {
    const accuracies: number[] = [];
    for (const rate of RATES) {
      const model = learnerFrom(score, random, images);
      await learn(model, images, { rate, epochs: EPOCHS, signal });
      accuracies.push(accuracyOf(model, tests));
    }
    const start = learnerFrom(score, random, images);
    return { score, before: accuracyOf(start, tests), accuracies };
  };
  return {
    trainImages: images.rows,
    testImages: tests.rows,
    epochs: EPOCHS,
    rates: RATES,
    runs: [await run('product'), await run('distance')],
  };
}

const TRAIN_IMAGES = 800;
const TEST_IMAGES = 500;
const EPOCHS = 20;
/** Of the first weights: of 0.01, 0.1 and 1 the one with which distances do best. */
const SPREAD = 0.1;

function randomWeights(count: number): number[] {
  const draw = normalGenerator(1);
  return Array.from({ length: count }, () => SPREAD * draw());
}

async function learn(
  model: Learner,
  images: Images,
  { rate, epochs, signal }: { readonly rate: number; readonly epochs: number; readonly signal: AbortSignal },
): Promise<void> {
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    signal.throwIfAborted();
    // Others have a turn.
    await setImmediate();
    learnEpoch(model, images, rate);
  }
}
