import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../commands/run-cli.ts';
import { bundleOf, cacheOf, kitWithBundle, started, startedTogether } from './kit-with-bundle.ts';

const isWindows = process.platform === 'win32';
const USUAL = 'bundle one 01-first';

/** A kit whose bundle is kept, with Node’s compiled form. */
function startedKit(): string {
  const kit = kitWithBundle();
  expect(started(kit)).toBe(USUAL);
  return kit;
}

/** Whether a start takes the file that is there as it is. */
function isKept(kit: string): boolean {
  const before = writtenAt(kit);
  expect(started(kit)).toBe(USUAL);
  return writtenAt(kit) === before;
}

/** In nanoseconds. */
const writtenAt = (kit: string) => lstatSync(bundleOf(kit), { bigint: true }).mtimeNs;

/** Changes the word in the kept code, and all that vouches for it. */
function plantWord(kit: string): void {
  const file = bundleOf(kit);
  const [head = '', ...code] = readFileSync(file, 'latin1').slice(65).split('\n');
  const { codeLength, ...from } = JSON.parse(head);
  const text = code.join('\n').slice(0, codeLength).replace('"one"', '"planted"');
  const rest = `${JSON.stringify({ ...from, codeLength: text.length })}\n${text}`;
  writeFileSync(file, `${createHash('sha256').update(rest, 'latin1').digest('hex')}\n${rest}`, 'latin1');
}

describe('the bundle', () => {
  it('imports a package that is no part of it, also when Node’s compiled form is there', () => {
    const kit = kitWithBundle({
      'grader/cli.ts':
        "export const finished = import('esbuild').then(({ version }) => console.log(typeof version, /bundle\\.cjs/.test(new Error().stack as string)));",
    });
    expect([started(kit), started(kit)]).toEqual(['string true', 'string true']);
  });

  it('is kept beside a kit that is a package, with the packages that lie there', () => {
    const kit = kitWithBundle({}, 'node_modules/kit');
    expect(started(kit)).toBe(USUAL);
    const cache = join(kit, '../.cache/kit/kit');
    expect(readdirSync(cache)).toEqual([`${process.version}-${process.arch}.bundle`]);
    expect(started(kit)).toBe(USUAL);
    expect(readdirSync(kit)).not.toContain('node_modules');
  });

  it('is made by the first start, and kept for this user alone', () => {
    const kit = startedKit();
    expect(readdirSync(cacheOf(kit))).toEqual([bundleOf(kit).slice(cacheOf(kit).length + 1)]);
    if (!isWindows) {
      expect(lstatSync(bundleOf(kit)).mode & 0o777).toBe(0o600);
      expect(lstatSync(cacheOf(kit)).mode & 0o777).toBe(0o700);
    }
    expect(isKept(kit)).toBe(true);
  });

  it('is what runs: this is how the tests below would see a planted one', () => {
    const kit = startedKit();
    plantWord(kit);
    expect(started(kit)).toBe('bundle planted 01-first');
  });

  it('moves with the kit', () => {
    const kit = startedKit();
    const [before, moved] = [writtenAt(kit), join(folderWith({}), 'moved')];
    renameSync(kit, moved);
    expect(started(moved)).toBe(USUAL);
    expect(writtenAt(moved)).toBe(before);
  });

  it('does not serve those who want to see where something arose', () => {
    expect(started(startedKit(), '--debug')).toBe('sources one 01-first');
  });

  it('reports an early end as ever', () => {
    const fault = 'export {}; throw new Error("out of the blue");';
    expect(started(kitWithBundle({ 'grader/cli.ts': fault }))).toMatch(
      /^The kit itself failed: out of the blue\. .*2$/s,
    );
    const waits = 'export const finished = new Promise(() => {});';
    expect(started(kitWithBundle({ 'grader/cli.ts': waits }))).toMatch(/^The kit ended before it was done/);
  });
});

describe('it is made anew', () => {
  it('after a change that left size and times of the file as they were', () => {
    const kit = startedKit();
    const file = join(kit, 'grader/word.ts');
    const { atime, mtime } = statSync(file);
    writeFileSync(file, readFileSync(file, 'utf8').replace('one', 'two'));
    utimesSync(file, atime, mtime);
    expect(started(kit)).toBe('bundle two 01-first');
    expect(started(kit)).toBe('bundle two 01-first');
  });

  it('if there is another exercise, or one less', () => {
    const kit = startedKit();
    const folder = join(kit, 'grader/catalogue/02-second');
    mkdirSync(folder);
    writeFileSync(join(folder, 'exercise.ts'), 'export const exercise = { title: "Two" };');
    writeFileSync(join(kit, 'solutions/02-second.ts'), 'export {};');
    expect(started(kit)).toBe('bundle one 01-first,02-second');
    rmSync(folder, { recursive: true });
    expect(started(kit)).toBe(USUAL);
  });

  it('if other packages are installed', () => {
    const kit = startedKit();
    for (const lock of ['package-lock.json', 'node_modules/.package-lock.json']) {
      writeFileSync(join(kit, lock), '{}');
      expect(isKept(kit)).toBe(false);
    }
  });

  it('if a file of the sandbox changes, though it is in the bundle as a text', () => {
    const kit = startedKit();
    appendFileSync(join(kit, 'grader/sandbox/guest/main.ts'), '// changed');
    expect(isKept(kit)).toBe(false);
  });

  it.each([
    ['cut off', (file: string) => truncateSync(file, 1000)],
    ['empty', (file: string) => truncateSync(file)],
    ['longer', (file: string) => appendFileSync(file, 'x')],
    [
      'of another word',
      (file: string) => writeFileSync(file, readFileSync(file, 'latin1').replace('"one"', '"ine"'), 'latin1'),
    ],
  ])('if it is %s', (_, damage) => {
    const kit = startedKit();
    damage(bundleOf(kit));
    expect(isKept(kit)).toBe(false);
    expect(isKept(kit)).toBe(true);
  });
});

describe('the sources are loaded', () => {
  it('and named, if one of them is missing or does not parse', () => {
    const kit = startedKit();
    const file = join(kit, 'grader/word.ts');
    writeFileSync(file, 'export const {');
    expect(started(kit)).toMatch(/has been changed, and does not parse.*word\.ts.*2$/s);
    rmSync(file);
    expect(started(kit)).toMatch(/one of its files is missing.*word\.ts.*2$/s);
  });

  it('if a program waits at its top level, which no bundle can', () => {
    const cli = 'await 0; console.log(/bundle\\.cjs/.test(new Error().stack as string));';
    expect(started(kitWithBundle({ 'grader/cli.ts': cli }))).toBe('false');
  });
});

describe.skipIf(isWindows)('a bundle of others is not used', () => {
  it('if they can write the file', () => {
    const kit = startedKit();
    plantWord(kit);
    chmodSync(bundleOf(kit), 0o620);
    expect(started(kit)).toBe(USUAL);
    expect(lstatSync(bundleOf(kit)).mode & 0o777).toBe(0o600);
  });

  it('if they can write the folder; nor is anything kept there', () => {
    const kit = startedKit();
    plantWord(kit);
    const before = writtenAt(kit);
    chmodSync(cacheOf(kit), 0o770);
    expect(started(kit)).toBe(USUAL);
    expect(writtenAt(kit)).toBe(before);
  });

  it.runIf(process.getuid?.() === 0)('if it or the folder is theirs (only root can try that)', () => {
    const kit = startedKit();
    for (const place of [bundleOf(kit), cacheOf(kit)]) {
      plantWord(kit);
      chownSync(place, 12345, 12345);
      expect(started(kit)).toBe(USUAL);
    }
  });

  it('if it is behind a link', () => {
    const [kit, other] = [startedKit(), startedKit()];
    plantWord(other);
    rmSync(bundleOf(kit));
    symlinkSync(bundleOf(other), bundleOf(kit));
    expect(started(kit)).toBe(USUAL);
    rmSync(cacheOf(kit), { recursive: true });
    symlinkSync(cacheOf(other), cacheOf(kit));
    expect(started(kit)).toBe(USUAL);
  });

  it('nor made with packages of a folder above', () => {
    const above = folderWith({ 'node_modules/word/index.js': 'module.exports = "planted";' });
    const kit = kitWithBundle({
      'node_modules/tries/package.json': '{ "name": "tries", "main": "index.cjs" }',
      'node_modules/tries/index.cjs':
        'try { module.exports = require("word"); } catch { module.exports = "not found"; }',
      'grader/word.ts': 'import found from "tries"; export const word: string = found;',
    });
    const inside = join(above, 'kit');
    renameSync(kit, inside);
    expect(started(inside)).toBe('sources not found 01-first');
  });
});

it('is made each time where none can be kept', () => {
  const kit = kitWithBundle({ 'node_modules/.cache': 'a file' });
  expect(started(kit)).toBe(USUAL);
  expect(started(kit)).toBe(USUAL);
});

it('several starts at once make it, and leave one whole', async () => {
  const kit = kitWithBundle();
  expect(await startedTogether(kit, 4)).toEqual([USUAL, USUAL, USUAL, USUAL]);
  expect(readdirSync(cacheOf(kit))).toHaveLength(1);
  expect(isKept(kit)).toBe(true);
});
