import type { Recognize } from './source.ts';

/** A text between back-ticks, or a comment, that never ends: the parser gives up at the end of the file, far from it. */
export const unclosed: Recognize = ({ text, code, at, parser }) => {
  if (/^Expected "\*\/"/.test(parser)) {
    const begin = text.indexOf('/*', text.lastIndexOf('*/') + 1);
    return begin === -1
      ? null
      : { at: begin, words: 'a comment begins with /* here and never ends. Put */ after its last word.' };
  }
  const begin = code.lastIndexOf('`');
  return /^Unterminated (?:string|template) literal$/.test(parser) &&
    text.slice(at).trim() === '' &&
    begin !== -1 &&
    code.indexOf('`') !== -1 &&
    isOpen(code)
    ? { at: begin, words: 'a text begins with ` here and never ends. Put a ` after its last character.' }
    : null;
};

function isOpen(code: string): boolean {
  return [...code].filter((character) => character === '`').length % 2 === 1;
}
