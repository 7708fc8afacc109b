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
  'An image is 784 pixels of ink, 0 to 1, and each has a weight. Two ways to make one number of them: add up pixel * weight; or take the weights as a picture, and add up how far off each pixel is, abs(pixel - weight). Both can be learned. So ask a few pixels of a 7 what they say.';

export function tellVotes({ pixels, chosen }: PixelVotes, terminal: Terminal): Paragraphs {
  const of = (isOf: (pixel: PixelVote) => boolean) => count(pixels.filter(isOf).length);
  const forThree = of(({ ink, weight }) => ink * weight > 0);
  const against = of(({ ink, weight }) => ink * weight < 0);
  const silent = of(({ ink, weight }) => ink * weight === 0);
  return [
    [
      paint('quiet', row(['ink', 'weight', 'product', 'its slope', 'distance', 'its slope']), terminal),
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
      `The slope is how much the number changes if the weight grows a little. Of all ${count(pixels.length)} pixels, ${forThree} products speak for a 3, ${against} against it, and ${silent}, without ink, say nothing. The distances only add: not one can be below 0, one without ink still says abs(0 - weight), and whatever the ink, the slope is 1 up or down. The slope of a product is the ink itself: it says how much this pixel had to do with the result.`,
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
  const [product, distance, better] = runs as readonly [LearnedScore, LearnedScore, LearnedScore];
  return [
    prose(
      `Now both learn: the same ${count(trainImages)} images, ${epochs} times through, the same random start, logistic loss, and our code for both, so that only the score differs. Right, of ${count(testImages)} new images, in percent:`,
      terminal,
    ),
    [
      paint('quiet', `  ${padEnd('learning rate', LABEL)}${cells(rates.map(String))}`, terminal),
      ...runs.map(
        (run) =>
          `  ${padEnd(nameOf(run), LABEL)}${cells(run.accuracies.map((share) => (100 * share).toFixed(1)))}`,
      ),
    ],
    prose(
      `So distances do learn: ${percent(bestOf(distance))} at best from a random start, ${percent(bestOf(better))} from a good one. But they need the right rate: ${usable(distance)} of ${rates.length} get above nine in ten, against ${usable(product)} for products, which get to ${percent(bestOf(product))}. (A coin: 50.)`,
      terminal,
    ),
    answer(ABS.question, answerOf(product, [distance, better]), terminal),
  ];
}

/** Says no more than the figures show. */
function answerOf(product: LearnedScore, distances: readonly LearnedScore[]): string {
  const better = [
    ...(distances.every((run) => usable(run) < usable(product)) ? ['learns at more rates'] : []),
    ...(distances.every((run) => bestOf(run) < bestOf(product)) ? ['gets further'] : []),
  ];
  const learns = better.length === 0 ? '' : `, and so it ${better.join(' and ')}`;
  return `Distances can be learned, too, but a product can speak for a 3 or against it, says nothing where there is no ink, and has the ink for its slope: each step knows which weights mattered, and how much${learns}.`;
}

const LABEL = 20;
const CELL = 6;

function nameOf({ score, start }: LearnedScore): string {
  return score === 'product' ? 'multiply' : start === 'random' ? 'abs' : 'abs, from average 3';
}

function bestOf({ accuracies }: LearnedScore): number {
  return Math.max(...accuracies);
}

/** At how many rates it gets above nine in ten. */
function usable({ accuracies }: LearnedScore): number {
  return accuracies.filter((share) => share > 0.9).length;
}
