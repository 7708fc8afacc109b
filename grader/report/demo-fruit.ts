import type { Fit, Params, Vector } from '../model.ts';
import { walkTable, waysTable } from './demo-fruit-tables.ts';
import { demoHeading } from './demo-heading.ts';
import { count, price } from './demo-number.ts';
import type { Look } from './look.ts';
import { listing, plural } from './plural.ts';
import { wrap } from './wrap.ts';

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

/** Prices from receipts, as paragraphs of lines. */
export function demoFruit({ oneReceipt, walk, market }: FruitView, look: Look): string[][] {
  const said = (text: string) => wrap(text, look.width - 2).map((line) => `  ${line}`);
  return [
    [demoHeading('Apples and pears', look)],
    said(ONE_RECEIPT),
    waysTable(oneReceipt, look),
    said(NO_TELLING),
    said(MORE_RECEIPTS),
    walkTable(walk, look),
    said(arrival(walk)),
    said(atTheMarket(market)),
  ];
}

const ONE_RECEIPT =
  'Three apples and two pears cost 7 cents. What does each cost? Guess: 5 and 9. Far too high, but now there is something to improve.';
const NO_TELLING =
  'All but the guess explain the receipt, even an apple at -1. One receipt cannot tell them apart.';
const MORE_RECEIPTS =
  'A second one: one apple and one pear cost 3. Without a fee only (1, 2) is left; but if there may be a fee, (2, 0) with a fee of 1 comes out too. So a third: nothing bought, nothing paid. Again from the guess, step by step downhill:';

function arrival(walk: readonly Walked[]): string {
  const { steps, params } = walk.at(-1) as Walked;
  const [apple, pear] = params.weights.map(price);
  const fee = price(params.bias);
  const found = `${apple} for an apple, ${pear} for a pear, ${fee === '0.00' ? 'and no fee' : `${fee} for the fee`}`;
  return steps > 100
    ? `The first steps do most of it. The rest takes patience, and a loop has plenty: ${count(steps)} steps, and here they are, ${found}.`
    : `${plural(steps, 'step')}, and here they are: ${found}.`;
}

function atTheMarket({ params, fruits, guess, receipts, steps }: FruitView['market']): string {
  const prices = fruits.map((fruit, i) => `${fruit} ${round(params.weights[i] as number)}`);
  return `And at the market, with ${receipts} receipts for ${fruits.length} fruits and a bag each? From ${guess.weights[0]} for every fruit to ${listing([...prices, `bag ${round(params.bias)}`])}: ${steps === 1 ? '1 step' : `${count(steps)} steps`}.`;
}

/** To the cent. */
function round(value: number): string {
  return String(Math.round(value) || 0);
}
