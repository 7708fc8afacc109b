import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quoteWord } from '../../system/quote-word.ts';

it.each([
  ['~/Downloads', '~/Downloads'],
  ['01-init-params/scale/…/7', '01-init-params/scale/…/7'],
  ['Übung/täglich.zip', 'Übung/täglich.zip'],
  ['my work/data', '"my work/data"'],
  ["Ann's data", '"Ann\'s data"'],
  ['', '""'],
  ['$HOME', "'$HOME'"],
  ['C:\\data', "'C:\\data'"],
])('%j is typed as %s in a shell of Unix', (word, typed) => {
  expect(quoteWord(word, 'linux')).toBe(typed);
});

it.each([
  ['C:\\data', 'C:\\data'],
  ['C:\\my data', '"C:\\my data"'],
])('%j is typed as %s on Windows', (word, typed) => {
  expect(quoteWord(word, 'win32')).toBe(typed);
});

it.skipIf(process.platform === 'win32')('a shell reads the same words again', () => {
  const words = fc.array(
    fc.string({ unit: fc.constantFrom(...' ab\'"$`\\!*?;&|<>(){}[]#\n-./:=@%+,…é'), maxLength: 12 }),
    { minLength: 200, maxLength: 200 },
  );
  fc.assert(
    fc.property(words, (all) => {
      const script = `printf '%s\\0' ${all.map((word) => quoteWord(word)).join(' ')}`;
      const { stdout } = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
      expect(stdout.split('\0').slice(0, -1)).toEqual(all);
    }),
    { numRuns: 5 },
  );
});
