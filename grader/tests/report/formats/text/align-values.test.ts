import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignValues } from '../../../../report/formats/text/align-values.ts';
import { textWidth } from '../../../../report/terminal/text-width.ts';
import { terminals } from '../../generated.ts';

const UNICODE = { width: 80, colour: false, unicode: true };
/** Both values, and a mark under the first difference, as a report shows them. */
const shown = (received: string, expected: string, width = 60) => {
  const values = alignValues(received, expected, width, UNICODE);
  const mark = values.differAt === null ? [] : [`${' '.repeat(values.differAt)}^`];
  return [values.received, values.expected, ...mark];
};

describe('alignValues', () => {
  it.each([
    ['an entry of a list', '[1, 25, 3]', '[1, 26, 3]', '    ^'],
    ['the sign of an entry', '[1, -2]', '[1, 2]', '    ^'],
    ['a list that ends too early', '[1, 2]', '[1, 2, 3]', '     ^'],
    ['a number that ends too early', '[10, 2]', '[10, 25]', '     ^'],
    ['a field', '{ weights: [1], bias: 2 }', '{ weights: [1], bias: 0 }', '                      ^'],
  ])('points at %s', (_, received, expected, mark) => {
    expect(shown(received, expected)).toEqual([received, expected, mark]);
  });

  it.each([
    ['two numbers', '0.880797', '0.119203'],
    ['words', 'threw an Error', '3'],
    ['lists that differ from the start', '[1, 2]', '[2, 2]'],
    ['values that look the same', '[1, 2]', '[1, 2]'],
  ])('does not point at %s', (_, received, expected) => {
    expect(shown(received, expected)).toEqual([received, expected]);
  });

  it('leaves out the same piece of both if they differ too far to the right', () => {
    const list = (entry: number) =>
      `[${[...Array(40).keys()].map((i) => (i === 30 ? entry : i)).join(', ')}]`;
    expect(shown(list(99), list(30), 40)).toEqual([
      '… 27, 28, 29, 99, 31, 32, 33, 34, 35, 3…',
      '… 27, 28, 29, 30, 31, 32, 33, 34, 35, 3…',
      '              ^',
    ]);
  });

  it('says so if there is nothing to see', () => {
    expect(shown(' ', '0')).toEqual(['(nothing)', '0']);
  });

  it('finds a difference inside a very long word', () => {
    const [received, expected, mark] = shown(`${'3'.repeat(200)}1`, `${'3'.repeat(200)}2`, 40);
    expect([received?.at(-1), expected?.at(-1), mark?.length]).toEqual(['1', '2', received?.length]);
  });

  it('does not point into a sentence', () => {
    expect(shown('a loss of 3 or so', 'a loss of 4 or so')).toEqual([
      'a loss of 3 or so',
      'a loss of 4 or so',
    ]);
  });

  it('fits both, begins both alike, and always shows the difference', () => {
    const entries = fc.array(fc.constantFrom('1', '22', '-3.5', 'NaN', '値'), { maxLength: 40 });
    fc.assert(
      fc.property(entries, entries, entries, terminals, (same, a, b, terminal) => {
        const [received, expected] = [`[${[...same, ...a].join(', ')}]`, `[${[...same, ...b].join(', ')}]`];
        const values = alignValues(received, expected, terminal.width, terminal);
        expect(textWidth(values.received)).toBeLessThanOrEqual(terminal.width);
        expect(textWidth(values.expected)).toBeLessThanOrEqual(terminal.width);
        expect(values.received === values.expected).toBe(received === expected);
        expect(values.received.startsWith('[')).toBe(values.expected.startsWith('['));
      }),
    );
  });
});
