import type { WeightsPicture } from '../../../model/picture.ts';
import type { Result } from '../../../model/result.ts';
import { typedCommand } from '../../../system/typed-command.ts';
import type { Surroundings } from '../../surroundings.ts';
import { inkPictures } from '../../terminal/ink-pictures.ts';
import { numberOf } from '../../terminal/npm-commands.ts';
import { paint } from '../../terminal/paint.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { wrap } from '../../terminal/wrap.ts';

/** Whether the report of this result has room for pictures: one exercise alone, or all of them right. */
export function showsPictures({ exercises, feedback }: Result): boolean {
  const areRight = exercises.every(({ status }) => status === 'passed');
  return feedback !== 'none' && (exercises.length === 1 || areRight);
}

/** What was learned from images, as paragraphs of lines; none if there is no picture of it. */
export function learned(
  result: Result,
  { pictures, unusedMnist }: Pick<Surroundings, 'pictures' | 'unusedMnist'>,
  terminal: Terminal,
): string[][] {
  return result.exercises.flatMap(({ id, status }) => {
    const picture = pictures?.get(id);
    if (picture?.kind !== 'weights' || !showsPictures(result)) {
      return [];
    }
    const isRight = status === 'passed';
    return [
      inLines(wordsOn(picture), terminal),
      inkPictures(picture.ink, terminal).map((line) => `  ${line}`.trimEnd()),
      ...(isRight && unusedMnist !== undefined ? [withMnist(id, unusedMnist, terminal)] : []),
    ];
  });
}

function wordsOn({ trained, tested, wrongCount, line }: WeightsPicture): string {
  const drawn = line === 'own' ? '' : ', with the best line there is between them';
  return `What your weights look for, after ${trained.toLocaleString('en-US')} images: the denser, the more ink there goes with a vote for that digit. Do not expect whole digits, only what tells them apart. Of ${tested.toLocaleString('en-US')} new images, ${wrongCount === 0 ? 'none is' : `${wrongCount.toLocaleString('en-US')} ${wrongCount === 1 ? 'is' : 'are'}`} taken for the other digit${drawn}.`;
}

function withMnist(exercise: string, folder: string, terminal: Terminal): string[] {
  const command = typedCommand('grade', numberOf(exercise), '--data', folder);
  return [
    ...inLines('This is with the digits of the kit. The real MNIST is here, too:', terminal),
    `  ${paint('command', command, terminal)}`,
  ];
}

function inLines(text: string, terminal: Terminal): string[] {
  return wrap(text, terminal.width - 4).map((line) => `  ${line}`);
}
