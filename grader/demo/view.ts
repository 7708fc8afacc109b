import type { Fit, Params, Vector } from '../model/values.ts';

/** Prices, and what they say about some receipts. */
export interface Priced {
  readonly params: Params;
  /** What each basket costs at these prices. */
  readonly predictions: Vector;
  readonly loss: number;
}

/** Prices, and how many steps downhill they are from the guess. */
export interface Walked extends Priced {
  readonly steps: number;
}

/** The first part of the demo: prices from receipts. */
export interface FruitView {
  /**
   * Three apples and two pears for 7 cents: the guess (5, 9), the guess scaled, (-1, 5), (1, 2), and the prices
   * that the solver found.
   */
  readonly oneReceipt: readonly [guess: Priced, scaled: Priced, odd: Priced, even: Priced, walked: Walked];
  /** The walk downhill with two more receipts: one apple and one pear for 3 cents, and nothing for nothing. */
  readonly walk: readonly Walked[];
  /** Many receipts with many fruits, and a bag on each. */
  readonly market: Fit & {
    readonly fruits: readonly string[];
    readonly guess: Params;
    readonly receipts: number;
  };
}
