import type { Recognize } from './source.ts';

/** `return`, and the object below it: the line ends the `return`, and the object is taken for a block. */
export const returnAlone: Recognize = ({ code, at }) => {
  const before = code.slice(Math.max(0, at - LOOKED_AT), at);
  const found = /\breturn[ \t]*\r?\n\s*\{[^{}]*$/.exec(before);
  return found === null
    ? null
    : {
        at: at - before.length + found.index,
        words:
          'a return that is alone on its line gives back nothing, and the { below it begins a block of code. Put them on the same line: return {',
      };
};

/** Characters. */
const LOOKED_AT = 2_000;
