import { expect, test } from 'vitest';
import { faultOfLoading } from '../../feedback/loading.ts';

const location = { file: '02-linear-predict.ts', line: 7, column: 1 };

test.each([
  [
    { kind: 'threw', isError: true, message: 'no x', location },
    '02-linear-predict.ts, line 7, column 1: threw “no x” while the file was being loaded',
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

const THREW = { kind: 'threw', isError: true, message: '"" is not a function', location } as const;

test.each([
  ['```ts\nexport const a = 1;\n```\n', 'line 1, column 1: ``` is no TypeScript.', 1],
  ['// a\nTypeScript\nexport const a = 1;', 'line 2, column 1: “TypeScript” alone in a line came along', 2],
])('%j: what came along is reported, and where', (text, words, line) => {
  const { message, location: place } = faultOfLoading('03-loss.ts', THREW, text);
  expect(message).toContain(`03-loss.ts, ${words}`);
  expect(place).toEqual({ file: '03-loss.ts', line, column: 1 });
});

test('a fence in a comment or a text is none', () => {
  const text = '/*\n```\n*/\nconst a = 1;\na();';
  expect(faultOfLoading('03-loss.ts', THREW, text)).toMatchObject({ location });
});

test.each([
  [
    'Invalid regular expression: /(/: Unterminated group',
    '03-loss.ts, line 2, column 11: /(/ is taken for a pattern of a text (a regular expression), and it is none: unterminated group.',
  ],
  [
    'Decimals with leading zeros are not allowed in strict mode.',
    '03-loss.ts cannot be read: a number does not begin with 0. Write 8, not 08.',
  ],
  [
    'Duplicate parameter name not allowed in this context',
    '03-loss.ts cannot be read: a function has two parameters with the same name. Rename one of them.',
  ],
])('what only the engine refuses: %s', (message, words) => {
  const loaded = { kind: 'threw', isError: true, message, location: null } as const;
  expect(faultOfLoading('03-loss.ts', loaded, 'let a;\nconst b = /(/;').message).toBe(words);
});
