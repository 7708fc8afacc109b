import { KitError } from '../model/kit-error.ts';
import type { Staged, Submission, Uses } from '../model/submission.ts';
import { buildScript } from './staging/build-script.ts';
import { exportsOf } from './staging/modules.ts';

export interface StageOptions {
  /** The exercises, in their order: a file may import those before its own. */
  readonly ids: readonly string[];
  /** Whose version of each earlier exercise; `own` if one is not named. */
  readonly uses: Uses;
  /** Functions of the file that are not written yet, to be answered by the reference. */
  readonly stubs?: readonly string[];
  /** The text of each solution, by file name. */
  readonly reference: ReadonlyMap<string, string>;
  /** Whether files may import solutions too, as the kit's own wrong answers do. */
  readonly allowSolutionImports?: boolean;
}

/**
 * Makes one script of an exercise and all that it imports. The texts are parsed, never run; nothing is read
 * from the disk, whatever they name.
 *
 * @throws KitError if there is no such exercise, or no reference for one
 */
export async function stage(
  exercise: string,
  submission: Submission,
  options: StageOptions,
): Promise<Staged> {
  const { ids, uses, stubs = [], reference, allowSolutionImports = false } = options;
  const lacking = [exercise, ...ids].find((id) => !ids.includes(id) || !reference.has(`${id}.ts`));
  if (lacking !== undefined) {
    throw new KitError(
      'no-reference',
      `There should be a solution ${lacking}.ts to stage ${exercise}, and there is none. Install the kit anew.`,
    );
  }
  const known = exportsOf(reference.get(`${exercise}.ts`) as string);
  const staged = await buildScript({
    exercise,
    submission,
    ids,
    uses,
    stubs: stubs.filter((name) => known.includes(name)),
    reference,
    allowSolutionImports,
  });
  if (staged.kind === 'missing' && !staged.missing.some((id) => uses[id] === 'reference')) {
    throw new KitError('staging-failed', `${exercise}.ts imports more from the solutions than they have.`);
  }
  return staged;
}
