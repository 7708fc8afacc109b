import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesBelow } from '../file-changes.ts';
import { contentOf } from './grade-scenario.ts';
import type { KitCopy } from './kit-copy.ts';
import { faultsOfEnd, type Scenario } from './scenario.ts';

/** `reset 03`, with a text of the student that must not get lost, and with an earlier copy every other time. */
export function resetScenario(kit: KitCopy): Scenario {
  const folder = join(kit.root, 'exercises');
  const file = join(folder, '03-loss.ts');
  const kept = join(kit.root, '.student', 'kept');
  let stub: string | null = null;
  const names = readdirSync(folder).sort().join();
  let round = 0;
  const own = () => `// attempt ${round}\n${'export const mine = 1;\n'.repeat(200)}`;
  const keptTexts = () => filesBelow(kept).map((path) => readFileSync(path, 'utf8'));
  const lost = () =>
    contentOf(file) === own() || keptTexts().includes(own()) ? [] : ['the student’s text is lost'];
  return {
    name: 'reset 03',
    args: ['reset', '03'],
    prepare() {
      round += 1;
      rmSync(join(kit.root, '.student'), { recursive: true, force: true });
      if (round % 2 === 0) {
        mkdirSync(kept, { recursive: true });
        writeFileSync(join(kept, '03-loss.kept-1.ts'), EARLIER);
      }
      removeLeftovers(folder);
      writeFileSync(file, own());
    },
    rememberAsRight() {
      stub = contentOf(file);
    },
    inspect() {
      const now = contentOf(file);
      const isKept = keptTexts().includes(own());
      return {
        state: now === stub ? 'the stub is back' : isKept ? 'a copy is kept' : 'nothing done',
        faults: [
          ...lost(),
          ...(now === own() || now === stub ? [] : ['03-loss.ts is neither the student’s text nor the stub']),
        ],
      };
    },
    faultsOfRerun: (rerun) => [
      ...faultsOfEnd(rerun),
      ...lost(),
      ...(contentOf(file) === stub ? [] : ['the stub is not back']),
      ...(readdirSync(folder).sort().join() === names
        ? []
        : [`exercises/ holds ${readdirSync(folder).join(', ')}`]),
      ...filesBelow(join(kit.root, '.student'))
        .filter((path) => ![own(), EARLIER].includes(readFileSync(path, 'utf8')))
        .map((path) => `${relative(kit.root, path)} is half a copy`),
    ],
  };
}

/** `hint 03`, which counts the hints that were shown. */
export function hintScenario(kit: KitCopy): Scenario {
  const folder = join(kit.root, '.student');
  const file = join(folder, 'progress.json');
  let before = 0;
  let after = 0;
  const seen = () => 
    existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).exercises['03-loss'].hintsSeen : 0;
  return {
    name: 'hint 03',
    args: ['hint', '03'],
    prepare() {
      before = (before + 1) % HINTS;
      rmSync(folder, { recursive: true, force: true });
      if (before > 0) {
        mkdirSync(folder);
        const exercises = { '03-loss': { bestPoints: 0, hintsSeen: before, firstRight: null } };
        writeFileSync(file, `${JSON.stringify({ version: 1, exercises }, null, 2)}\n`);
      }
    },
    rememberAsRight() {},
    inspect() {
      try {
        after = seen();
      } catch {
        after = Number.NaN;
      }
      const state = after === before ? 'nothing counted' : 'counted';
      return after === before || after === before + 1
        ? { state, faults: [] }
        : { state: 'damaged', faults: [`progress.json is damaged: ${contentOf(file)}`] };
    },
    faultsOfRerun: (rerun) => [
      ...faultsOfEnd(rerun),
      ...(seen() === Math.min(after + 1, HINTS) ? [] : ['the rerun did not show the next hint']),
      ...filesBelow(folder)
        .filter((path) => path !== file)
        .map((path) => `${relative(kit.root, path)} is left over`),
    ],
  };
}

const HINTS = 3;
const EARLIER = '// an earlier copy\n';

/** Removes what an earlier round may have left. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder).filter((name) => name.startsWith('.') || name.endsWith('.tmp'))) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}
