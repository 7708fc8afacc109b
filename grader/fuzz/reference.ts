import { join } from 'node:path';
import { SOLUTIONS } from '../commands/kit.ts';
import type { Exercise, SandboxSession, Script } from '../model.ts';
import { bundleFiles } from '../sandbox/bundle-files.ts';
import { openInProcess } from '../sandbox/in-process.ts';

/** A session in this very process in which the solution of each exercise is loaded: they are the kit's own. */
export async function openReference(exercises: readonly Exercise[]): Promise<SandboxSession> {
  const session = openInProcess();
  for (const { id, images } of exercises) {
    const [script] = await bundleFiles(id, [join(SOLUTIONS, `${id}.ts`)]);
    for (const [name, batch] of Object.entries(images ?? {})) {
      session.keep(name, batch);
    }
    await session.load(script as Script);
  }
  return session;
}
