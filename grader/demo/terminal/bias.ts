import { paint } from '../../report/terminal/paint.ts';
import type { Terminal } from '../../report/terminal/terminal.ts';
import { padEnd, padStart } from '../../report/terminal/text-width.ts';
import { type BagPrices, bagPrices, type ImageVotes, imageVotes } from '../chapters/bias.ts';
import { type Chapter, type Paragraphs, scene } from '../story/chapter.ts';
import { count, percent, price } from './numbers.ts';
import { answer, prose } from './prose.ts';
import { voteRows } from './vote-rows.ts';

/** What the bias is for. */
export const BIAS: Chapter = {
  name: 'bias',
  title: 'The bag, and the empty image',
  question: 'What is the bias for?',
  usesImages: true,
  opening: (terminal) => [prose(OPENING, terminal)],
  scenes: [
    scene('prices with a bias and without', bagPrices, tellBag),
    scene('what train() learns, and the votes of new images', imageVotes, tellVotes),
  ],
};

const OPENING =
  'Another shop adds a fee of 1 for the bag, whatever you buy. Three apples and two pears, (3,2) below, cost 8 there, one of each costs 4, and whoever buys nothing still pays 1. In a model, such a fee is called the bias. Which prices explain the receipts, with a bias and without?';

export function tellBag({ guess, without, learned }: BagPrices, terminal: Terminal): Paragraphs {
  const row = (cells: readonly string[]) =>
    cells.map((cell, i) => padStart(cell, WIDTHS[i] as number)).join('');
  const lines = [
    ['a guess, no bias', guess],
    ['the best, no bias', without],
    ['learned, with bias', learned],
  ] as const;
  return [
    [
      paint(
        'quiet',
        `  ${padEnd('', LABEL)}${row(['apple', 'pear', 'bias', '(3,2)', '(1,1)', 'empty'])}`,
        terminal,
      ),
      `  ${padEnd('the receipts say', LABEL)}${row(['', '', '', '8.00', '4.00', '1.00'])}`,
      ...lines.map(
        ([label, { params, predictions }]) =>
          `  ${padEnd(label, LABEL)}${row([...params.weights, params.bias, ...predictions].map(price))}`,
      ),
    ],
    prose(
      'In an empty basket every price is multiplied by 0. So without a bias it costs 0, whatever the prices; and prices that make up for the bag elsewhere are wrong: an apple for nothing. The bias is a number for the bag alone.',
      terminal,
    ),
  ];
}

const LABEL = 19;
const WIDTHS = [6, 6, 6, 7, 7, 7];

export function tellVotes(all: ImageVotes, terminal: Terminal): Paragraphs {
  const { blank, bias, votes, slid } = all;
  const [random, learned, withBias] = blank.map(twoDecimals);
  return [
    prose(
      `An image is a basket of ink, and each pixel has a weight, as each fruit has a price. Add up pixel * weight, then add the bias: that is the image's vote, high for a 3, low for a 7. What is the vote of a blank image? With random weights and no bias: ${random}. With the weights that the function train() learned, and no bias: ${learned}. It can be nothing else. With the bias that train() learned, too: ${withBias}.`,
      terminal,
    ),
    prose(
      `And with ink? train() learns from images with answers, 1 for a 3 and 0 for a 7, and the function isThree() decides: ${decision(all)} Here are ${count(votes.length)} new images by their votes before the bias is added, the 7s above, the 3s below:`,
      terminal,
    ),
    voteRows(all, terminal),
    prose(
      'Whatever is right of the line is called a 3. Other biases slide the line along, over the votes:',
      terminal,
    ),
    [
      paint('quiet', `  ${padStart('bias', 8)}${padStart('right', 9)}`, terminal),
      ...slid.map((one) =>
        `  ${padStart(one.bias.toFixed(2), 8)}${padStart(percent(one.accuracy), 9)}  ${
          one.bias === bias ? 'the one that was learned' : one.bias === 0 ? 'none' : ''
        }`.trimEnd(),
      ),
    ],
    answer(BIAS.question, ANSWER, terminal),
  ];
}

function twoDecimals(value: number): string {
  return value.toFixed(2).replace('-0.00', '0.00');
}

/** What decides, in figures that add up as they are shown. */
function decision({ bias, lines: [, threshold] }: ImageVotes): string {
  const [shown, moved] = [twoDecimals(threshold), twoDecimals(Math.abs(bias))];
  const before = twoDecimals(Number(shown) - Math.sign(bias) * Number(moved));
  return `a vote above ${shown} is called a 3. So before the bias is added, the line is at ${shown} ${bias < 0 ? '+' : '-'} ${moved} = ${before} (the ^); without a bias, it would be at ${shown} (the o).`;
}

const ANSWER =
  'It is the answer before there is anything to multiply. Without it an empty receipt can only cost 0, and a blank image only vote 0; with it, the line between 3s and 7s can lie where the two groups separate.';
