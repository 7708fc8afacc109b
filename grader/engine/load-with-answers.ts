import type { Script, Uses } from '../model/submission.ts';
import type { Student } from './ask.ts';

/**
 * Loads an exercise again, with the reference in place of some of its functions, so that others that call these can be
 * tried.
 *
 * @param answered the functions that the reference answers for
 * @returns null if they cannot be replaced: one may be exported in a way that leaves nothing to assign to
 */
export async function loadWithAnswers(
  answered: readonly string[],
  { script, uses }: { readonly script: Script; readonly uses: Uses },
  { stage, session }: Student,
): Promise<Script | null> {
  const staged = await stage(script.exercise, uses, answered);
  if (staged.kind === 'staged') {
    const loaded = await session.load(staged.script);
    if (loaded.kind === 'loaded') {
      return staged.script;
    }
    await session.load(script);
  }
  return null;
}
