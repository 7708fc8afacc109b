import fc from 'fast-check';
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

test('whatever is in a block does not close it', () => {
  const marked = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...'`~ \n\tab')).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(marked, (text) => {
      const lines = block(text).split('\n');
      const fence = /^`+/.exec(lines[0] as string)?.[0] as string;
      const closing = lines.findIndex(
        (line, i) => i > 0 && new RegExp(`^ {0,3}${fence}\`*[ \\t]*$`).test(line),
      );
      expect(closing).toBe(lines.length - 1);
    }),
  );
});
