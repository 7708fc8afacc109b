import { heading } from '../../report/terminal/heading.ts';
import { paint } from '../../report/terminal/paint.ts';
import { symbols } from '../../report/terminal/symbols.ts';
import type { Terminal } from '../../report/terminal/terminal.ts';
import { padEnd, padStart } from '../../report/terminal/text-width.ts';
import { wrap } from '../../report/terminal/wrap.ts';
import { count, percent } from './numbers.ts';
import { swayLegend, swayPicture } from './picture.ts';
import { SMALL, smallImage } from './small-image.ts';

/** The second part of the demo: telling 3s from 7s. Accuracies are shares, 0 to 1, of the images to judge by. */
export interface DigitsView {
  /** How many images there are to judge by. */
  readonly judged: number;
  readonly coin: number;
  /** Random first guesses: how many, and how right they are on average. */
  readonly guesses: { readonly count: number; readonly accuracy: number };
  /** Comparing with the average 3 and the average 7. */
  readonly nearer: number;
  /** What `train` learned from so many images; from all of them last. */
  readonly learned: readonly { readonly images: number; readonly accuracy: number }[];
  /** For each of the 784 pixels: its weight, times how much its ink differs from image to image. */
  readonly sway: readonly number[];
  /** Some images that were taken for the other digit: 784 pixels, 0 to 1. */
  readonly wrong: readonly { readonly pixels: readonly number[]; readonly is: number }[];
  readonly wrongInAll: number;
}

/** Telling 3s from 7s, as paragraphs of lines. */
export function demoDigits(view: DigitsView, terminal: Terminal): string[][] {
  const said = (text: string) => wrap(text, terminal.width - 2).map((line) => `  ${line}`);
  return [
    [heading('3s and 7s', terminal)],
    said(
      `Now a basket is an image, 784 pixels of ink, and its receipt says 1 for a 3, 0 for a 7. How many of ${count(view.judged)} images that it never saw does it get right?`,
    ),
    accuracyTable(view, terminal),
    said(PICTURE),
    pictures(view, terminal),
    said(CLOSING),
  ];
}

const PICTURE =
  'And what it learned, as a picture: for each pixel its weight, times how much its ink differs from image to image.';
const CLOSING =
  'Nobody told it what a 3 looks like. Guess, see how wrong it is, step downhill, again: with 784 pixels it is the same as with two fruits.';

/** How right each of them is, in numbers, and how wrong, as bars: those get shorter with learning. */
function accuracyTable({ coin, guesses, nearer, learned }: DigitsView, terminal: Terminal): string[] {
  const rows: readonly (readonly [label: string, accuracy: number])[] = [
    ['a coin', coin],
    [`${guesses.count} random first guesses, on average`, guesses.accuracy],
    ['nearer to the average 3 or 7, no learning', nearer],
    ...learned.map(({ images, accuracy }) => [`train, on ${count(images)} images`, accuracy] as const),
  ];
  const label = Math.max(...rows.map(([words]) => words.length));
  const half = terminal.width - 2 - label - 2 - '100.0%'.length - 2;
  const { full } = symbols(terminal);
  return [
    paint('quiet', `  ${padEnd('', label)}   right  wrong`, terminal),
    ...rows.map(([words, accuracy]) => {
      // A bar across is for one in two; none at all only for none at all.
      const drawn = full.repeat(Math.min(half, Math.ceil(2 * (1 - accuracy) * half)));
      return `  ${padEnd(words, label)}  ${padStart(percent(accuracy), 6)}  ${paint('progress', drawn, terminal)}`.trimEnd();
    }),
  ];
}

/** The picture of the weights, with the legend and the wrong ones beside it, or below where there is no room. */
function pictures(view: DigitsView, terminal: Terminal): string[] {
  const picture = swayPicture(view.sway, terminal);
  const beside = [...swayLegend(terminal), '', ...wrongOnes(view, terminal)];
  const left = 28 + GAP.length;
  const joined =
    terminal.width >= 2 + left + 3 * SMALL + 2 * GAP.length
      ? picture.map((line, i) => line + GAP + (beside[i] ?? ''))
      : [...picture, '', ...beside];
  const lines = joined.map((line) => `  ${line}`.trimEnd());
  const isInked = (line: string) => line !== '';
  return lines.slice(lines.findIndex(isInked), lines.findLastIndex(isInked) + 1);
}

const GAP = '  ';

function wrongOnes({ wrong, wrongInAll, judged }: DigitsView, terminal: Terminal): string[] {
  if (wrong.length === 0) {
    return [`All ${count(judged)} right: it got none wrong.`];
  }
  const images = wrong.map(({ pixels }) => smallImage(pixels, terminal));
  const captions = wrong.map(({ is }) => `a ${is}; it said ${is === 3 ? 7 : 3}`);
  const some = wrong.length < wrongInAll ? `, such as ${wrong.length === 1 ? 'this' : 'these'}` : '';
  return [
    `It got ${count(wrongInAll)} of ${count(judged)} wrong${some}:`,
    ...(images[0] ?? []).map((_, row) => images.map((image) => image[row]).join(GAP)),
    paint(
      'quiet',
      captions
        .map((caption) => padEnd(caption, SMALL))
        .join(GAP)
        .trimEnd(),
      terminal,
    ),
  ];
}
