import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSubmission } from '../../submission/read-submission.ts';

const IDS = ['01-first', '02-second'];
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'submission-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
const first = () => readSubmission(folder, IDS).files.get('01-first.ts');

describe('a submission', () => {
  it('has the files of the list in the folder', () => {
    put('01-first.ts', 'export const a = 1;\n');
    put('02-second.ts', 'export const b = "ä";\r\n');
    put('types.ts', 'export type Own = 1;');
    expect([...readSubmission(folder, IDS).files]).toEqual([
      ['01-first.ts', { kind: 'text', text: 'export const a = 1;\n' }],
      ['02-second.ts', { kind: 'text', text: 'export const b = "ä";\r\n' }],
    ]);
  });

  it('has the files wherever they lie, and says so if that is in doubt', () => {
    mkdirSync(join(folder, 'w/exercises'), { recursive: true });
    put('w/exercises/02-second.ts', 'b');
    expect(readSubmission(folder, IDS)).toEqual({
      files: new Map([
        ['01-first.ts', expect.objectContaining({ kind: 'unusable' })],
        ['02-second.ts', { kind: 'text', text: 'b' }],
      ]),
      paths: new Map([['02-second.ts', 'w/exercises/02-second.ts']]),
    });
    put('w/01_first.js', 'a');
    const { files, renamed, notes } = readSubmission(folder, IDS);
    expect(renamed).toEqual(new Map([['01_first.js', '01-first']]));
    expect(files.get('01-first.ts')).toEqual({ kind: 'text', text: 'a' });
    expect(files.get('02-second.ts')).toEqual({ kind: 'text', text: 'b' });
    expect(notes).toEqual([{ exercises: ['01-first'], text: '“w/01_first.js” is graded as 01-first.ts.' }]);
  });

  it('prefers what somebody has worked in to a stub, to an empty file and to one that cannot be read', () => {
    const stub = "export function f() {\n  throw new Error('f: not written yet');\n}\n";
    mkdirSync(join(folder, 'exercises'));
    for (const lost of [stub, stub.replaceAll('\n', '\r\n'), '', Uint8Array.of(0xff), 'x'.repeat(100_000)]) {
      put('exercises/01-first.ts', lost);
      put('01-first.ts', 'export function f() {}');
      expect(first()).toEqual({ kind: 'text', text: 'export function f() {}' });
    }
    put('01-first.ts', `${stub}export function g() {}`);
    put('exercises/01-first.ts', stub);
    expect(first()).toMatchObject({ text: expect.stringContaining('function g') });
  });

  it('takes no longer if it has nothing but empty lines', () => {
    put('01-first.ts', `${'\n'.repeat(60_000)}x`);
    const start = performance.now();
    first();
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('in the folder that the student works in, has the file that is open in the editor', () => {
    put('01-first.ts', 'a');
    put('01-first (1).ts', 'newer');
    expect(first()).toEqual({ kind: 'text', text: 'newer' });
    const own = readSubmission(folder, IDS, { isOwnFolder: true });
    expect(own.files.get('01-first.ts')).toEqual({ kind: 'text', text: 'a' });
    expect(own.notes).toBeUndefined();
  });

  it.runIf(process.platform === 'linux')('may lie in a folder whose name is not UTF-8', () => {
    const inside = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xd7, 0xf7])]);
    mkdirSync(inside);
    writeFileSync(Buffer.concat([inside, Buffer.from('/01-first.ts')]), 'a');
    expect(first()).toEqual({ kind: 'text', text: 'a' });
  });

  it('may start with a byte order mark', () => {
    put('01-first.ts', '\uFEFFlet a;');
    expect(first()).toEqual({ kind: 'text', text: 'let a;' });
  });
});

describe('a file that cannot be used says why', () => {
  beforeEach(() => put('02-second.ts', 'b'));

  it('missing', () => {
    expect(first()).toEqual({
      kind: 'unusable',
      message: '01-first.ts is not there. “npm run reset -- 01-first” puts a fresh one into exercises/.',
      isMissing: true,
    });
  });

  it('missing, with the name of one that may have been meant', () => {
    put('01_firsts.ts', 'a');
    put('notes.txt', 'a');
    expect(first()).toEqual({
      kind: 'unusable',
      message:
        '01-first.ts is not there, but “01_firsts.ts” is. If that is it, rename it to 01-first.ts. “npm run reset -- 01-first” puts a fresh one into exercises/.',
    });
  });

  it.each([
    ['empty', ''],
    ['blank', ' \n\t\r\n'],
  ])('%s', (_, text) => {
    put('01-first.ts', text);
    expect(first()).toEqual({
      kind: 'unusable',
      message: '01-first.ts is empty. “npm run reset -- 01-first” puts a fresh one into exercises/.',
    });
  });

  it('a folder', () => {
    mkdirSync(join(folder, '01-first.ts'));
    expect(first()).toEqual({ kind: 'unusable', message: '01-first.ts is a folder. It should be a file.' });
  });

  it.skipIf(process.platform === 'win32')('a link, wherever it leads', () => {
    symlinkSync(join(folder, '02-second.ts'), join(folder, '01-first.ts'));
    expect(first()).toEqual({
      kind: 'unusable',
      message: '01-first.ts is a link to another place. Put the file itself there.',
    });
  });

  it.skipIf(process.platform === 'win32')('a link to nowhere counts as a file of the list', () => {
    symlinkSync('/nowhere', join(folder, '01-first.ts'));
    expect(first()).toMatchObject({ message: expect.stringContaining('is a link') });
  });

  it.runIf(process.platform === 'linux')('a pipe, without waiting for a writer', () => {
    execFileSync('mkfifo', [join(folder, '01-first.ts')]);
    expect(first()).toMatchObject({ message: expect.stringContaining('not a regular file') });
  });

  it('too large, with its size and the limit', () => {
    put('01-first.ts', 'x'.repeat(64 * 1024));
    expect(first()).toMatchObject({ kind: 'text' });
    put('01-first.ts', 'x'.repeat(100 * 1024));
    expect(first()).toEqual({
      kind: 'unusable',
      message:
        '01-first.ts is too large: it has 100 KiB, and the limit is 64 KiB. A finished exercise has about 5 KiB.',
    });
  });

  it.each([
    ['Latin-1', Uint8Array.of(0x61, 0xe4), 'is not saved as UTF-8: the character in line 1, column 2'],
    ['UTF-16', Buffer.from('\uFEFFlet a;', 'utf16le'), 'is saved as UTF-16.'],
  ])('in %s', (_, bytes, words) => {
    put('01-first.ts', bytes);
    expect(first()).toEqual({
      kind: 'unusable',
      message: expect.stringContaining(`01-first.ts ${words}`),
    });
  });
});

describe('a folder that is not a submission is a KitError', () => {
  it('not there', () => {
    expect(() => readSubmission(join(folder, 'none'), IDS)).toThrow(
      /Expected a folder .*none, but there is nothing/,
    );
  });

  it('a file', () => {
    put('file', 'x');
    expect(() => readSubmission(join(folder, 'file'), IDS)).toThrow(/that is not a folder/);
    put('anna.zip', 'x');
    expect(() => readSubmission(join(folder, 'anna.zip'), IDS)).toThrow(/that is a zip: unpack it first/);
  });

  it('without any of the files: it says what it looked for, and what it found', () => {
    expect(() => readSubmission(folder, IDS)).toThrow(
      `None of the files of a submission (01-first.ts, 02-second.ts) is in ${folder} or below it. Found nothing that looks like them: name the folder that holds the files.`,
    );
    put('notes.txt', 'x');
    put('picture.png', 'x');
    mkdirSync(join(folder, 'z'));
    put('z/02_seconds.ts', 'x');
    mkdirSync(join(folder, 'solutions'));
    put('solutions/01-first.ts', 'x');
    expect(() => readSubmission(folder, IDS)).toThrow(
      'Found “z/02_seconds.ts” and “notes.txt”: rename (or unpack) what is yours, or name the folder that holds the files. Not looked into: “solutions/”.',
    );
  });

  it('with the files of several people', () => {
    for (const name of ['alice', 'bob', 'carol']) {
      mkdirSync(join(folder, name));
      put(`${name}/01-first.ts`, 'the same');
      put(`${name}/02-second.ts`, 'the same');
    }
    expect(readSubmission(folder, IDS).notes).toHaveLength(3);
    put('carol/02-second.ts', 'other');
    expect(() => readSubmission(folder, IDS)).toThrow(
      /Expected the files of one person in .*, but 02-second\.ts lies in “alice\/” and “carol\/”, different in each.* Name one/,
    );
  });

  it('with a name that is not safe to show', () => {
    const odd = join(folder, 'a\u202eb');
    mkdirSync(odd);
    writeFileSync(join(odd, '03\u001b[31m\n.ts'), 'x');
    const message = (() => {
      try {
        return `${readSubmission(odd, IDS)}`;
      } catch (fault) {
        return (fault as Error).message;
      }
    })();
    expect(message).toContain('a\\u202eb or below it. Found “03\\n.ts”');
  });

  it.skipIf(process.platform === 'win32')('with a link for exercises/', () => {
    put('01-first.ts', 'x');
    const other = mkdtempSync(join(tmpdir(), 'submission-'));
    symlinkSync(folder, join(other, 'exercises'));
    expect(() => readSubmission(other, IDS)).toThrow(/None of the files/);
    rmSync(other, { recursive: true });
  });
});
