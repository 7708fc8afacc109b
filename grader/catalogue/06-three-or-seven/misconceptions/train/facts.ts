import type { Digits } from '../../../../../data/digits.ts';
import type { Call, ImagesArgument, RandnArgument, Reply } from '../../../../model/call.ts';
import type { Params } from '../../../../model/values.ts';
import { normalDraws } from '../../../../numbers/random.ts';
import { bestThreshold, predictionsOf } from '../../trained-params.ts';

/** What trained params show, however they were trained. */
export interface Facts {
  /** The mean prediction for a three, and for a seven. */
  readonly three: number;
  readonly seven: number;
  /** The mean absolute value of all predictions. */
  readonly size: number;
  /** The accuracy at the best threshold: with threes above it, and with threes below it. */
  readonly upright: number;
  readonly reversed: number;
  /** The correlation of weights and draws, in order: 1 if they are multiples, 0 if they are too few. */
  readonly likeDraws: number;
  /** The correlation of the weights and the average three minus the average seven. */
  readonly likeAverages: number;
  /** Whether all weights are whole tenths, and some are not 0. */
  readonly areTenths: boolean;
  /** The root of the mean square of the weights. */
  readonly spread: number;
}

/** The facts of a training on all the images; null for any other call, or if no params came back. */
export function factsFinder({ train }: Digits): (call: Call, reply: Reply) => Facts | null {
  const known = new WeakMap<object, Facts>();
  return ({ args: [images, targets, randn] }, reply) => {
    const isWhole =
      (images as ImagesArgument).$images === 'images' &&
      JSON.stringify(targets) === JSON.stringify(train.targets);
    if (!isWhole || reply.kind !== 'value') {
      return null;
    }
    const params = reply.value as Params;
    if (params.weights.length !== train.images.columns) {
      return null;
    }
    const facts = known.get(params) ?? factsOf(train, params, (randn as RandnArgument).$randn, reply.drawn);
    known.set(params, facts);
    return facts;
  };
}

function factsOf({ images, targets }: Digits['train'], params: Params, seed: number, drawn: number): Facts {
  const predictions = predictionsOf(images, params);
  const meanFor = (target: number) => mean(predictions.filter((_, i) => targets[i] === target));
  const { weights } = params;
  const draws = normalDraws(seed, Math.min(drawn, weights.length + 1));
  return {
    three: meanFor(1),
    seven: meanFor(0),
    size: mean(predictions.map(Math.abs)),
    upright: bestThreshold(predictions, targets).accuracy,
    reversed: bestThreshold(
      predictions.map((prediction) => -prediction),
      targets,
    ).accuracy,
    likeDraws: Math.max(correlation(weights, draws), correlation(weights, draws.slice(1))),
    likeAverages: correlation(weights, differenceOfAverages({ images, targets })),
    areTenths: weights.some((weight) => weight !== 0) && weights.every(isTenth),
    spread: Math.sqrt(mean(weights.map((weight) => weight ** 2))),
  };
}

function isTenth(weight: number): boolean {
  return Math.abs(10 * weight - Math.round(10 * weight)) < 1e-9;
}

/** For each pixel: its mean in the threes, minus its mean in the sevens; as bytes. */
function differenceOfAverages({ images, targets }: Digits['train']): readonly number[] {
  const { columns, bytes } = images;
  const threes = targets.filter((target) => target === 1).length;
  const difference = new Array<number>(columns).fill(0);
  for (const [r, target] of targets.entries()) {
    const share = target === 1 ? 1 / threes : -1 / (targets.length - threes);
    for (let i = 0; i < columns; i += 1) {
      difference[i] = (difference[i] as number) + share * (bytes[r * columns + i] as number);
    }
  }
  return difference;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** Fewer numbers than these can correlate by accident. */
const FEWEST = 100;

/** Of two lists with mean 0, over their common length; 0 if that is too short, or if one is 0 everywhere. */
function correlation(some: readonly number[], others: readonly number[]): number {
  const length = Math.min(some.length, others.length);
  if (length < FEWEST) {
    return 0;
  }
  const dot = (a: readonly number[], b: readonly number[]) =>
    a.slice(0, length).reduce((sum, number, i) => sum + number * (b[i] as number), 0);
  const sizes = Math.sqrt(dot(some, some) * dot(others, others));
  return sizes > 0 ? dot(some, others) / sizes : 0;
}
