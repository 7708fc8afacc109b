import { expect, test } from 'vitest';
import { codeOnly } from '../../text/code-only.ts';

test.each([
  ['a // b\nc', 'a     \nc'],
  ['a /* b\n{ */ c', 'a     \n     c'],
  ["f('a\\'b') + \"c\"", 'f(\'    \') + " "'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: they are texts to read
  ['`a${b}c` + d', '` ${b} ` + d'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: they are texts to read
  ['`a${ { b: `c${d}` } }e` + f', '` ${ { b: ` ${d}` } } ` + f'],
  ['a = /[/"]b/.test(c)', 'a = /     /.test(c)'],
  ['a / b / c', 'a / b / c'],
  ['return /"/', 'return / /'],
  ["a = 'b\nc", "a = ' \nc"],
])('%j', (text, code) => {
  expect(codeOnly(text)).toBe(code);
});

test('the places of all characters stay', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a text to read
  const text = "/* ä\r\n */ `x\u2028${y}` 'z' // 😀\n/a/g";
  expect(codeOnly(text)).toHaveLength(text.length);
  expect(codeOnly(text).match(/[\r\n\u2028]/g)).toEqual(text.match(/[\r\n\u2028]/g));
});
