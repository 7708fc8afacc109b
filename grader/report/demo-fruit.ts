import type { Fit, Params, Vector } from '../model.ts';
import { cells, padEnd, padStart } from './cells.ts';
import { demoHeading } from './demo-heading.ts';
import { alignedLoss, count, LOSS_WIDTH, price } from './demo-number.ts';
import type { Look } from './look.ts';
import { marks } from './marks.ts';
import { paint } from './paint.ts';
import { listing, plural } from './plural.ts';
import { wrap } from './wrap.ts';

/** What some prices make of some receipts. */
export interface Priced {
  readonly params: Params;
  /** What each receipt comes to. */
  readonly comesTo: Vector;
  readonly loss: number;
}

/** The first part of the demo: prices from receipts. */
export interface FruitView {
  /** Three apples and two pears for 7 cents: the guess, the guess scaled, (-1, 5), (1, 2), and where the walk ended. */
  readonly oneReceipt: { readonly rows: readonly Priced[]; readonly steps: number };
  /** The walk with a second receipt, one apple and one pear for 3 cents, and a third, nothing for nothing. */
  readonly walk: readonly (Priced & { readonly steps: number })[];
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
  const last = walk.at(-1);
  return [
    [demoHeading('Apples and pears', look)],
    said('Three apples and two pears cost 7 cents. What does each cost? Say 5 and 9, and look:'),
    waysTable(oneReceipt, look),
    said(
      'All but the guess explain the receipt, and in one of them you are paid for taking an apple. One receipt cannot tell them apart.',
    ),
    said(
      'A second receipt: one apple and one pear, 3 cents. If there is no fee, only (1, 2) is left. But if there is one, (2, 0) and a fee of 1 come out too. So a third: nothing bought, nothing paid. Now downhill from the guess:',
    ),
    walkTable(walk, look),
    said(
      `The first steps do most of it; the rest is patience, and a loop has plenty. After ${steps(last?.steps)}: ${price(last?.params.weights[0] ?? 0)} for an apple, ${price(last?.params.weights[1] ?? 0)} for a pear, and a fee of ${price(last?.params.bias ?? 0)}.`,
    ),
    said(marketWords(market)),
  ];
}
