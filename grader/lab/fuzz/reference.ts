import { join } from 'node:path';
import { SOLUTIONS } from '../../kit/paths.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { SandboxSession } from '../../model/sandbox-session.ts';
import type { Script } from '../../model/submission.ts';
import { bundleFiles } from '../../sandbox/esbuild/bundle-trusted.ts';
import { openTrustedSession } from '../../sandbox/trusted-session.ts';

/** A session in this process with the solution of each exercise; the kit trusts its own code. */
export async function openReference(exercises: readonly Exercise[]): Promise<SandboxSession> {
  const session = openTrustedSession();
  for (const { id, images } of exercises) {
    const [script] = await bundleFiles(id, [join(SOLUTIONS, `${id}.ts`)]);
    for (const [name, batch] of Object.entries(images ?? {})) {
      session.preload(name, batch);
    }
    await session.load(script as Script);
  }
  return session;
}
