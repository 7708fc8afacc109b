import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sanitize, spellOutInvisible } from '../../text/sanitize.ts';

const MUCH = 10_000;

describe('sanitize', () => {
  it.each([
    ['plain text', '3 apples\n\tand 2 pears', '3 apples\n\tand 2 pears'],
    ['letters of any language, and emoji', 'prix: 7 ¢, 値段 🍎❤️', 'prix: 7 ¢, 値段 🍎❤️'],
    ['colours', '\u001b[1;31mred\u001b[0m', 'red'],
    ['colours that begin with one character', '\u009b31mred', 'red'],
    ['the title of the window', '\u001b]0;you are hacked\u0007hello', 'hello'],
    ['a link', '\u001b]8;;https://example.org\u001b\\here\u001b]8;;\u001b\\', 'here'],
    ['a sequence that another one was hidden in', '\u001b\u001b[31m[2J', '\\u001b[2J'],
    ['a sequence without an end', 'a\u001b]0;b', 'a\\u001b]0;b'],
    ['bells, backspaces and the zero', 'a\u0007b\u0008c\u0000', 'a\\u0007b\\u0008c\\u0000'],
    ['line ends of Windows', 'a\r\nb', 'a\nb'],
    ['going back to the start of the line', '10%\r20%', '10%\n20%'],
    ['text that runs backwards', 'a\u202eb\u2066c', 'a\\u202eb\\u2066c'],
    ['characters without a width', '3\u200b4\ufeff\u2060', '3\\u200b4\\ufeff\\u2060'],
    ['invisible letters', 'a\u{e0041}\u3164', 'a\\udb40\\udc41\\u3164'],
    ['separators of lines', 'a\u2028b\u2029c\u0085d', 'a\\u2028b\\u2029c\\u0085d'],
    ['half a pair', 'a\ud83cb', 'a\\ud83cb'],
    ['a command to a build log', 'a\n  ::error::b', 'a\n  \\::error::b'],
    ['one that wrapping would bring to the start', 'a ::error::b', 'a \\::error::b'],
    ['two colons inside a word', 'std::vector', 'std::vector'],
    ['commands of the older kind, anywhere', 'a ##[group]b ##vso[task]c', 'a #\\#[group]b #\\#vso[task]c'],
    ['a command that a sequence was hidden in', '#\u001b[m#[group]', '#\\#[group]'],
  ])('%s', (_, text, clean) => {
    expect(sanitize(text, MUCH)).toBe(clean);
  });

  it('cuts to the limit, says so, and splits no surrogate pair', () => {
    expect(sanitize('🍎'.repeat(20), 20)).toBe('🍎'.repeat(20));
    expect(sanitize('🍎'.repeat(21), 20)).toBe(`${'🍎'.repeat(13)}… (cut)`);
  });

  it('respects a limit that is too small for the note', () => {
    expect(sanitize('abcdefghij', 3)).toHaveLength(3);
    expect(sanitize('abcdefghij', 0)).toBe('');
  });

  it('does not change printable ASCII without commands', () => {
    const printable = fc
      .string({ unit: 'grapheme-ascii' })
      .filter((text) => !text.includes('::') && !text.includes('##'));
    fc.assert(
      fc.property(printable, (text) => {
        expect(sanitize(text, MUCH)).toBe(text);
      }),
    );
  });

  it('lets nothing dangerous through', () => {
    fc.assert(
      fc.property(anything, fc.nat({ max: 60 }), (text, limit) => {
        const clean = sanitize(text, limit);
        expect(Array.from(clean).length).toBeLessThanOrEqual(limit);
        expect(clean).not.toMatch(DANGEROUS);
        expect(clean).not.toMatch(/^\s*::/m);
        expect(clean).not.toMatch(/##(vso)?\[/);
      }),
      { numRuns: 2000 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anything, fc.nat({ max: 60 }), (text, limit) => {
        const clean = sanitize(text, limit);
        expect(sanitize(clean, limit)).toBe(clean);
      }),
      { numRuns: 2000 },
    );
  });

  it('is fast for a megabyte of unfinished sequences', () => {
    const started = performance.now();
    sanitize('\u001b]\u001b[0;'.repeat(170_000), 1000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('spellOutInvisible', () => {
  it('writes escapes that JSON can read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(JSON.parse(spellOutInvisible(JSON.stringify(text)))).toBe(text);
      }),
    );
  });
});

/** Written as ranges here and as properties there, so that one can be wrong without the other. */
const DANGEROUS = new RegExp(
  '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e' +
    '\\u2060-\\u206f\\u3164\\ufeff\\u{e0000}-\\u{e007f}\\p{Surrogate}]',
  'u',
);

const anything = fc
  .array(
    fc.oneof(
      fc.constantFrom('\u001b', '\u001b[', '\u001b]', '\u009b', '31m', '\u0007', '\r', '\n', ' ', '\t'),
      fc.constantFrom('::', ':', '##', '#', '[', 'vso[', '\u202e', '\u200b', '\ufeff', '\u2028', '\\'),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));
