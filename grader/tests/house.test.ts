import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './commands/run-cli.ts';

/** Which rooms a room may import from; itself always. A file of `grader/` beside the rooms is a leaf. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  'grader/leaf': [],
  'grader/inspect': ['grader/leaf'],
  'grader/sandbox': ['grader/leaf'],
  'grader/report': ['grader/leaf'],
  'grader/engine': ['grader/leaf'],
  'grader/catalogue': ['grader/leaf', 'solutions', 'data'],
  'grader/commands': [
    'grader/leaf',
    'grader/inspect',
    'grader/sandbox',
    'grader/report',
    'grader/engine',
    'grader/catalogue',
    'grader/witness',
    'data',
  ],
  'grader/cli': ['grader/leaf', 'grader/commands', 'grader/report'],
  'grader/practice': ['grader/leaf', 'grader/commands'],
  'grader/bench': [
    'grader/leaf',
    'grader/commands',
    'grader/catalogue',
    'grader/engine',
    'grader/sandbox',
    'grader/report',
    'data',
  ],
  'grader/witness': ['grader/leaf', 'grader/catalogue', 'grader/engine'],
  'grader/audit': ['grader/leaf', 'grader/commands', 'grader/catalogue', 'grader/engine', 'grader/validity'],
  'grader/validity': [
    'grader/leaf',
    'grader/commands',
    'grader/catalogue',
    'grader/engine',
    'grader/sandbox',
    'grader/report',
  ],
  'grader/kill': ['grader/leaf', 'grader/commands', 'grader/hostile'],
  'grader/fuzz': [
    'grader/leaf',
    'grader/commands',
    'grader/sandbox',
    'grader/report',
    'grader/engine',
    'grader/hostile',
  ],
  'grader/hostile': ['grader/leaf', 'grader/commands', 'grader/sandbox', 'grader/report', 'grader/engine'],
  solutions: [],
  exercises: [],
  data: ['grader/leaf'],
};

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /^(grader|solutions|exercises|data)\/.*\.ts$/.test(file))
  .filter(
    (file) =>
      !/^grader\/(tests|wrong|right|hostile\/[a-z]+|validity\/(rewrites|combinations))\//.test(file) &&
      !file.includes('node_modules'),
  );

function roomOf(file: string): string {
  const [first = '', second = '', ...rest] = file.split('/');
  if (first !== 'grader') {
    return first;
  }
  if (rest.length > 0) {
    return `grader/${second}`;
  }
  return second === 'cli.ts' ? 'grader/cli' : 'grader/leaf';
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const names = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1] as string);
  return names.map((name) => posix.normalize(posix.join(posix.dirname(file), name)));
}

test.each(files)('%s imports only what its room may', (file) => {
  const room = roomOf(file);
  const strangers = importsOf(file).filter(
    (other) => roomOf(other) !== room && !ARROWS[room]?.includes(roomOf(other)),
  );
  expect(strangers).toEqual([]);
});

test('the vocabulary imports nothing', () => {
  expect(importsOf('grader/model.ts')).toEqual([]);
});

test('every file is in a room with arrows, and there are files', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => !(roomOf(file) in ARROWS))).toEqual([]);
  expect(relative(ROOT, dirname(join(ROOT, 'grader/model.ts')))).toBe('grader');
});
