import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentOf } from './grade-scene.ts';
import { below, type KitCopy } from './kit-copy.ts';
import { faultsOfEnd, type Scene } from './scene.ts';

/** `reset 03`, with a text of the student's that must not get lost, and copies that were kept before. */
export function resetScene(kit: KitCopy): Scene {
  const folder = join(kit.root, 'exercises');
  const file = join(folder, '03-loss.ts');
  const kept = join(kit.root, '.student', 'kept');
  let stub: string | null = null;
  const names = readdirSync(folder).sort().join();
  let round = 0;
  const own = () => `// attempt ${round}\n${'export const mine = 1;\n'.repeat(200)}`;
  const keptTexts = () => below(kept).map((path) => readFileSync(path, 'utf8'));
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
      clean(folder);
      writeFileSync(file, own());
    },
    learn() {
      stub = contentOf(file);
    },
    look() {
      const now = contentOf(file);
      const isKept = keptTexts().includes(own());
      return {
        state: now === stub ? 'the stub is back' : isKept ? 'a copy is kept' : 'nothing done',
        faults: [
          ...lost(),
          ...(now === own() || now === stub ? [] : ['03-loss.ts is neither whole nor the stub']),
        ],
      };
    },
    faultsOfNext: (next) => [
      ...faultsOfEnd(next),
      ...lost(),
      ...(contentOf(file) === stub ? [] : ['the stub is not back']),
      ...(readdirSync(folder).sort().join() === names
        ? []
        : [`exercises/ holds ${readdirSync(folder).join(', ')}`]),
      ...below(join(kit.root, '.student'))
        .filter((path) => ![own(), EARLIER].includes(readFileSync(path, 'utf8')))
        .map((path) => `${relative(kit.root, path)} is half a copy`),
    ],
  };
}

/** `hint 03`, which counts the hints that have been seen. */
export function hintScene(kit: KitCopy): Scene {
  const folder = join(kit.root, '.student');
  const file = join(folder, 'hints.json');
  let before = 0;
  let after = 0;
  const seen = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8'))['03-loss'] : 0);
  return {
    name: 'hint 03',
    args: ['hint', '03'],
    prepare() {
      before = (before + 1) % HINTS;
      rmSync(folder, { recursive: true, force: true });
      if (before > 0) {
        mkdirSync(folder);
        writeFileSync(file, `${JSON.stringify({ '03-loss': before }, null, 2)}\n`);
      }
    },
    learn() {},
    look() {
      try {
        after = seen();
      } catch {
        after = Number.NaN;
      }
      const state = after === before ? 'nothing counted' : 'counted';
      return after === before || after === before + 1
        ? { state, faults: [] }
        : { state: 'damaged', faults: [`hints.json is damaged: ${contentOf(file)}`] };
    },
    faultsOfNext: (next) => [
      ...faultsOfEnd(next),
      ...(seen() === Math.min(after + 1, HINTS) ? [] : ['the next hint is not the next one']),
      ...below(folder)
        .filter((path) => path !== file)
        .map((path) => `${relative(kit.root, path)} is left over`),
    ],
  };
}

const HINTS = 3;
const EARLIER = '// an earlier copy\n';

/** What an earlier round may have left lying about. */
function clean(folder: string): void {
  for (const name of readdirSync(folder).filter((name) => name.startsWith('.') || name.endsWith('.tmp'))) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}
