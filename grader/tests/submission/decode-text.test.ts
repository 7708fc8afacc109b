import { expect, it, test } from 'vitest';
import { decodeText } from '../../submission/decode-text.ts';

const faultOf = (bytes: Uint8Array) => {
  const decoded = decodeText(bytes);
  return decoded.kind === 'fault' ? decoded.fault : decoded;
};
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

test.each([
  ['UTF-16 with a mark', utf16('\uFEFFlet a;'), 'is saved as UTF-16. In your editor, save it'],
  ['UTF-16, the other way round', utf16('\uFEFFlet a;').swap16(), 'is saved as UTF-16.'],
  ['UTF-16 without a mark', utf16('// é …\nlet a = 1;'), 'is saved as UTF-16.'],
  ['UTF-32', Buffer.from('\xff\xfe\0\0l\0\0\0e\0\0\0', 'latin1'), 'is saved as UTF-32.'],
  [
    'Windows-1252',
    Buffer.from('// abc\n// d\xe9j\xe0', 'latin1'),
    'is not saved as UTF-8: the character in line 2, column 5 is in another encoding, such as Windows-1252.',
  ],
  [
    'a document',
    Buffer.from('PK\x03\x04\x14\0\xff[Content_Types].xml', 'latin1'),
    'is a document of a word processor, not a plain text. Copy the code',
  ],
  [
    'an archive',
    Buffer.from('PK\x03\x04\x14\0\xff01-first.ts', 'latin1'),
    'is an archive (zip), not the file in it.',
  ],
  ['a PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3', 'latin1'), 'is a PDF, not a plain text.'],
  ['a picture', Buffer.from('\x89PNG\r\n', 'latin1'), 'is a picture, not a text.'],
])('%s', (_, bytes, words) => {
  expect(faultOf(bytes)).toContain(words);
});

it('a sign that stands for unknown characters is a character like others', () => {
  expect(decodeText(Buffer.from('// \ufffd'))).toEqual({ kind: 'text', text: '// \ufffd' });
  expect(faultOf(Buffer.concat([Buffer.from('// \ufffd\n'), Buffer.of(0xe9)]))).toContain('line 2, column 1');
});

it('a byte order mark is left out', () => {
  expect(decodeText(Buffer.from('\uFEFFlet a;'))).toEqual({ kind: 'text', text: 'let a;' });
});
