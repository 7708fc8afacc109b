import type { Fit, Params, Vector } from '../model/values.ts';

/** What some prices make of some receipts. */
export interface Priced {
  readonly params: Params;
  /** What each receipt comes to. */
  readonly comesTo: Vector;
  readonly loss: number;
}

/** Prices, and how many steps downhill they are from the guess. */
export interface Walked extends Priced {
  readonly steps: number;
}

/** The first part of the demo: prices from receipts. */
export interface FruitView {
  /**
   * Three apples and two pears for 7 cents: the guess (5, 9), the guess scaled, (-1, 5), (1, 2), and where
   * the walk ended.
   */
  readonly oneReceipt: readonly [guess: Priced, scaled: Priced, odd: Priced, even: Priced, walked: Walked];
  /** The walk with a second receipt, one apple and one pear for 3 cents, and a third, nothing for nothing. */
  readonly walk: readonly Walked[];
  /** Many receipts with many fruits, and a bag on each. */
  readonly market: Fit & {
    readonly fruits: readonly string[];
    readonly guess: Params;
    readonly receipts: number;
  };
}
