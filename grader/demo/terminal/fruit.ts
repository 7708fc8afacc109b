import { heading } from '../../report/terminal/heading.ts';
import type { Terminal } from '../../report/terminal/terminal.ts';
import { wrap } from '../../report/terminal/wrap.ts';
import { listing, plural } from '../../text/english.ts';
import type { FruitView, Walked } from '../view.ts';
import { walkTable, waysTable } from './fruit-tables.ts';
import { count, price } from './numbers.ts';

/** Prices from receipts, as paragraphs of lines. */
export function fruitSection({ oneReceipt, walk, market }: FruitView, terminal: Terminal): string[][] {
  const prose = (text: string) => wrap(text, terminal.width - 2).map((line) => `  ${line}`);
  return [
    [heading('Apples and pears', terminal)],
    prose(ONE_RECEIPT),
    waysTable(oneReceipt, terminal),
    prose(NO_TELLING),
    prose(MORE_RECEIPTS),
    walkTable(walk, terminal),
    prose(arrival(walk)),
    prose(atTheMarket(market)),
  ];
}

const ONE_RECEIPT =
  'Three apples and two pears cost 7 cents. What does each cost? Guess: 5 and 9. Far too high, but now there is something to improve.';
const NO_TELLING =
  'All but the guess explain the receipt, even an apple at -1. One receipt cannot tell them apart.';
const MORE_RECEIPTS =
  'A second one: one apple and one pear cost 3. Without a fee only (1, 2) is left; but if there may be a fee, (2, 0) with a fee of 1 explains both too. So here is a third: nothing bought, nothing paid. Again from the guess, step by step downhill:';

function arrival(walk: readonly Walked[]): string {
  const { steps, params } = walk.at(-1) as Walked;
  const [apple, pear] = params.weights.map(price);
  const fee = price(params.bias);
  const found = `${apple} for an apple, ${pear} for a pear, ${fee === '0.00' ? 'and no fee' : `${fee} for the fee`}`;
  return steps > 100
    ? `The first steps do most of it. The rest takes patience, and a loop has plenty: after ${count(steps)} steps, here they are: ${found}.`
    : `After ${plural(steps, 'step')}, here they are: ${found}.`;
}

function atTheMarket({ params, fruits, guess, receipts, steps }: FruitView['market']): string {
  const prices = fruits.map((fruit, i) => `${fruit} ${round(params.weights[i] as number)}`);
  return `And at the market, with ${receipts} receipts for ${fruits.length} fruits and a bag each? From ${guess.weights[0]} for every fruit to ${listing([...prices, `bag ${round(params.bias)}`])}: ${steps === 1 ? '1 step' : `${count(steps)} steps`}.`;
}

/** To the cent. */
function round(value: number): string {
  return String(Math.round(value) || 0);
}
