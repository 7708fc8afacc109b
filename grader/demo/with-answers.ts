import { KitError } from '../model/kit-error.ts';
import { typedCommand } from '../system/typed-command.ts';
import { type Functions, NoAnswer } from './functions.ts';

/**
 * Computes something with the functions of the course. If one of the student's functions has no answer after all, it starts again
 * with the reference.
 *
 * @throws KitError if the reference has none either: then it is the images
 */
export async function withAnswers<Result>(
  functions: Pick<Functions, 'isOwn' | 'useReference'>,
  compute: () => Promise<Result>,
): Promise<Result> {
  for (;;) {
    try {
      return await compute();
    } catch (fault) {
      if (!(fault instanceof NoAnswer)) {
        throw fault;
      }
      if (!(await functions.isOwn(fault.exercise))) {
        throw new KitError('unusable-digits', UNUSABLE);
      }
      functions.useReference(fault.exercise);
    }
  }
}

const UNUSABLE = [
  'Nothing can be learned from these images: even with our own functions, the weights grow without end.',
  'Are the digits white on black (0 is paper, 255 is ink)? If they are black on white, turn each byte into 255 - byte.',
  `Or see the digits of the kit: ${typedCommand('demo')}`,
].join('\n');
