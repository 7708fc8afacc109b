import type { Terminal } from '../../report/terminal/terminal.ts';
import { listing, plural } from '../../text/english.ts';
import {
  type Market,
  marketPrices,
  type Walked,
  type Ways,
  walkDownhill,
  waysToExplain,
} from '../chapters/receipts.ts';
import { type Chapter, type Paragraphs, scene } from '../story/chapter.ts';
import { count, price } from './numbers.ts';
import { pricePlane } from './price-plane.ts';
import { answer, prose } from './prose.ts';
import { walkTable, waysTable } from './receipt-tables.ts';

/** Prices from receipts. */
export const RECEIPTS: Chapter = {
  name: 'receipts',
  title: 'Apples and pears',
  question: 'Why is one receipt not enough?',
  usesImages: false,
  opening: (terminal) => [prose(OPENING, terminal)],
  scenes: [
    scene('prices that explain one receipt', waysToExplain, tellWays),
    scene(
      'where two receipts meet',
      async () => null,
      (_, terminal) => tellSecond(terminal),
    ),
    scene('the walk downhill with more receipts', walkDownhill, tellWalk),
    scene('the prices at the market', marketPrices, tellMarket),
  ],
};

const OPENING =
  'Three apples and two pears cost 7 cents. What does each cost? Guess: 5 and 9. That makes 33, far too high, but now there is something to improve.';

export function tellWays(ways: Ways, terminal: Terminal): Paragraphs {
  const [, scaled, odd, even] = ways;
  const marks = [scaled, odd, even].map(({ params }) => ({
    prices: params.weights as readonly [number, number],
    sign: 'O',
  }));
  return [
    waysTable(ways, terminal),
    prose(
      'All but the guess explain the receipt, even an apple at -1. And there are more: every price on this line does. O: those of the table without a fee.',
      terminal,
    ),
    pricePlane([{ basket: [3, 2], total: 7, sign: '.' }], marks, terminal),
    prose('Where on the line is the truth? This receipt cannot say.', terminal),
  ];
}

export function tellSecond(terminal: Terminal): Paragraphs {
  return [
    prose(
      'A second receipt: one apple and one pear cost 3. It has a line of its own, and the two cross:',
      terminal,
    ),
    pricePlane(
      [
        { basket: [3, 2], total: 7, sign: '.' },
        { basket: [1, 1], total: 3, sign: '+' },
      ],
      [{ prices: [1, 2], sign: 'X' }],
      terminal,
    ),
    prose(
      '. explains the first receipt, + the second, and X, an apple at 1 and a pear at 2, both.',
      terminal,
    ),
  ];
}

export function tellWalk(walk: readonly Walked[], terminal: Terminal): Paragraphs {
  return [
    prose(
      'But there may be a fee on every receipt, too: then (2, 0) with a fee of 1 explains both as well. Three things to find out, so a third receipt: nothing bought, nothing paid. Now from the guess, step by step downhill:',
      terminal,
    ),
    walkTable(walk, terminal),
    prose(arrival(walk), terminal),
  ];
}

function arrival(walk: readonly Walked[]): string {
  const { steps, params } = walk.at(-1) as Walked;
  const [apple, pear] = params.weights.map(price);
  const fee = price(params.bias);
  const found = `${apple} for an apple, ${pear} for a pear, ${fee === '0.00' ? 'and no fee' : `${fee} for the fee`}`;
  return steps > 100
    ? `The first steps do most of it. The rest takes patience, and a loop has plenty: after ${count(steps)} steps, here they are: ${found}.`
    : `After ${plural(steps, 'step')}, here they are: ${found}.`;
}

export function tellMarket(
  { params, fruits, guess, receipts, steps }: Market,
  terminal: Terminal,
): Paragraphs {
  const prices = fruits.map((fruit, i) => `${fruit} ${round(params.weights[i] as number)}`);
  return [
    prose(
      `And at the market, with ${receipts} receipts for ${fruits.length} fruits and a bag each? From ${guess.weights[0]} for every fruit to ${listing([...prices, `bag ${round(params.bias)}`])}: ${steps === 1 ? '1 step' : `${count(steps)} steps`}.`,
      terminal,
    ),
    answer(RECEIPTS.question, ANSWER, terminal),
  ];
}

const ANSWER =
  'Because a whole line of prices explains it, sensible ones and silly ones alike; each further receipt draws another line, and only where all lines cross do all receipts come out.';

/** To the cent. */
function round(value: number): string {
  return String(Math.round(value) || 0);
}
