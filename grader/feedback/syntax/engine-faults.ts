import type { SyntaxFault } from './source.ts';

/**
 * What is wrong with a file that the parser let pass and the engine refuses to run; null if the message is another one.
 * Where it is can be seen from a pattern only; else `at` is null.
 *
 * @param message what the engine threw
 */
export function engineFault(message: string, text: string): SyntaxFault | null {
  const [, pattern, reason] = /^Invalid regular expression: (\/.*\/)\w*: (.+)$/s.exec(message) ?? [];
  if (pattern !== undefined) {
    const at = text.indexOf(pattern);
    return {
      at: at === -1 ? null : at,
      words: `${pattern} is taken for a pattern of a text (a regular expression), and it is none: ${reason?.toLowerCase()}.`,
    };
  }
  const known = REFUSED.find(([refused]) => refused.test(message));
  return known === undefined ? null : { at: null, words: known[1] };
}

const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/^(?:Decimals with leading zeros|Octal literals) /, 'a number does not begin with 0. Write 8, not 08.'],
  [/^Octal escape sequences /, 'there is a \\ with a digit in a text. Write \\\\ for the sign itself.'],
  [/^Duplicate parameter name /, 'a function has two parameters with the same name. Rename one of them.'],
  [
    /^Unexpected eval or arguments /,
    'eval and arguments are words of the language. Give the variable another name.',
  ],
];
