import { describe, expect, it } from 'vitest';
import { exampleHtml } from '../../../../class/page/sections/example.ts';

const shown = (received: string, isAnonymous = true) =>
  exampleHtml({ before: [], call: 'f(1)', received, expected: '2', differs: null }, isAnonymous);

describe('what was received, on a page that names nobody', () => {
  it.each([
    '-1.5',
    '[1, 2e-7, … 1500 in all]',
    '{ weights: [1], bias: NaN }',
    'params with a loss of 19167300000, after 2 steps',
    'undefined',
    'a promise',
  ])('stands there if it is the kit’s own words: %s', (received) => {
    expect(shown(received)).toContain(received);
  });

  it.each(['the text "Ann"', 'it threw: by Ann Adams', 'Ann', '“ann”', 'the class Ann itself'])(
    'is left out if a student wrote it: %s',
    (received) => {
      expect(shown(received)).not.toMatch(/ann/i);
      expect(shown(received)).toContain('f(1)');
      expect(shown(received, false)).toMatch(/ann/i);
    },
  );
});

it('what differs is reported where both look alike, and on an anonymous page neither', () => {
  const html = (isAnonymous: boolean) =>
    exampleHtml(
      { before: [], call: 'f(1)', received: '[1, …', expected: '[1, … 9', differs: 'Weight 7 is 3.' },
      isAnonymous,
    );
  expect(html(false)).toContain('Weight 7 is 3.');
  expect(html(true)).not.toMatch(/Weight 7|received/);
});
