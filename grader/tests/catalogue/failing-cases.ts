import { join } from 'node:path';
import { type Case, casesOf } from '../../engine/cases.ts';
import { judgeReplies } from '../../engine/judge.ts';
import { CATALOGUE } from '../../kit/paths.ts';
import type { Check, Exercise, Fault } from '../../model/exercise.ts';
import { bundleFiles } from '../../sandbox/esbuild/bundle-trusted.ts';
import { openTrustedSession } from '../../sandbox/trusted-session.ts';
import { camelCase } from '../../text/kebab-case.ts';

/** A check of the function that a file of the catalogue replaces, with what it finds wrong. */
export interface Tried {
  readonly check: Check;
  readonly faults: readonly { readonly case: Case; readonly fault: Fault }[];
}

/**
 * Tries files of an exercise's folder in this very process: each check of the function that a file replaces, on its
 * edges and on so many generated inputs.
 *
 * @param folder `wrong` or `lazy`
 * @param names without the ending: `predict--zeros`
 */
export async function tryFiles(
  exercise: Exercise,
  folder: string,
  names: readonly string[],
  generated = 0,
): Promise<ReadonlyMap<string, readonly Tried[]>> {
  const files = names.map((name) => join(CATALOGUE, exercise.id, folder, `${name}.ts`));
  const scripts = await bundleFiles(exercise.id, files);
  const tried = new Map<string, readonly Tried[]>();
  for (const [i, name] of names.entries()) {
    const session = openTrustedSession();
    await session.load(scripts[i] as (typeof scripts)[number]);
    const checks: Tried[] = [];
    for (const check of exercise.checks.filter(
      (one) => one.function === camelCase(name.split('--')[0] as string),
    )) {
      const faults: { case: Case; fault: Fault }[] = [];
      for (const one of casesOf(check, 1).slice(0, check.edges.length + generated)) {
        const fault = judgeReplies(check, one.input, await session.call(exercise.id, one.calls));
        if (fault !== null) {
          faults.push({ case: one, fault });
        }
      }
      checks.push({ check, faults });
    }
    tried.set(name, checks);
  }
  return tried;
}
