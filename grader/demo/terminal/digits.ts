import { heading } from '../../report/terminal/heading.ts';
import { paint } from '../../report/terminal/paint.ts';
import { symbols } from '../../report/terminal/symbols.ts';
import type { Terminal } from '../../report/terminal/terminal.ts';
import { padEnd, padStart } from '../../report/terminal/text-width.ts';
import { wrap } from '../../report/terminal/wrap.ts';
import { influenceLegend, influencePicture } from './influence-picture.ts';
import { count, percent } from './numbers.ts';
import { SMALL_WIDTH, smallImage } from './small-image.ts';

/** The second part of the demo: telling 3s from 7s. Accuracies are shares, 0 to 1, of the test images. */
export interface DigitsView {
  /** How many test images there are. */
  readonly testImages: number;
  readonly coin: number;
  /** Random first guesses: how many, and how right they are on average. */
  readonly randomGuesses: { readonly count: number; readonly accuracy: number };
  /** Comparing with the average 3 and the average 7. */
  readonly nearerAverage: number;
  /** After training on so many images; on all of them last. */
  readonly trained: readonly { readonly images: number; readonly accuracy: number }[];
  /** For each of the 784 pixels: its weight, times how much its ink differs from image to image. */
  readonly influence: readonly number[];
  /** Some images that it took for the other digit: 784 pixels, 0 to 1. */
  readonly wrong: readonly { readonly pixels: readonly number[]; readonly is: number }[];
  readonly wrongCount: number;
}

/** Telling 3s from 7s, as paragraphs of lines. */
export function digitsSection(view: DigitsView, terminal: Terminal): string[][] {
  const prose = (text: string) => wrap(text, terminal.width - 2).map((line) => `  ${line}`);
  return [
    [heading('3s and 7s', terminal)],
    prose(
      `Now a basket is an image, 784 pixels of ink, and its receipt says 1 for a 3, 0 for a 7. How many of ${count(view.testImages)} images that it never saw does it get right?`,
    ),
    accuracyTable(view, terminal),
    prose(PICTURE),
    pictures(view, terminal),
    prose(CLOSING),
  ];
}

const PICTURE =
  'And this is what it learned, as a picture: for each pixel its weight, times how much its ink differs between images.';
const CLOSING =
  'Nobody told it what a 3 looks like. Guess, see how wrong it is, step downhill, again: with 784 pixels it is the same as with two fruits.';

/** The share that each gets right, in numbers, and the share it gets wrong, as a bar. */
function accuracyTable(
  { coin, randomGuesses, nearerAverage, trained }: DigitsView,
  terminal: Terminal,
): string[] {
  const rows: readonly (readonly [label: string, accuracy: number])[] = [
    ['a coin', coin],
    [`${randomGuesses.count} random first guesses, on average`, randomGuesses.accuracy],
    ['nearer to the average 3 or 7, no learning', nearerAverage],
    ...trained.map(({ images, accuracy }) => [`train, on ${count(images)} images`, accuracy] as const),
  ];
  const label = Math.max(...rows.map(([words]) => words.length));
  const half = terminal.width - 2 - label - 2 - '100.0%'.length - 2;
  const { full } = symbols(terminal);
  return [
    paint('quiet', `  ${padEnd('', label)}   right  wrong`, terminal),
    ...rows.map(([words, accuracy]) => {
      // A bar of full length stands for one in two wrong; no bar, only for none wrong.
      const drawn = full.repeat(Math.min(half, Math.ceil(2 * (1 - accuracy) * half)));
      return `  ${padEnd(words, label)}  ${padStart(percent(accuracy), 6)}  ${paint('progress', drawn, terminal)}`.trimEnd();
    }),
  ];
}

/** The picture of the weights, with the legend and the wrong images beside it, or below if there is no room. */
function pictures(view: DigitsView, terminal: Terminal): string[] {
  const picture = influencePicture(view.influence, terminal);
  const beside = [...influenceLegend(terminal), '', ...wrongImages(view, terminal)];
  const left = 28 + GAP.length;
  const joined =
    terminal.width >= 2 + left + 3 * SMALL_WIDTH + 2 * GAP.length
      ? picture.map((line, i) => line + GAP + (beside[i] ?? ''))
      : [...picture, '', ...beside];
  const lines = joined.map((line) => `  ${line}`.trimEnd());
  const isInked = (line: string) => line !== '';
  return lines.slice(lines.findIndex(isInked), lines.findLastIndex(isInked) + 1);
}

const GAP = '  ';

function wrongImages({ wrong, wrongCount, testImages }: DigitsView, terminal: Terminal): string[] {
  if (wrong.length === 0) {
    return [`It got all ${count(testImages)} right.`];
  }
  const images = wrong.map(({ pixels }) => smallImage(pixels, terminal));
  const captions = wrong.map(({ is }) => `a ${is}; it said ${is === 3 ? 7 : 3}`);
  const some = wrong.length < wrongCount ? `, such as ${wrong.length === 1 ? 'this' : 'these'}` : '';
  return [
    `It got ${count(wrongCount)} of ${count(testImages)} wrong${some}:`,
    ...(images[0] ?? []).map((_, row) => images.map((image) => image[row]).join(GAP)),
    paint(
      'quiet',
      captions
        .map((caption) => padEnd(caption, SMALL_WIDTH))
        .join(GAP)
        .trimEnd(),
      terminal,
    ),
  ];
}
