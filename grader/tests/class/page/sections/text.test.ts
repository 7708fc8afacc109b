import { expect, it } from 'vitest';
import { grouped, percent, signed, withCode } from '../../../../class/page/sections/text.ts';

it('numbers as people read them', () => {
  expect([0, 999, 1260, 1234567].map(grouped)).toEqual(['0', '999', '1,260', '1,234,567']);
  expect([percent(0, 9), percent(1, 2000), percent(1999, 2000), percent(9, 9), percent(0, 0)]).toEqual([
    ...['0%', '1%', '99%', '100%', '0%'],
  ]);
  expect([signed(12), signed(-3), signed(0), signed(null)]).toEqual(['+12', '−3', '0', '']);
});

it('code in a sentence, and nothing else, is an element', () => {
  expect(withCode('`a < b` and <b>')).toBe('<code>a &lt; b</code> and &lt;b&gt;');
  expect(withCode('one ` alone')).toBe('one ` alone');
});
