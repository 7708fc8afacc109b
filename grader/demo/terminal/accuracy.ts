import { paint } from '../../report/terminal/paint.ts';
import { symbols } from '../../report/terminal/symbols.ts';
import type { Terminal } from '../../report/terminal/terminal.ts';
import { padStart } from '../../report/terminal/text-width.ts';
import { type Moved, type Nudges, nudges, type TwoWalks, twoWalks } from '../chapters/accuracy.ts';
import { type Chapter, type Paragraphs, scene } from '../story/chapter.ts';
import { count, percent } from './numbers.ts';
import { answer, prose } from './prose.ts';

/** Why accuracy cannot be the loss. */
export const ACCURACY: Chapter = {
  name: 'accuracy',
  title: 'The staircase',
  question: "Why can't accuracy be the loss?",
  usesImages: true,
  opening: (terminal) => [prose(OPENING, terminal)],
  scenes: [
    scene('what one weight changes', nudges, tellNudges),
    scene('two walks from the same start', twoWalks, tellWalks),
  ],
};

const OPENING =
  'We want many right answers, so why not learn by counting them? Take a model that has begun to learn, and move one of its 784 weights by a hair.';

export function tellNudges({ images, hairs, fewImages, strides }: Nudges, terminal: Terminal): Paragraphs {
  const still = hairs.every(({ accuracy }) => accuracy === hairs[0]?.accuracy);
  return [
    [
      paint('quiet', `  weight moved by        loss   accuracy, of ${count(images)}`, terminal),
      ...hairs.map(
        ({ by, loss, accuracy }) =>
          `  ${padStart(by === 0 ? '0' : by.toFixed(5).replace(/^(?!-)/, '+'), 15)}  ${loss.toFixed(8)}   ${percent(accuracy)}`,
      ),
    ],
    prose(
      `The loss responds to the tiniest nudge; the accuracy ${still ? 'does not change at all: no image was so near the line that a hair could push it across' : 'hardly changes'}. Now in strides, on ${fewImages} images, so that the steps can be seen:`,
      terminal,
    ),
    stairs(strides, fewImages, terminal),
    prose(
      'The loss is a smooth ramp: it differs in every row. The accuracy is a staircase: level, then a jump, when an image changes sides.',
      terminal,
    ),
  ];
}

/** A block for each image that is right. */
function stairs(strides: readonly Moved[], images: number, terminal: Terminal): string[] {
  const { full } = symbols(terminal);
  const room = terminal.width - 2 - STAIRS - 2;
  return [
    paint('quiet', '  weight moved by     loss  accuracy  one block: one image', terminal),
    ...strides.map(({ by, loss, accuracy }) => {
      const right = Math.round(accuracy * images);
      const bar = paint('progress', full.repeat(Math.min(room, right)), terminal);
      return `  ${padStart(by === 0 ? '0' : by.toFixed(1).replace(/^(?!-)/, '+'), 15)}  ${loss.toFixed(5)}  ${padStart(percent(accuracy), 8)}  ${bar}`;
    }),
  ];
}

const STAIRS = 15 + 2 + 7 + 2 + 8;

export function tellWalks(all: TwoWalks, terminal: Terminal): Paragraphs {
  const { images, weights, slopes, loss, accuracy } = all;
  return [
    prose(
      `To walk, ask each of the ${count(weights)} weights for its slope. For the loss, ${count(slopes.loss)} slopes are not 0 (the rest sit on pixels that are always blank). For the accuracy on ${count(images)} images, ${slopes.accuracy === 0 ? 'all are 0, so no direction looks better' : `${count(slopes.accuracy)} are not`}. Two walks, from the same random start:`,
      terminal,
    ),
    [
      paint('quiet', '             down the loss         up the accuracy', terminal),
      paint('quiet', '   steps    loss    accuracy       accuracy', terminal),
      ...loss.map(({ steps, ...down }, i) =>
        [
          `  ${padStart(String(steps), 6)}`,
          padStart(down.loss.toFixed(4), 9),
          padStart(percent(down.accuracy), 9),
          padStart(percent(accuracy[i]?.accuracy ?? 0), 15),
        ].join(' '),
      ),
    ],
    prose(
      accuracy.at(-1)?.accuracy === accuracy[0]?.accuracy
        ? 'The second walk has not moved, and never will. So learn by the loss, and keep the accuracy for people, who want to know how good it is.'
        : 'So learn by the loss, and keep the accuracy for people, who want to know how good it is.',
      terminal,
    ),
    answer(ACCURACY.question, ANSWER, terminal),
  ];
}

const ANSWER =
  'Because it is a staircase: a tiny nudge of a weight changes no decision, so its slope is 0 nearly everywhere and does not say which way is better. A loss responds to the tiniest nudge.';
