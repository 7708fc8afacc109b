import type { Call } from '../../model/call.ts';
import type { Fit, Params, Vector } from '../../model/values.ts';
import { thresholdOf } from '../threshold.ts';
import { decide, shareOfRight } from './digits.ts';
import type { Material } from './material.ts';
import { type Priced, priced, solve } from './receipts.ts';

/** Three receipts of a shop that takes 1 for the bag: the last is for the bag alone. */
export const WITH_BAG = {
  baskets: [
    [3, 2],
    [1, 1],
    [0, 0],
  ],
  totals: [8, 4, 1],
} as const;

/** Three answers to these receipts. */
export interface BagPrices {
  readonly guess: Priced;
  /** The best that there is without a bias. */
  readonly without: Priced;
  readonly learned: Priced;
}

/** What the receipts of `WITH_BAG` cost with a bias and without. */
export async function bagPrices({ functions }: Material): Promise<BagPrices> {
  const { baskets, totals } = WITH_BAG;
  const start: Params = { weights: [5, 9], bias: 0 };
  const [fit] = await solve(functions, WITH_BAG, start, [{ tolerance: 1e-8, maxSteps: 10_000 }]);
  const all = [start, BEST_WITHOUT, (fit as Fit).params];
  const [guess, without, learned] = await priced(functions, baskets, totals, all);
  return { guess, without, learned } as BagPrices;
}

/** Both baskets with fruit come out, whatever the bag; no price changes what an empty one costs. */
const BEST_WITHOUT: Params = { weights: [0, 4], bias: 0 };

/** What a bias does to the votes on images. */
export interface ImageVotes {
  /** Of an image without ink: with random weights and with learned ones, without a bias; and with the learned bias. */
  readonly blank: readonly [random: number, learned: number, withBias: number];
  readonly bias: number;
  /** Of the test images, without the bias. */
  readonly votes: Vector;
  readonly targets: readonly number[];
  /** Where the line of the decision then is: with the learned bias, and without a bias. */
  readonly lines: readonly [withBias: number, without: number];
  /** The accuracy with other biases, from low to high; the learned one and 0 are among them. */
  readonly slid: readonly { readonly bias: number; readonly accuracy: number }[];
}

/** The votes of the test images, and the line that the bias moves. */
export async function imageVotes(material: Material): Promise<ImageVotes> {
  const { functions, digits } = material;
  const params = await material.trained();
  const { weights, bias } = params;
  const empty = [weights.map(() => 0)];
  const random = await randomGuess(material, weights.length);
  const [blankRandom, blankLearned, blankBias, votes] = (await functions.ask('02-linear-predict', [
    predict(empty, { ...random, bias: 0 }),
    predict(empty, { weights, bias: 0 }),
    predict(empty, params),
    predict({ $images: 'testImages' }, { weights, bias: 0 }),
  ])) as readonly Vector[];
  const { targets } = digits.test;
  const shift = spreadOf(votes as Vector, targets);
  const biases = [...new Set([0, bias, bias - shift, bias - shift / 2, bias + shift / 2, bias + shift])].sort(
    (a, b) => a - b,
  );
  const all = biases.map((one) => ({ weights, bias: one }));
  const decisions = await decide(functions, digits, all);
  const accuracies = await shareOfRight(functions, digits, decisions);
  const threshold = await thresholdOf(functions, weights.length);
  return {
    blank: [blankRandom?.[0], blankLearned?.[0], blankBias?.[0]] as [number, number, number],
    bias,
    votes: votes as Vector,
    targets,
    lines: [threshold - bias, threshold],
    slid: biases.map((one, i) => ({ bias: one, accuracy: accuracies[i] as number })),
  };
}

function predict(batch: Call['args'][number], params: Params): Call {
  return { function: 'predict', args: [batch, params], answer: 'numbers' };
}

async function randomGuess({ functions }: Material, pixels: number): Promise<Params> {
  const call: Call = { function: 'initParams', args: [pixels, { $randn: 1 }], answer: 'params' };
  const [params] = await functions.ask('01-init-params', [call]);
  return params as Params;
}

/** Half of the way between the middle vote of the sevens and that of the threes. */
function spreadOf(votes: Vector, targets: readonly number[]): number {
  const middle = (target: number) => {
    const those = votes.filter((_, i) => targets[i] === target).sort((a, b) => a - b);
    return those[Math.floor(those.length / 2)] ?? 0;
  };
  return Math.abs(middle(1) - middle(0)) / 2;
}
