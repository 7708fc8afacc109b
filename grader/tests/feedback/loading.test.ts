import { describe, expect, it, test } from 'vitest';
import { EXPORT_HELP, faultOfLoading, noSuchExport } from '../../feedback/loading.ts';

const location = { file: '02-linear-predict.ts', line: 7, column: 1 };

test.each([
  [
    { kind: 'threw', isError: true, message: 'no x', location },
    '02-linear-predict.ts, line 7, threw “no x” while the file was being loaded',
  ],
  [
    { kind: 'threw', isError: true, message: 'no x', location: null },
    '03-loss.ts threw “no x” while the file was being loaded',
  ],
  [
    { kind: 'threw', isError: false, message: 'the text "no x"', location: null },
    '03-loss.ts threw the text "no x" while the file was being loaded',
  ],
  [{ kind: 'timed-out', milliseconds: 1000 }, '03-loss.ts was still loading after 1 second.'],
  [
    { kind: 'timed-out', milliseconds: 180_000, limit: 'submission' },
    'All your functions together have computed for 180 seconds',
  ],
  [{ kind: 'timed-out', milliseconds: 180_000, limit: 'function' }, '03-loss.ts was loaded again and again'],
  [{ kind: 'out-of-memory' }, '03-loss.ts used up all its memory'],
  [
    { kind: 'crashed', message: 'it called exit' },
    'ended the program while it was being loaded: it called exit',
  ],
] as const)('%j gives its checks that status, and says why', (loaded, words) => {
  const { status, message } = faultOfLoading('03-loss.ts', loaded);
  expect(status).toBe(loaded.kind);
  expect(message).toContain(words);
});

describe('noSuchExport', () => {
  it.each([
    [{}, 'exports no function called “sigmoid”. It exports nothing. Does its line begin'],
    [{ sigmiod: 'function' }, 'It exports sigmiod. Does its line begin with “export function sigmoid”?'],
    [{ sigmoid: 'number' }, '03-loss.ts exports “sigmoid”, but as a number, not as a function.'],
    [{ sigmoid: 'undefined' }, '03-loss.ts exports “sigmoid”, but as undefined, not as a function.'],
  ])('of a file that exports %j', (exports, words) => {
    expect(noSuchExport('03-loss.ts', 'sigmoid', exports as Record<string, string>)).toContain(words);
  });

  it('names ten exports at most', () => {
    const exports = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`f${i}`, 'function']));
    expect(noSuchExport('03-loss.ts', 'sigmoid', exports)).toContain(' f8, f9 and 3 more.');
  });

  it('goes with advice on the line of the export', () => {
    expect(EXPORT_HELP).toContain('export function');
  });
});
