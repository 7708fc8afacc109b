import { closest, distance } from 'fastest-levenshtein';
import { KitError } from '../../model/kit-error.ts';
import { typedCommand } from '../../system/typed-command.ts';
import { ABS } from '../terminal/abs.ts';
import { ACCURACY } from '../terminal/accuracy.ts';
import { BIAS } from '../terminal/bias.ts';
import { DIGITS } from '../terminal/digits.ts';
import { RECEIPTS } from '../terminal/receipts.ts';
import type { Chapter } from './chapter.ts';

/** The story, in order. A new chapter is a file in `terminal/`, what it computes in `chapters/`, and an entry here. */
export const CHAPTERS: readonly Chapter[] = [RECEIPTS, BIAS, ABS, ACCURACY, DIGITS];

/** @throws KitError if there is none; its message lists them all */
export function chapterNamed(typed: string): Chapter {
  const name = typed.trim().toLowerCase();
  const found = CHAPTERS.find((chapter) => chapter.name === name);
  if (found !== undefined) {
    return found;
  }
  const names = CHAPTERS.map((chapter) => chapter.name);
  const near = closest(name, names);
  const meant = distance(name, near) <= Math.max(1, near.length / 3) ? ` Did you mean ${near}?` : '';
  throw new KitError(
    'unknown-chapter',
    [
      `There is no chapter “${typed}”.${meant} The chapters are:`,
      ...CHAPTERS.map((chapter) => `  ${chapter.name.padEnd(10)} ${chapter.question}`),
      `Or all in turn: ${typedCommand('demo')}`,
    ].join('\n'),
  );
}
