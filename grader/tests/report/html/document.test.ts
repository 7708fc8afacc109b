import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlDocument } from '../../../report/html/document.ts';
import { escapeHtml, fill } from '../../../report/html/fill.ts';

const HOSTILE = fc.string({
  unit: fc.constantFrom(
    '</script>',
    '<!--',
    '<',
    '>',
    '&',
    '"',
    "'",
    '\0',
    '\u2028',
    '\ud800',
    'é',
    '\x1b',
    'a',
    '\n',
  ),
});

test('whatever a text holds, it ends no element and no attribute, and there is no character that no page can hold', () => {
  fc.assert(
    fc.property(HOSTILE, (text) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what this is about
      expect(escapeHtml(text)).not.toMatch(/[<>"'\0\x1b]|\p{Cs}/u);
      expect(fill('<b><%= it.text %></b>', { text })).toBe(`<b>${escapeHtml(text)}</b>`);
    }),
  );
});

test('data is read back as it was, and cannot end its element', () => {
  fc.assert(
    fc.property(HOSTILE, (text) => {
      const page = htmlDocument({ title: text, body: '', data: { text } });
      const json = /<script type="application\/json" id="data">(.*)<\/script>/.exec(page)?.[1] ?? '';
      expect(json).not.toContain('<');
      expect(JSON.parse(json)).toEqual({ text });
    }),
  );
});

test('the policy allows the script of the page, by its digest, and no other', () => {
  const page = htmlDocument({ title: 'A page', body: '<p>Text</p>', script: 'document.title = "Another"' });
  expect(page).toContain('script-src &#39;sha256-c3YCy/0wHszqT9fEsKSIQHAq5UXrhdgT1seCJQjpGg4=&#39;');
  expect(htmlDocument({ title: 'A page', body: '' })).toContain('script-src &#39;none&#39;');
});

test('only a live page may ask the server that it comes from', () => {
  expect(htmlDocument({ title: 'A page', body: '' })).toContain('connect-src &#39;none&#39;');
  expect(htmlDocument({ title: 'A page', body: '', isLive: true })).toContain('connect-src &#39;self&#39;');
});
