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

  it('has the files in exercises/ if the folder has none', () => {
    mkdirSync(join(folder, 'exercises'));
    put('exercises/02-second.ts', 'b');
    expect(readSubmission(folder, IDS).files.get('02-second.ts')).toEqual({ kind: 'text', text: 'b' });
    put('01-first.ts', 'a');
    expect(readSubmission(folder, IDS).files.get('02-second.ts')).toMatchObject({ kind: 'unusable' });
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
    ['Latin-1', Uint8Array.of(0x61, 0xe4)],
    ['UTF-16', Buffer.from('\uFEFFlet a;', 'utf16le')],
  ])('in %s', (_, bytes) => {
    put('01-first.ts', bytes);
    expect(first()).toEqual({
      kind: 'unusable',
      message: '01-first.ts is not UTF-8 text. In your editor, save it with the encoding UTF-8.',
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
  });

  it('without any of the files', () => {
    put('other.ts', 'x');
    expect(() => readSubmission(folder, IDS)).toThrow(/None of the files .*01-first\.ts, 02-second\.ts/);
  });

  it.skipIf(process.platform === 'win32')('with a link for exercises/', () => {
    put('01-first.ts', 'x');
    const other = mkdtempSync(join(tmpdir(), 'submission-'));
    symlinkSync(folder, join(other, 'exercises'));
    expect(() => readSubmission(other, IDS)).toThrow(/None of the files/);
    rmSync(other, { recursive: true });
  });
});
