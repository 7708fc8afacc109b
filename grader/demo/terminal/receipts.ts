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
import { pricePlane, shareAPlace } from './price-plane.ts';
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
  const isShared = marks.some((one, i) =>
    marks.slice(i + 1).some((other) => shareAPlace(one.prices, other.prices)),
  );
  return [
    prose(tableWords(ways), terminal),
    waysTable(ways, terminal),
    prose(
      `All but the guess explain the receipt, even an apple at -1.${ways[4].steps === 1 ? ' With one receipt, one step downhill leads straight to prices that fit.' : ''} And there are more: without a fee, every pair of prices on this line fits. O: the three of the table that have no fee${isShared ? ' (two are so close that they share an O)' : ''}.`,
      terminal,
    ),
    pricePlane([{ basket: [3, 2], total: 7, sign: '.' }], marks, terminal),
    prose('Where on the line is the truth? This receipt cannot say.', terminal),
  ];
}

/** What the columns of the table mean. */
function tableWords([guess]: Ways): string {
  const [cost = 0] = guess.predictions;
  const error = whole(price(cost - 7));
  return `Below, (3,2): 7 is this receipt: 3 apples, 2 pears, 7 cents. The column shows what they would cost at these prices. There may also be a fee, the same on each receipt, whatever is bought. The loss is the error squared: the guess is off by ${error}, and ${error} x ${error} = ${whole(price(guess.loss))}.`;
}

function whole(shown: string): string {
  return shown.replace(/\.00$/, '');
}

export function tellSecond(terminal: Terminal): Paragraphs {
  return [
    prose(
      'A second receipt: one apple and one pear cost 3. Without a fee, it has a line of its own, and the two cross:',
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
      'Prices at . explain the first receipt, those at + the second, and X, an apple at 1 and a pear at 2, explains both.',
      terminal,
    ),
  ];
}

export function tellWalk(walk: readonly Walked[], terminal: Terminal): Paragraphs {
  return [
    prose(
      'But if there is a fee of 1, an apple at 2 and a pear at 0 explain both as well: 6 + 0 + 1 = 7, and 2 + 0 + 1 = 3. Three unknowns need three receipts. The third: nothing bought, nothing paid; at any prices it comes to the fee alone. The loss is now the mean squared error of the three. From the guess, step by step downhill:',
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
  return steps > PATIENT
    ? `Three receipts pull in different directions: a step that helps one disturbs another. The first steps still do most of it; the rest takes patience, and a loop has plenty. After ${count(steps)} steps, here they are: ${found}.`
    : `After ${plural(steps, 'step')}, here they are: ${found}.`;
}

export function tellMarket(
  { params, fruits, guess, receipts, steps, stepsOfWalk }: Market,
  terminal: Terminal,
): Paragraphs {
  const prices = fruits.map((fruit, i) => `${fruit} ${round(params.weights[i] as number)}`);
  return [
    prose(
      `And at the market: ${receipts} receipts, ${fruits.length} fruits, and on each receipt a fee for the bag. The guess is ${guess.weights[0]} for every fruit. After ${steps === 1 ? '1 step' : `${count(steps)} steps`} the prices are ${listing([...prices, `bag ${round(params.bias)}`])}.${steps > PATIENT && steps < stepsOfWalk ? ' More prices than before, and fewer steps: these baskets are less alike, so a step that helps one receipt disturbs the others less.' : ''}`,
      terminal,
    ),
    answer(RECEIPTS.question, ANSWER, terminal),
  ];
}

const ANSWER =
  'Because a whole line of prices explains it, sensible ones and silly ones alike. Each further receipt rules out more of them, until only one set of prices fits all: that takes as many different receipts as there are unknowns.';

/** More steps than this are a long way. */
const PATIENT = 100;

/** To the cent. */
function round(value: number): string {
  return String(Math.round(value) || 0);
}
