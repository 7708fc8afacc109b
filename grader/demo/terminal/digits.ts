import { inkPictures } from '../../report/terminal/ink-pictures.ts';
import { paint } from '../../report/terminal/paint.ts';
import { symbols } from '../../report/terminal/symbols.ts';
import type { Terminal } from '../../report/terminal/terminal.ts';
import { padEnd, padStart } from '../../report/terminal/text-width.ts';
import {
  type Accuracies,
  accuracies,
  type Learned,
  learned,
  stillWrong,
  type Wrong,
} from '../chapters/digits.ts';
import { type Chapter, type Paragraphs, scene } from '../story/chapter.ts';
import { count, percent } from './numbers.ts';
import { answer, prose } from './prose.ts';
import { SMALL_WIDTH, smallImage } from './small-image.ts';

/** Telling 3s from 7s. */
export const DIGITS: Chapter = {
  name: 'digits',
  title: '3s and 7s',
  question: 'What does it learn, if nobody says what a 3 looks like?',
  usesImages: true,
  opening: (terminal) => [prose(OPENING, terminal)],
  scenes: [
    scene('how right each way is on images it has not seen', accuracies, tellAccuracies),
    scene('what it has learned', learned, tellLearned),
    scene('what is still wrong', stillWrong, tellWrong),
  ],
};

const OPENING =
  'Now a basket is an image, 784 pixels of ink, and its receipt says 1 for a 3, 0 for a 7. As before: guess, see how wrong it is, step downhill, again.';

export function tellAccuracies(view: Accuracies, terminal: Terminal): Paragraphs {
  return [
    prose(
      `How many of ${count(view.testImages)} images that it never saw does each get right? The bars show the share that it gets wrong: a full one is half of them.`,
      terminal,
    ),
    accuracyTable(view, terminal),
    prose(
      `One image is ${percent(1 / view.testImages)}. The chapters on abs and on accuracy learn in another way, with a loss, images and steps of their own, so their figures need not be these.`,
      terminal,
    ),
  ];
}

/** The share that each gets right, in numbers, and the share it gets wrong, as a bar. */
function accuracyTable(
  { coin, randomGuesses, nearerAverage, trained }: Accuracies,
  terminal: Terminal,
): string[] {
  const rows: readonly (readonly [label: string, accuracy: number])[] = [
    ['a coin', coin],
    [`${randomGuesses.count} random first guesses, on average`, randomGuesses.accuracy],
    ['nearer to the average 3 or 7, no learning', nearerAverage],
    ...trained.map(({ images, accuracy }) => [`train(), on ${count(images)} images`, accuracy] as const),
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

export function tellLearned(view: Learned, terminal: Terminal): Paragraphs {
  return [
    prose(PICTURES, terminal),
    titled('a random first guess', view.guessed, terminal),
    titled(`after ${count(view.trainImages)} images`, view.learned, terminal),
  ];
}

export function tellWrong(view: Wrong, terminal: Terminal): Paragraphs {
  return [
    wrongImages(view, terminal).map((line) => `  ${line}`.trimEnd()),
    answer(DIGITS.question, ANSWER, terminal),
  ];
}

function titled(title: string, ink: readonly number[], terminal: Terminal): string[] {
  return [
    `  ${paint('heading', title, terminal)}`,
    ...inkPictures(ink, terminal).map((line) => `  ${line}`.trimEnd()),
  ];
}

const PICTURES =
  'And what do the weights look for? On the left, where ink goes with a vote for a 3; on the right, where it goes with a vote for a 7: the denser, the stronger the vote. Do not expect whole digits, only what tells them apart. The pictures are smoothed, and neighbouring pixels tend to have ink together, so even a random guess shows blobs: where they lie is chance.';
const ANSWER =
  'Where ink speaks for a 3 and where for a 7: it comes from examples alone, by the same few lines that found what apples and pears cost.';

function wrongImages({ wrong, wrongCount, testImages }: Wrong, terminal: Terminal): string[] {
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

const GAP = '  ';
