import { describe, expect, it, test } from 'vitest';
import { brokenFiles, brokenNotes, numbersOf } from '../../../class/results/broken-files.ts';
import type { Result } from '../../../model/result.ts';

const resultOf = (messages: Readonly<Record<string, string | null>>) =>
  ({
    exercises: Object.entries(messages).map(([id, message]) => ({
      ...{ id, message, status: message === null ? 'passed' : 'unusable' },
    })),
  }) as unknown as Result;

const WHY = '02-b.ts, line 47, column 10: a name belongs here.';
const BEHIND = `It imports 02-b.ts, which cannot be used yet: ${WHY}`;
const RESULT = resultOf({
  '01-a': null,
  '02-b': `${WHY} Mend that first.`,
  '03-c': `${BEHIND} Mend that first.`,
  '04-d': `${BEHIND} Mend that first.`,
  '05-e': '05-e.ts is saved as UTF-16. Save it again.',
});
const ALL = ['01-a', '02-b', '03-c', '04-d', '05-e'];

test('files that cannot be used have a cause, and others wait for them', () => {
  expect(brokenFiles(RESULT)).toEqual([
    { exercise: '02-b', reason: WHY, line: '47', waiting: ['03-c', '04-d'] },
    { exercise: '05-e', reason: '05-e.ts is saved as UTF-16.', line: null, waiting: [] },
  ]);
});

describe('a note', () => {
  it('tells a cause once, and who waits for it', () => {
    expect(brokenNotes(RESULT, ALL)).toEqual([WHY, '03 and 04 wait for it.', '05-e.ts is saved as UTF-16.']);
  });

  it('says nothing again that is known', () => {
    expect(brokenNotes(RESULT, ALL, [WHY])).toEqual([
      '03 and 04 wait for 02-b.ts.',
      '05-e.ts is saved as UTF-16.',
    ]);
  });

  it('tells a file that is not there only if another waits for it', () => {
    expect(brokenNotes(RESULT, ['03-c'])).toEqual([WHY, '03 waits for it.']);
    expect(brokenNotes(RESULT, ['01-a'])).toEqual([]);
  });

  it('always says which file it is about', () => {
    expect(brokenNotes(resultOf({ '03-c': BEHIND }), ALL)).toEqual([BEHIND.replace('It', '03-c.ts')]);
  });
});

test.each([
  [['02'], '02'],
  [['03-a', '04-b', '05-c', '06-d'], '03–06'],
  [['02-a', '05-c', '06-d'], '02, 05 and 06'],
])('the numbers of %j: %s', (ids, words) => {
  expect(numbersOf(ids)).toBe(words);
});
