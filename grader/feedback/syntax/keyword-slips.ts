import { closest, distance } from 'fastest-levenshtein';
import { type Recognize, wordAt, wordBefore } from './source.ts';

/** A word of the language that is spelled wrong, or with a capital: `fucntion`, `Return`. */
export const keywordSlip: Recognize = ({ text, code, at }) => {
  const before = wordBefore(code, at);
  const places = [
    { typed: before, at: code.lastIndexOf(before, at - 1) },
    { typed: wordAt(code, at), at },
  ];
  for (const place of places) {
    const meant = meantBy(place.typed);
    if (meant !== null) {
      return {
        at: place.at,
        words: `did you mean “${meant}” in place of “${text.slice(place.at, place.at + place.typed.length)}”?`,
      };
    }
  }
  return null;
};

function meantBy(typed: string): string | null {
  if (typed.length < 2 || KEYWORDS.includes(typed)) {
    return null;
  }
  const near = closest(typed.toLowerCase(), KEYWORDS);
  const most = typed.length < 4 ? 0 : typed.length < 6 ? 1 : 2;
  return distance(typed.toLowerCase(), near) <= most || isSwap(typed.toLowerCase(), near) ? near : null;
}

/** Two neighbouring letters changed places: `cosnt`, `fro`. */
function isSwap(typed: string, word: string): boolean {
  return (
    typed.length === word.length &&
    Array.from(word).some(
      (_, i) => word.slice(0, i) + (word[i + 1] ?? '') + word[i] + word.slice(i + 2) === typed,
    )
  );
}

const KEYWORDS = [
  'function',
  'export',
  'return',
  'const',
  'import',
  'while',
  'throw',
  'let',
  'for',
  'if',
  'else',
  'new',
  'from',
];
