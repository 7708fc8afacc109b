import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenWrongAnswers } from '../engine/diagnosis/diagnose.ts';
import type { Exercise } from '../model/exercise.ts';
import type { SandboxSession } from '../model/sandbox-session.ts';
import type { Script } from '../model/submission.ts';
import { bundleFiles } from '../sandbox/esbuild/bundle-trusted.ts';
import { openRemembering } from '../sandbox/remembering-session.ts';
import { openStateless } from '../sandbox/stateless-session.ts';
import { openTrustedSession } from '../sandbox/trusted-session.ts';
import { codeOnly } from '../text/code-only.ts';
import { kebabCase } from '../text/kebab-case.ts';
import { CATALOGUE, SOLUTIONS } from './paths.ts';

/**
 * Opens the wrong answers that misconceptions name, in this very process: they are the kit's own code. Each is
 * bundled once, and evaluated again for every submission that it is asked something new for, because some remember
 * earlier calls. What the others reply to a call is kept for all submissions.
 */
export function openWrongAnswersOf(exercises: readonly Exercise[]): OpenWrongAnswers {
  const before = known.get(exercises);
  if (before !== undefined) {
    return before;
  }
  const bundled = new Map<string, Promise<readonly WrongAnswer[]>>();
  const open: OpenWrongAnswers = async (exercise, name, wrongAnswers) => {
    const files = [
      join(SOLUTIONS, `${exercise}.ts`),
      ...wrongAnswers.map((one) => join(CATALOGUE, exercise, 'wrong', `${kebabCase(name)}--${one}.ts`)),
    ];
    const key = `${exercise}/${name}`;
    const all = bundled.get(key) ?? bundle(exercise, files);
    bundled.set(key, all);
    const images = exercises.find(({ id }) => id === exercise)?.images ?? {};
    const [reference, ...sessions] = (await all).map(({ script, isStateless }) =>
      (isStateless ? openStateless : openRemembering)(script, () => opened(script, images)),
    );
    return { reference: reference as SandboxSession, wrongAnswers: sessions };
  };
  known.set(exercises, open);
  return open;
}

interface WrongAnswer {
  readonly script: Script;
  readonly isStateless: boolean;
}

async function bundle(exercise: string, files: readonly string[]): Promise<readonly WrongAnswer[]> {
  const scripts = await bundleFiles(exercise, files);
  return scripts.map((script, i) => ({
    script,
    isStateless: isStateless(readFileSync(files[i] as string, 'utf8')),
  }));
}

/**
 * Whether a file of the kit keeps nothing from one call to the next: all that it declares are functions. What it imports
 * are solutions, which keep nothing either.
 */
export function isStateless(text: string): boolean {
  return !/^(?:export\s+)?(?:const|let|var|class)\b/m.test(codeOnly(text));
}

/** By catalogue: bundles serve every submission. */
const known = new WeakMap<readonly Exercise[], OpenWrongAnswers>();

async function opened(script: Script, images: NonNullable<Exercise['images']>): Promise<SandboxSession> {
  const session = openTrustedSession();
  for (const [name, batch] of Object.entries(images)) {
    session.preload(name, batch);
  }
  await session.load(script);
  return session;
}
