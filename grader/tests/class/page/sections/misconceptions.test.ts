import { expect, it, test } from 'vitest';
import { thoughtAndQuestion } from '../../../../class/page/sections/misconceptions.ts';
import { loadCatalogue } from '../../../../kit/load-catalogue.ts';

it.each([
  [
    'It looks as if both are swapped. Take one three, predicted at 2 and then at 5: which of the two should cost less?',
    'It looks as if both are swapped.',
    'Take one three, predicted at 2 and then at 5: which of the two should cost less?',
  ],
  [
    'They are different afterwards. Predict at 5 and 9 with a fee of 1, and print them. What has changed?',
    'They are different afterwards.',
    'Predict at 5 and 9 with a fee of 1, and print them. What has changed?',
  ],
  ['Is that so?', '', 'Is that so?'],
])('the question at the end, with what sets it up: %s', (text, thought, question) => {
  expect(thoughtAndQuestion(text)).toEqual({ thought, question });
});

test('every misconception of the catalogue says something first, and then asks', () => {
  const texts = loadCatalogue().flatMap(({ misconceptions }) => misconceptions.map(({ text }) => text));
  for (const text of texts) {
    const { thought, question } = thoughtAndQuestion(text);
    expect(`${thought} ${question}`).toBe(text);
    expect(question).toMatch(/\?/);
    expect(thought).not.toBe('');
  }
});
