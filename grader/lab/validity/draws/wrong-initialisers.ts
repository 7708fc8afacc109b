import type { Params } from '../../../model/values.ts';
import { normalGenerator } from '../../../numbers/random.ts';
import { allowedError } from '../../../numbers/tolerance.ts';
import { below, density } from './normal.ts';

/** One way to get `initParams` wrong, with its distribution. */
export interface WrongInitialiser {
  readonly name: string;
  /** True if it shows only with a `std` other than 1. */
  readonly needsStd: boolean;
  /** @param uniform a seeded generator that stands in for Math.random */
  make(size: number, randn: () => number, std: number, uniform: () => number): Params;
  /**
   * An upper bound of the probability that all its numbers, `size` weights and a bias, are within the tolerance of
   * what a right answer makes from the same draws; 1 if it is right.
   */
  unseen(size: number, std: number): number;
  /** The cumulative distribution of its weights divided by `std`; with a `std` of 2 if `needsStd`. */
  below(x: number): number;
}

type Draw = (randn: () => number, std: number, uniform: () => number) => number;

/** An initialiser that makes each number independently, in the same way. */
function one(
  name: string,
  draw: Draw,
  rest: Pick<WrongInitialiser, 'unseen' | 'below'>,
  needsStd = false,
): WrongInitialiser {
  return {
    name,
    needsStd,
    make: (size, randn, std, uniform) => ({
      weights: Array.from({ length: size }, () => draw(randn, std, uniform)),
      bias: draw(randn, std, uniform),
    }),
    ...rest,
  };
}

const never = () => 0;
const clamp = (x: number) => Math.max(0, Math.min(1, x));

/** The spread of weights and bias is `factor(std)` times what it should be. */
function spread(name: string, factor: (std: number) => number, needsStd = false): WrongInitialiser {
  return one(
    name,
    (randn, std) => randn() * std * factor(std),
    {
      unseen: (_, std) => nearZero(Math.abs(factor(std) - 1) * std, factor(std) * std),
      below: (x) => below(x / factor(needsStd ? 2 : 1)),
    },
    needsStd,
  );
}

/** The probability that a draw d is so small that `off * |d|` is within the tolerance of a number `size * |d|`. */
function nearZero(off: number, size: number): number {
  const room = off - (allowedError(1) - allowedError(0)) * size;
  return room <= 0 ? 1 : Math.min(1, (2 * density(0) * allowedError(0)) / room);
}

/** The first weight is off by the mean of all, so it passes only if the mean is close to 0, or the weight beyond 6. */
function meanNextToZero(size: number, std: number): number {
  const room = allowedError(6 * std) / std;
  return size === 0 ? 1 : Math.min(1, 2 * density(0) * Math.sqrt(size) * room + 2 * below(-6));
}

export const WRONG_INITIALISERS: readonly WrongInitialiser[] = [
  one('uniform from 0 to 1', (_, std, uniform) => uniform() * std, { unseen: never, below: clamp }),
  one('uniform from -1 to 1', (_, std, uniform) => (2 * uniform() - 1) * std, {
    unseen: never,
    below: (x) => clamp((x + 1) / 2),
  }),
  one('only positive: the draws without their sign', (randn, std) => Math.abs(randn()) * std, {
    unseen: (size) => 0.5 ** (size + 1),
    below: (x) => Math.max(0, 2 * below(x) - 1),
  }),
  spread('spread doubled', () => 2),
  spread('spread × 1.5', () => 1.5),
  spread('spread × 1.2', () => 1.2),
  spread('spread × 1.01', () => 1.01),
  spread('std ignored', (std) => 1 / std, true),
  spread('std taken for the variance', (std) => 1 / Math.sqrt(std), true),
  one(
    'normal draws of its own, made of Math.random',
    (_, std, uniform) => normalGenerator(Math.floor(uniform() * 2 ** 32))() * std,
    { unseen: never, below },
  ),
  {
    name: 'one draw for all',
    needsStd: false,
    make(size, randn, std) {
      const draw = randn() * std;
      return { weights: new Array<number>(size).fill(draw), bias: draw };
    },
    unseen: (size) => (size === 0 ? 1 : 0),
    below,
  },
  {
    name: 'the mean of the weights taken off',
    needsStd: false,
    make(size, randn, std) {
      const weights = Array.from({ length: size }, () => randn() * std);
      const mean = weights.reduce((sum, weight) => sum + weight, 0) / (size || 1);
      return { weights: weights.map((weight) => weight - mean), bias: randn() * std };
    },
    unseen: meanNextToZero,
    below: (x) => below(x / Math.sqrt(1 - 1 / 20)),
  },
  one('cut off at 2', (randn, std) => Math.max(-2, Math.min(2, randn())) * std, {
    unseen: (size) => (2 * below(2.00001) - 1) ** (size + 1),
    below: (x) => (x < -2 ? 0 : x >= 2 ? 1 : below(x)),
  }),
];
