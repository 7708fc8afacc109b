import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ensureSafe } from '../../lab/fuzz/safe-text.ts';
import { quoteName, shownName } from '../../text/shown-name.ts';

describe('shownName', () => {
  it('leaves an ordinary name as it is, in any script', () => {
    expect(shownName('exercises/03-loss (1).ts', 50)).toBe('exercises/03-loss (1).ts');
    expect(quoteName('作业/упражнение.ts')).toBe('“作业/упражнение.ts”');
  });

  it('is one line, without colours or marks that turn the text around', () => {
    expect(shownName('a\nb\rc\td\u001b[31me\u202ef\u0000', 99)).toBe('a\\nb\\rc\\tde\\u202ef\\u0000');
  });

  it('is safe and short for any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        expect(quoteName(name)).not.toMatch(/[\n\r\t]/);
        ensureSafe(quoteName(name), 122);
      }),
    );
  });
});
