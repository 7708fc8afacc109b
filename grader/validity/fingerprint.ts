import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What every score depends on; who thinks what, and what is said to them, are no part of that. */
const KIT = ['solutions', 'grader/catalogue', 'grader/random.ts', 'grader/engine/cases.ts', 'data/digits'];
const WORDS = /^grader\/catalogue\/misconceptions\//;

/**
 * Names the state of the kit that was measured, with the files of a collection: where any of them is
 * another, what was measured before may not hold any more.
 *
 * @param collection folders from the top of the repository, `grader/right`
 */
export function fingerprint(collection: readonly string[], root: string = ROOT): string {
  const kit = KIT.flatMap((path) => filesBelow(root, path)).filter((file) => !WORDS.test(file));
  const hash = createHash('sha256');
  for (const file of [...kit, ...collection.flatMap((path) => filesBelow(root, path))]) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function filesBelow(root: string, path: string): readonly string[] {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (stats?.isDirectory() !== true) {
    return stats === undefined ? [] : [path];
  }
  return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
    .map((file) => `${path}/${file.split(sep).join('/')}`)
    .filter((file) => /\.(ts|gz|json)$/.test(file))
    .sort();
}
