import { describe, expect, it } from 'vitest';
import { readArguments, readFlags, wholeNumber } from '../../lab/flags.ts';
import { KitError } from '../../model/kit-error.ts';

describe('the flags of a program of the laboratory', () => {
  const options = { seed: { type: 'string', default: '1' }, shuffle: { type: 'boolean' } } as const;

  it('are read, with their defaults', () => {
    expect(readFlags(options, ['--shuffle'])).toEqual({ seed: '1', shuffle: true });
  });

  it.each([
    [['--sede', '3'], "Unknown option '--sede'. The flags are --seed, --shuffle."],
    [['--seed'], "Option '--seed <value>' argument missing. The flags are --seed, --shuffle."],
    [['3'], "Unexpected argument '3'"],
  ])('%j is answered with a sentence', (args, sentence) => {
    expect(() => readFlags(options, args)).toThrow(KitError);
    expect(() => readFlags(options, args)).toThrow(sentence);
  });

  it('may stand beside names', () => {
    expect(readArguments(options, ['07', '--seed', '3'])).toMatchObject({
      positionals: ['07'],
      values: { seed: '3' },
    });
    expect(() => readArguments({}, ['--help'])).toThrow("Unknown option '--help'. There are no flags.");
  });

  it('take whole numbers that are large enough', () => {
    expect(wholeNumber('--seed', '20260501')).toBe(20260501);
    for (const text of ['', 'x', '1.5', '-1', '1e3', '99999999999999999999', '0']) {
      expect(() => wholeNumber('--rounds', text, 1)).toThrow(
        `--rounds takes a whole number, 1 or more; it was given “${text}”.`,
      );
    }
  });
});
