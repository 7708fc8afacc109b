/** Characters that look like those of code, or like nothing at all, and are others. */

/** The character that was meant, if a character is one that word processors and other keyboards put in its place. */
export function meantBy(character: string): string | null {
  const known = MEANT[character];
  if (known !== undefined) {
    return known;
  }
  const point = character.codePointAt(0) as number;
  return point >= 0xff01 && point <= 0xff5e ? String.fromCodePoint(point - 0xfee0) : null;
}

/** True if nobody sees the character. */
export function isInvisible(character: string): boolean {
  return /^[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Co}]$/u.test(character);
}

/** `U+00D7`. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A name in plain letters: without invisible characters, and with Latin letters for those that look like them. */
export function plainName(name: string): string {
  return Array.from(name.normalize('NFKC'))
    .filter((character) => !isInvisible(character))
    .map((character) => LETTERS[character] ?? character)
    .join('');
}

const MEANT: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ["'", '‘’‚‛′´'],
      ['"', '“”„‟″«»'],
      ['*', '×✕✖∗·⋅•'],
      ['/', '÷∕⁄'],
      ['-', '−–—‐‑‒―'],
      [';', '\u037e'],
      [',', '、'],
      ['.', '。'],
      ['[', '【'],
      [']', '】'],
      ['<=', '≤'],
      ['>=', '≥'],
      ['!==', '≠'],
      ['=>', '→⇒'],
      ['...', '…'],
      ['** 2', '²'],
      ['** 3', '³'],
      [':', '∶ː꞉'],
      ['|', '¦'],
      ['Math.sqrt(…)', '√'],
      ['Math.PI', 'π'],
    ] as const
  ).flatMap(([plain, others]) => Array.from(others, (other) => [other, plain])),
);

/** Cyrillic and Greek letters that look like Latin ones. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('аеорсухіјѕԁһԛԝАВЕКМНОРСТХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧοναιρυ', (letter, i) => [
    letter,
    'aeopcyxijsdhqwABEKMHOPCTXIJSABEZHIKMNOPTYXovaipu'[i] as string,
  ]),
);
