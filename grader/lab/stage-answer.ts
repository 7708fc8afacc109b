import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOLUTIONS } from '../kit/paths.ts';
import type { Exercise } from '../model/exercise.ts';
import { KitError } from '../model/kit-error.ts';
import type { Script } from '../model/submission.ts';
import { stage } from '../submission/stage.ts';
import type { WrongAnswer } from './wrong-answers.ts';

/**
 * The script of a wrong answer; the earlier exercises that it imports are the reference.
 *
 * @throws KitError if it cannot be staged
 */
export async function scriptOf(answer: WrongAnswer, exercises: readonly Exercise[]): Promise<Script> {
  const ids = exercises.map(({ id }) => id);
  const staged = await stage(
    answer.exercise,
    { files: new Map([[`${answer.exercise}.ts`, { kind: 'text', text: answer.text }]]) },
    {
      ids,
      uses: Object.fromEntries(ids.filter((id) => id !== answer.exercise).map((id) => [id, 'reference'])),
      reference: new Map(ids.map((id) => [`${id}.ts`, readFileSync(join(SOLUTIONS, `${id}.ts`), 'utf8')])),
      allowSolutionImports: true,
    },
  );
  if (staged.kind !== 'staged') {
    throw new KitError(
      'bad-wrong-answer',
      `The answer ${answer.name} cannot be run: ${staged.kind === 'unusable' ? staged.message : 'it imports something that the solutions do not export.'}`,
    );
  }
  return staged.script;
}
