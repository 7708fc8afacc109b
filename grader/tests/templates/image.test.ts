import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, ROOT } from '../commands/run-cli.ts';
import { fakePrograms, POINTS, run, STUDENTS, template } from './fakes.ts';

interface Instruction {
  readonly name: string;
  readonly words: string;
}

/** The instructions of the file, without comments, with continued lines in one. */
const INSTRUCTIONS: readonly Instruction[] = template('Dockerfile')
  .replace(/^#.*\n/gm, '')
  .replace(/\\\n\s*/g, '')
  .split('\n')
  .map((line) => /^([A-Z]+) (.*)$/.exec(line))
  .flatMap((found) => (found === null ? [] : [{ name: found[1] ?? '', words: found[2] ?? '' }]));

/** Neither belongs to what runs, and there are thousands of them. */
const isLeftOut = (path: string) => /\/grader\/(?:lab|tests)$/.test(path);

/** What the image does once it is `/kit`, as far as it needs no Docker: copies, and commands of its user. */
function builtKit(): string {
  const kit = join(folderWith({}), 'kit');
  mkdirSync(kit);
  symlinkSync(join(ROOT, 'node_modules'), join(kit, 'node_modules'));
  const bin = fakePrograms();
  const start = INSTRUCTIONS.findIndex(({ name }) => name === 'WORKDIR');
  for (const { name, words } of INSTRUCTIONS.slice(start)) {
    if (name === 'COPY') {
      copy(kit, words);
    } else if (name === 'RUN') {
      expect(run(kit, bin, ['sh', '-c', words])).toMatchObject({ status: 0 });
    }
  }
  return kit;
}

function copy(kit: string, words: string): void {
  const names = words.split(' ').filter((word) => !word.startsWith('--'));
  const to = join(kit, names.pop() ?? '.');
  for (const name of names) {
    const target = names.length > 1 || to.endsWith('/') ? join(to, name) : to;
    cpSync(join(ROOT, name), target, { recursive: true, filter: (path) => !isLeftOut(path) });
  }
}

describe.skipIf(process.platform === 'win32')('the image', () => {
  it('is not that of root when it runs', () => {
    expect(INSTRUCTIONS.filter(({ name }) => name === 'USER').map(({ words }) => words)).toEqual(['node']);
  });

  it('has what it needs to grade', () => {
    const kit = builtKit();
    const entry: readonly string[] = JSON.parse(
      INSTRUCTIONS.find(({ name }) => name === 'ENTRYPOINT')?.words ?? '[]',
    ).map((word: string) => word.replace(/^\/kit\//, `${kit}/`));
    for (const [name, files] of Object.entries(STUDENTS)) {
      const words = ['grade', '--submission', folderWith(files), '--accept-any'];
      const { status, stdout } = run('/', fakePrograms(), [...entry, ...words]);
      expect({ status, stdout }).toEqual({
        status: 0,
        stdout: expect.stringContaining(`${POINTS[name]}/100`),
      });
    }
  });
});
