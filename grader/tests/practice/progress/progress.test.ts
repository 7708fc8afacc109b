import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { progressFile, readProgress } from '../../../practice/progress/progress.ts';
import { forgetHints, hintsSeen, recordHint, recordResult } from '../../../practice/progress/record.ts';
import { folderWith } from '../../commands/run-cli.ts';

const MAY = new Date(2026, 4, 1);

/** A folder `.student` with these files, and the file of its progress. */
function student(files: Readonly<Record<string, string>> = {}) {
  const folder = folderWith(files);
  return { folder, file: progressFile(folder), names: () => readdirSync(folder).sort() };
}

test('each exercise keeps its own number of hints, in a folder that need not be there', () => {
  const file = progressFile(join(folderWith({}), 'new'));
  recordHint('02-linear-predict', 1, file);
  recordHint('03-loss', 2, file);
  recordHint('02-linear-predict', 2, file);
  expect(hintsSeen(file)).toEqual({ '02-linear-predict': 2, '03-loss': 2 });
  expect(forgetHints('03-loss', file)).toBe(true);
  expect(forgetHints('03-loss', file)).toBe(false);
  expect(hintsSeen(file)).toEqual({ '02-linear-predict': 2 });
});

test('keeps the best points and the first day on which it was right, also if it is not right any more', () => {
  const { file } = student();
  const graded = (points: number, status: 'failed' | 'passed', day: number) =>
    recordResult({ id: '03-loss', points, status }, file, new Date(2026, 4, day));
  graded(12, 'failed', 1);
  graded(20, 'passed', 2);
  graded(20, 'passed', 3);
  expect(graded(8, 'failed', 4).progress['03-loss']).toEqual({
    bestPoints: 20,
    hintsSeen: 0,
    firstRight: '2026-05-02',
  });
});

test('a file that cannot be read is left as it is, and that is said', () => {
  const { file, names } = student();
  mkdirSync(file);
  const said = 'could not be read (EISDIR), so it is left as it is';
  expect(() => recordHint('03-loss', 1, file)).toThrow(said);
  expect(readProgress(file)).toEqual({ progress: {}, note: expect.stringContaining(said) });
  expect(names()).toEqual(['progress.json']);
});

test('the file is small, sorted and readable', () => {
  const { file } = student();
  recordHint('03-loss', 1, file);
  recordResult({ id: '02-linear-predict', points: 20, status: 'passed' }, file, MAY);
  expect(readFileSync(file, 'utf8')).toBe(`{
  "version": 1,
  "exercises": {
    "02-linear-predict": {
      "bestPoints": 20,
      "hintsSeen": 0,
      "firstRight": "2026-05-01"
    },
    "03-loss": {
      "bestPoints": 0,
      "hintsSeen": 1,
      "firstRight": null
    }
  }
}
`);
});

test('what it does not know it passes over, and keeps', () => {
  const odd = {
    version: 7,
    theme: 'dark',
    exercises: { '02-linear-predict': { stars: 5 }, '09-new': {}, x: 3 },
  };
  const { file } = student({ 'progress.json': JSON.stringify(odd) });
  recordHint('02-linear-predict', 1, file);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    version: 7,
    theme: 'dark',
    exercises: { '02-linear-predict': { stars: 5, hintsSeen: 1 }, '09-new': {} },
  });
});

test.each(['', 'no JSON', 'null', '[]', '{"exercises": 3}', '{"exercises'])(
  'a damaged file, “%s”, is set aside with a word, and progress begins anew',
  (text) => {
    const { file, folder, names } = student({ 'progress.json': text });
    const { progress, note } = readProgress(file);
    expect(progress).toEqual({});
    expect(note).toContain('could not be read, so your progress begins anew');
    const [aside = ''] = names();
    expect(note).toContain(aside);
    expect(readFileSync(join(folder, aside), 'utf8')).toBe(text);
    expect(recordHint('03-loss', 1, file).note).toBeNull();
  },
);

test('a damaged field counts as nothing', () => {
  const one = { bestPoints: -3, hintsSeen: 'many', firstRight: '\u001b[31m' };
  const { file } = student({ 'progress.json': JSON.stringify({ exercises: { '03-loss': one } }) });
  expect(readProgress(file).progress['03-loss']).toEqual({ bestPoints: 0, hintsSeen: 0, firstRight: null });
});

test('the hints that an earlier version remembered are taken over', () => {
  const { file, names } = student({ 'hints.json': '{"03-loss": 2, "02-linear-predict": 1}' });
  expect(hintsSeen(file)).toEqual({ '02-linear-predict': 1, '03-loss': 2 });
  recordHint('03-loss', 3, file);
  expect(hintsSeen(file)).toEqual({ '02-linear-predict': 1, '03-loss': 3 });
  expect(names()).toEqual(['progress.json']);
});

test('whatever the file holds, reading it never fails', () => {
  const { file, folder } = student();
  mkdirSync(folder, { recursive: true });
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      writeFileSync(file, text);
      const { progress } = readProgress(file);
      for (const { bestPoints, hintsSeen: seen } of Object.values(progress)) {
        expect(bestPoints + seen).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 100 },
  );
});
