import { type Recognize, startOfLine } from './source.ts';

/**
 * A text between back-ticks, or a comment, that never ends: the parser gives up far from it, at the end of the file or
 * where the next one begins.
 */
export const unclosed: Recognize = (source) => {
  const { text, parser } = source;
  if (!/^Expected "\*\/"/.test(parser)) {
    return loneBackTick(source);
  }
  const begin = text.indexOf('/*', text.lastIndexOf('*/') + 1);
  return begin === -1
    ? null
    : { at: begin, words: 'a comment begins with /* here and never ends. Put */ after its last word.' };
};

/** The first line, up to the place of the parser, with a back-tick that has no partner in it. */
const loneBackTick: Recognize = ({ text, lines, line }) => {
  const counts = lines.map((one) => one.replace(COMMENT, '').split('`').length - 1);
  const lone = counts.findIndex((count) => count % 2 === 1);
  if (counts.reduce((sum, count) => sum + count, 0) % 2 === 0 || lone === -1 || lone >= line) {
    return null;
  }
  return {
    at: startOfLine(text, lone + 1) + (lines[lone] as string).lastIndexOf('`'),
    words: 'this ` has no partner. A text between back-ticks begins with one and ends with one.',
  };
};

/** As far as one line shows; where texts begin and end is not known here. */
const COMMENT = /^\s*\*.*|\/[/*].*/;
