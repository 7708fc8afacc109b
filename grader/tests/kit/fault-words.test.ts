import { expect, test } from 'vitest';
import { faultWords } from '../../kit/fault-words.ts';
import { KitError } from '../../model/kit-error.ts';

test('a message that was written for people stays as it is', () => {
  expect(faultWords(new KitError('full', 'The disk is full. Make room.'))).toBe(
    'The disk is full. Make room.',
  );
});

test('of any other error it says that the grader failed, with its first line alone, safe to show', () => {
  const words = faultWords(new TypeError('a is\u001b[2J no b\n  at some place'));
  expect(words).not.toContain('\u001b');
  expect(words).not.toContain('at some place');
  expect(faultWords(new TypeError('a is no b'))).toBe('The grader itself failed: TypeError: a is no b');
  expect(faultWords('text')).toBe('The grader itself failed: Error: text');
});
