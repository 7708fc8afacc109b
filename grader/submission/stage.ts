import { KitError } from '../model/kit-error.ts';
import type { Staged, Submission, Uses } from '../model/submission.ts';
import { buildScript } from './staging/build-script.ts';
import { exportsOf } from './staging/modules.ts';

export interface StageOptions {
  /** All exercises in order: a file may import those before its own. */
  readonly ids: readonly string[];
  /** Whose version of each earlier exercise; `own` if one is not named. */
  readonly uses: Uses;
  /** Functions of the file that the reference answers for. */
  readonly answered?: readonly string[];
  /** The text of each solution, by file name. */
  readonly reference: ReadonlyMap<string, string>;
  /** True for the kit's own wrong answers, which wrap solutions. */
  readonly allowSolutionImports?: boolean;
}

/**
 * Bundles an exercise and all that it imports into one script. The texts are parsed, never run, and nothing is
 * read from the disk, whatever they import.
 *
 * @throws KitError if there is no such exercise, or if one has no reference
 */
export async function stage(
  exercise: string,
  submission: Submission,
  options: StageOptions,
): Promise<Staged> {
  const { ids, uses, answered = [], reference, allowSolutionImports = false } = options;
  const lacking = [exercise, ...ids].find((id) => !ids.includes(id) || !reference.has(`${id}.ts`));
  if (lacking !== undefined) {
    throw new KitError(
      'no-reference',
      `Expected a solution ${lacking}.ts to stage ${exercise}, but there is none. Install the kit again.`,
    );
  }
  const known = exportsOf(reference.get(`${exercise}.ts`) as string);
  const staged = await buildScript({
    exercise,
    submission,
    ids,
    uses,
    answered: answered.filter((name) => known.includes(name)),
    reference,
    allowSolutionImports,
  });
  if (staged.kind === 'missing' && !staged.missing.some((id) => uses[id] === 'reference')) {
    throw new KitError('staging-failed', `${exercise}.ts imports more from the solutions than they export.`);
  }
  return staged;
}
