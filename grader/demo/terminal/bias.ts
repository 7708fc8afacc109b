import { paint } from '../../report/terminal/paint.ts';
import type { Terminal } from '../../report/terminal/terminal.ts';
import { padEnd, padStart } from '../../report/terminal/text-width.ts';
import { type BagPrices, bagPrices, type ImageVotes, imageVotes } from '../chapters/bias.ts';
import { type Chapter, type Paragraphs, scene } from '../story/chapter.ts';
import { percent, price } from './numbers.ts';
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
    scene('what your train learns, and the votes on new images', imageVotes, tellVotes),
  ],
};

const OPENING =
  'Another shop takes 1 for the bag. Three apples and two pears cost 8 there, one of each 4, and who buys nothing but the bag pays 1. Which prices explain that, with a bias and without?';

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
      'In an empty basket every price is multiplied by 0. So without a bias it costs 0, whatever the prices; and prices that make up for the bag elsewhere are wrong: an apple for nothing. With a bias the bag has a number of its own.',
      terminal,
    ),
  ];
}

const LABEL = 19;
const WIDTHS = [6, 6, 6, 7, 7, 7];

export function tellVotes(all: ImageVotes, terminal: Terminal): Paragraphs {
  const { blank, bias, lines, slid } = all;
  const [random, learned, withBias] = blank.map((vote) => vote.toFixed(2).replace('-0.00', '0.00'));
  return [
    prose(
      `Images are baskets of ink. What is the vote on an image without any? Random weights, no bias: ${random}. The weights that train learned, no bias: ${learned}. It can be nothing else. With the bias that train learned: ${withBias}.`,
      terminal,
    ),
    prose(
      'And with ink? Here are the votes of new images without the bias, those of 7s and those of 3s. Whatever is right of the line is called a 3, and the bias is what moves that line:',
      terminal,
    ),
    voteRows(all, terminal),
    prose(slides(lines), terminal),
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

function slides([withBias, without]: ImageVotes['lines']): string {
  return `^ is the line with the learned bias, at ${withBias.toFixed(2)}, and o the line without one, at ${without.toFixed(2)}. Other biases slide it along, over the votes:`;
}

const ANSWER =
  'It is the answer before there is anything to multiply: without it an empty receipt can only cost 0 and an empty image only say 0; with it, the line between 3 and 7 can lie where the votes part.';
