import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../report/terminal/text-width.ts';
import { wrap, wrapLines } from '../../../report/terminal/wrap.ts';

describe('wrap', () => {
  it.each([
    ['no words', ' \n ', []],
    ['words that fit', 'one  two\nsix', ['one two six']],
    ['words that do not', 'downhill is where the loss is', ['downhill is', 'where the', 'loss is']],
    ['a word that is longer than a line', 'a 123456789012345 b', ['a', '123456789012', '345 b']],
    ['wide characters', '値段値段値段値段', ['値段値段値段', '値段']],
  ])('%s', (_, text, lines) => {
    expect(wrap(text, 12)).toEqual(lines);
  });

  it('never begins a line with a command to a build log that the text does not have', () => {
    expect(wrap('123456789012::error::b', 12)).toEqual(['123456789012', '\\::error::b']);
  });

  it('keeps every word, in lines that fit', () => {
    const words = fc.array(fc.stringMatching(/^[a-z値🍎]{1,12}$/u));
    fc.assert(
      fc.property(words, fc.integer({ min: 24, max: 80 }), (all, width) => {
        const lines = wrap(all.join(' '), width);
        expect(lines.join(' ')).toBe(all.join(' '));
        expect(Math.max(0, ...lines.map(textWidth))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('wrapLines', () => {
  it('keeps lines, indentation and the spaces within a line that fits', () => {
    expect(wrapLines('a\n\n  b   c\n', 20)).toEqual(['a', '', '  b   c']);
  });

  it('wraps a long line with the same indentation', () => {
    expect(wrapLines('    one two three four', 14)).toEqual(['    one two', '    three four']);
  });

  it('keeps one of several blank lines', () => {
    expect(wrapLines('\na\n\n \n\nb\n\n', 20)).toEqual(['a', '', 'b']);
  });
});
