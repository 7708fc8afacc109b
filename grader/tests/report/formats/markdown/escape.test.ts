import { expect, test } from 'vitest';
import { block, inline } from '../../../../report/formats/markdown/escape.ts';

test.each([
  'How wrong is it?',
  'mnistLoss: takes the mean',
  '3 checks to go',
  'gives 0.5, “half”, for an empty list (twice)',
  '“3/4” = 75 %',
  '値段',
])('%s stays as it is', (text) => {
  expect(inline(text)).toBe(text);
});

test.each([
  ['@octocat', '`@octocat`'],
  ['see #12', '`see #12`'],
  ['GH-12', '`GH-12`'],
  ['fixed in deadbee', '`fixed in deadbee`'],
  ['https://evil.example', '`https://evil.example`'],
  ['WWW.evil.example', '`WWW.evil.example`'],
  [':tada:', '`:tada:`'],
  ['a | b \\| c', '`a ¦ b \\¦ c`'],
  ['`x`', '`` `x` ``'],
  ['a ``b` c', '```a ``b` c```'],
  ['<b>', '`<b>`'],
  ['1. one', '`1. one`'],
  ['- one', '`- one`'],
  ['two\n\nlines @x', '`two lines @x`'],
])('%j is code', (text, expected) => {
  expect(inline(text)).toBe(expected);
});

test('a block has a longer fence than any in it', () => {
  expect(block('a\n```\n`````\n')).toBe('``````text\na\n```\n`````\n``````');
  expect(block('a')).toBe('```text\na\n```');
});
