import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOLUTIONS } from '../../kit/paths.ts';

/** One way in which a file of the student comes to be as it is. */
export interface FileChange {
  readonly name: string;
  /** How often it happens, beside the others. */
  readonly weight: number;
  apply(file: string, text: string): void;
}

/** As editors, git and people write files. */
export const CHANGES: readonly FileChange[] = [
  { name: 'written', weight: 6, apply: (file, text) => writeFileSync(file, text) },
  {
    name: 'another put in its place',
    weight: 3,
    apply(file, text) {
      writeFileSync(`${file}.new`, text);
      renameSync(`${file}.new`, file);
    },
  },
  {
    name: 'renamed and written anew, as vim does',
    weight: 2,
    apply(file, text) {
      if (existsSync(file)) {
        renameSync(file, `${file}~`);
      }
      writeFileSync(file, text);
      rmSync(`${file}~`, { force: true });
    },
  },
  {
    name: 'written in two halves',
    weight: 2,
    apply(file, text) {
      writeFileSync(file, text.slice(0, text.length / 2));
      writeFileSync(file, text);
    },
  },
  { name: 'deleted', weight: 1, apply: (file) => rmSync(file, { force: true }) },
  {
    name: 'deleted and back',
    weight: 1,
    apply(file, text) {
      rmSync(file, { force: true });
      writeFileSync(file, text);
    },
  },
];

/** What a student may have written, by exercise: right, wrong, unfinished, without an end. */
export function textsOf(exercise: string, random: () => number): string {
  const right = readFileSync(join(SOLUTIONS, `${exercise}.ts`), 'utf8');
  const at = right.indexOf('import type');
  const start = at === -1 ? 0 : at;
  const kind = random();
  if (kind < 0.4) {
    return right;
  }
  if (kind < 0.6) {
    // Only in the code: the numbers in the story above make no difference.
    return (
      right.slice(0, start) + right.slice(start).replace(/\breturn ([^;{]+);/, 'return ($1) as any + 1;')
    );
  }
  if (kind < 0.7) {
    return `${right}\nconsole.log('a line', ${Math.floor(random() * 100)});\n`;
  }
  if (kind < 0.985) {
    return right.slice(0, start + Math.floor(random() * (right.length - start)));
  }
  return right.replace(/\): ([\w[\]]+) \{\n/, '): $1 {\n  while (true) {}\n');
}
