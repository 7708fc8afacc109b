import { join } from 'node:path';
import type { OpenVersions } from '../engine/diagnose.ts';
import type { Exercise, SandboxSession, Script } from '../model.ts';
import { bundleFiles } from '../sandbox/bundle-files.ts';
import { openInProcess } from '../sandbox/in-process.ts';
import { SOLUTIONS } from './kit.ts';
import { kebab, WRONG } from './wrong-answers.ts';

/**
 * Opens wrong versions from `grader/wrong/`, in this very process: they are the kit's own code. Each is
 * bundled once, and evaluated anew for everyone who is diagnosed, for some remember things.
 */
export function openVersionsOf(exercises: readonly Exercise[]): OpenVersions {
  const bundled = new Map<string, Promise<readonly Script[]>>();
  return async (exercise, name, versions) => {
    const files = [
      join(SOLUTIONS, `${exercise}.ts`),
      ...versions.map((version) => join(WRONG, exercise, `${kebab(name)}--${version}.ts`)),
    ];
    const key = `${exercise}/${name}`;
    const scripts = bundled.get(key) ?? bundleFiles(exercise, files);
    bundled.set(key, scripts);
    const images = exercises.find(({ id }) => id === exercise)?.images ?? {};
    const [reference, ...sessions] = await Promise.all(
      (await scripts).map((script) => opened(script, images)),
    );
    return { reference: reference as SandboxSession, versions: sessions };
  };
}

async function opened(script: Script, images: NonNullable<Exercise['images']>): Promise<SandboxSession> {
  const session = openInProcess();
  for (const [name, batch] of Object.entries(images)) {
    session.keep(name, batch);
  }
  await session.load(script);
  return session;
}
