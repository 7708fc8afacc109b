import { describe, expect, it, test } from 'vitest';
import { helpForThrown, isThrownText, thrownInWords } from '../../feedback/thrown.ts';

const thrown = (message: string) => ({ isError: false, message });
const error = (message: string) => ({ isError: true, message });

test('an error is quoted, and anything else is called what it is', () => {
  expect(thrownInWords(error('too far'))).toBe('“too far”');
  expect(thrownInWords(thrown('the class Error itself'))).toBe('the class Error itself');
});

describe('the help for what is no Error', () => {
  it.each([
    ['the class Error itself', 'You threw the class Error itself. Write `throw new Error('],
    ['the class TooShort itself', 'You threw the class TooShort itself. Write `throw new TooShort('],
    ['the class of an Error itself', 'You threw the class of an Error itself. Write `throw new Error('],
    ['the class a`b itself', 'Write `throw new Error('],
    ['the text "no"', 'Write `throw new Error('],
    ['undefined', 'Write `throw new Error('],
  ])('%s', (message, help) => {
    expect(helpForThrown(thrown(message))).toContain(help);
  });

  it('is not given for an Error, whatever its message', () => {
    expect(helpForThrown(error('the class Error itself'))).toBeNull();
  });
});

test('a text is told from everything else', () => {
  expect(isThrownText(thrown('the text "no"'))).toBe(true);
  expect(isThrownText(thrown('a text of 200 characters'))).toBe(true);
  for (const message of [
    'the class Error itself',
    'the number 3',
    'undefined',
    'an object with the fields 0',
  ]) {
    expect(isThrownText(thrown(message))).toBe(false);
  }
  expect(isThrownText(error('the text "no"'))).toBe(false);
});
