import { paint } from '../../report/terminal/paint.ts';
import type { Terminal } from '../../report/terminal/terminal.ts';
import { padEnd, padStart } from '../../report/terminal/text-width.ts';
import {
  type LearnedScore,
  type PixelVote,
  type PixelVotes,
  pixelVotes,
  type Race,
  race,
} from '../chapters/abs.ts';
import { type Chapter, type Paragraphs, scene } from '../story/chapter.ts';
import { count, percent } from './numbers.ts';
import { answer, prose } from './prose.ts';

/** Why multiply, and not take distances. */
export const ABS: Chapter = {
  name: 'abs',
  title: 'Multiply, or measure the distance?',
  question: 'Why multiply, and not abs(pixel - weight)?',
  usesImages: true,
  opening: (terminal) => [prose(OPENING, terminal)],
  scenes: [
    scene('what the pixels of one image say', pixelVotes, tellVotes),
    scene('both, learning at six learning rates', race, tellRace),
  ],
};

const OPENING =
  'An image is 784 pixels of ink, 0 to 1, and each has a weight. There are two ways to make one number of them, the vote. Add up pixel * weight: a product above 0 is a vote for a 3, one below 0 a vote against it. Or take the weights as a picture of a 3, and add up how far off each pixel is, abs(pixel - weight): the smaller the sum, the more it is a 3. Both can be learned. Here is what each makes of a few pixels of a 7, with weights that were learned by multiplying:';

export function tellVotes({ pixels, chosen }: PixelVotes, terminal: Terminal): Paragraphs {
  const of = (isOf: (pixel: PixelVote) => boolean) => count(pixels.filter(isOf).length);
  const forThree = of(({ ink, weight }) => ink * weight > 0);
  const against = of(({ ink, weight }) => ink * weight < 0);
  const silent = of(({ ink, weight }) => ink * weight === 0);
  return [
    [
      paint('quiet', row(['', '', '', 'slope of', '', 'slope of']), terminal),
      paint('quiet', row(['ink', 'weight', 'product', 'product', 'distance', 'distance']), terminal),
      ...chosen.map(({ ink, weight }) =>
        row([
          ink.toFixed(2),
          weight.toFixed(2),
          signed(ink * weight),
          ink.toFixed(2),
          Math.abs(ink - weight).toFixed(2),
          ink > weight ? '-1' : '+1',
        ]),
      ),
    ],
    prose(
      `A slope says how much the number changes if the weight grows a little. Of all ${count(pixels.length)} products, ${forThree} speak for a 3, ${against} against it, and ${silent}, without ink, say nothing. Distances only add: none can be below 0, a pixel without ink still adds abs(0 - weight), and whatever the ink, the slope is 1, up or down. The slope of a product is the ink itself: it says how much this pixel had to do with the result.`,
      terminal,
    ),
  ];
}

const WIDTHS = [6, 8, 9, 11, 10, 11];

function row(cells: readonly string[]): string {
  return `  ${cells.map((cell, i) => padStart(cell, WIDTHS[i] as number)).join('')}`;
}

function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${value.toFixed(2)}`.replace('-0.00', '0.00');
}

export function tellRace(all: Race, terminal: Terminal): Paragraphs {
  const { trainImages, testImages, epochs, rates, runs } = all;
  const cells = (words: readonly string[]) => words.map((word) => padStart(word, CELL)).join('');
  const [product, distance] = runs;
  return [
    prose(
      `Now both learn, with the same code, from the same ${count(trainImages)} images, ${epochs} times through, with logistic loss and the same random start; only the way to vote differs. Right, of ${count(testImages)} new images, in percent, at the start and after learning:`,
      terminal,
    ),
    [
      paint(
        'quiet',
        `  ${padEnd('learning rate', LABEL)}${startCell('start')}${cells(rates.map(String))}`,
        terminal,
      ),
      ...runs.map(
        (run) =>
          `  ${padEnd(nameOf(run), LABEL)}${startCell(inPercent(run.before))}${cells(run.accuracies.map(inPercent))}`,
      ),
    ],
    prose(
      `So distances do learn: ${percent(bestOf(distance))} at best. But they need the right rate: ${usable(distance)} of ${rates.length} get above nine in ten, against ${usable(product)} for products, which get to ${percent(bestOf(product))}. (Guessing: 50.${lowStart(all)})`,
      terminal,
    ),
    answer(ABS.question, answerOf(all), terminal),
  ];
}

/** Says no more than the figures show. */
function answerOf({ runs: [product, distance] }: Race): string {
  const better = [
    ...(usable(distance) < usable(product) ? ['works over a wider range of learning rates'] : []),
    ...(bestOf(distance) < bestOf(product) ? ['ends up more accurate'] : []),
  ];
  const learns = better.length === 0 ? '' : `, and so it ${better.join(' and ')}`;
  return `Distances can be learned, too. But a product can speak for a 3 or against it, says nothing where there is no ink, and has the ink for its slope: each step knows which weights mattered, and how much${learns}.`;
}

function inPercent(share: number): string {
  return (100 * share).toFixed(1);
}

function startCell(word: string): string {
  return `${padStart(word, CELL)} `;
}

/** Why a distance can do worse than guessing, if the figures show it. */
function lowStart({ runs: [, distance], rates }: Race): string {
  const [slowest = 1] = distance.accuracies;
  return distance.before < slowest && slowest < 0.45
    ? ` At a rate of ${rates[0]}, abs is still below that: its random start was at ${inPercent(distance.before)}, and the steps are small.`
    : '';
}

const LABEL = 13;
const CELL = 6;

function nameOf({ score }: LearnedScore): string {
  return score === 'product' ? 'multiply' : 'abs';
}

function bestOf({ accuracies }: LearnedScore): number {
  return Math.max(...accuracies);
}

/** At how many rates it gets above nine in ten. */
function usable({ accuracies }: LearnedScore): number {
  return accuracies.filter((share) => share > 0.9).length;
}
