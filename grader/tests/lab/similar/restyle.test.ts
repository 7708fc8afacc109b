import { expect, test } from 'vitest';
import { tokensOf } from '../../../class/similar/tokens.ts';
import { restyled } from '../../../lab/similar/restyle.ts';
import { uniformGenerator } from '../../../numbers/random.ts';
import { parse, syntaxFault } from '../../../stubs/parse.ts';
import { IDS, right } from '../../class/similar/classes.ts';

const STYLES = ['recursion', 'for-of-entries', 'destructuring', 'generators', 'typescript-extras'];
const texts = STYLES.flatMap((name) => [...right(name, IDS).values()]);

test('a restyled file parses, and says the same in other words', () => {
  for (const text of texts) {
    const other = restyled(text, { share: 0.5, reorder: true }, uniformGenerator(1));
    expect(syntaxFault(parse(other, 'file.ts'))).toBeNull();
    expect(other).not.toBe(text);
  }
});

test('with other names alone, nothing that is compared changes', () => {
  for (const text of texts) {
    const once = restyled(text, { share: 0, reorder: false }, uniformGenerator(1));
    const twice = restyled(once, { share: 0, reorder: false }, uniformGenerator(2));
    expect(twice).not.toBe(once);
    expect(tokensOf(twice).kinds).toEqual(tokensOf(once).kinds);
  }
});
