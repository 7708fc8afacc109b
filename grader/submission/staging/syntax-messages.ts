import { codePointOf } from '../../text/confusables.ts';
import { NO_IMPORT_CALLS } from './import-rules.ts';

/**
 * Rewords a message of esbuild for people who do not write parsers, to follow "03-loss.ts, line 4, column 1: ".
 *
 * @param found the text from the place that it names
 */
export function syntaxMessage(id: string, text: string, found = ''): string {
  if (id.endsWith('dynamic-import') || id.endsWith('require-call') || id === 'indirect-require') {
    return NO_IMPORT_CALLS;
  }
  if (id === 'empty-import-meta') {
    return 'import.meta does not work here. Use only the arguments of the function and what is in the file.';
  }
  const known = PHRASES.find(([pattern]) => pattern.test(text));
  if (known !== undefined) {
    return text.replace(known[0], known[1]);
  }
  const expected = /^Expected (?:"(.+)"|(\w+)) but found "(.*)"$/s.exec(text);
  if (expected !== null) {
    const [, sign = '', what = ''] = expected;
    return expectedWords(sign, what, tokenOf(found));
  }
  if (/^(?:Unexpected|Syntax error) ".*"$/s.test(text)) {
    return `${quote(tokenOf(found))} cannot stand here. Is something missing before it, or is it one too many?`;
  }
  const plain = text
    .replace(/ (?:with the "\w+" output format|in an? ECMAScript module|in ECMAScript modules).*$/s, ' here')
    .replace(/[.:]$/, '');
  return `this cannot be read as TypeScript: ${plain}.`;
}

function expectedWords(sign: string, what: string, token: string): string {
  if (sign === ';') {
    return `before ${quote(token)} something is missing: an operator, a comma, a bracket or the end of the line?`;
  }
  if (sign !== '') {
    return /^[)\]}]$/.test(sign) && /^[\w"'`]/.test(token)
      ? `before ${quote(token)} something is missing: a comma, an operator or a ${sign}`
      : `before ${quote(token)} a ${sign} is missing.`;
  }
  return what === 'identifier'
    ? `a name belongs here, and ${quote(token)} cannot be one.`
    : `${quote(token)} cannot stand here: TypeScript expects the ${what} first.`;
}

/** The first sign, word or text at a place. */
function tokenOf(found: string): string {
  return (
    /^(?:[\p{ID_Continue}$]+|(["'`])[^\n]*?\1|=>|[=!<>]=*|&&|\|\||\*\*|[\s\S])/u.exec(found)?.[0] ??
    'the end of the file'
  );
}

/** Quotes a piece of the file; what may look like another sign is named. */
function quote(token: string): string {
  const shown =
    Array.from(token).slice(0, LONGEST).join('') + (Array.from(token).length > LONGEST ? '…' : '');
  const [first = ''] = Array.from(token);
  return /^[\x20-\x7e\p{L}]/u.test(first) ? `“${shown}”` : `“${shown}” (${codePointOf(first)})`;
}

const LONGEST = 40;

const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/^Expected "(.)" but found end of file$/s, 'the file ends too early: a $1 is missing.'],
  [/^Expected string but found.*$/s, 'the name of a file belongs in quotes: from "./types.ts"'],
  [/^Expected "finally".*$/s, 'after try { … } comes catch { … }.'],
  [/^.*end of file.*$/s, 'the file ends too early. Is a closing } or ) missing?'],
  [/^Unterminated string literal$/, 'a text is not closed in this line. Is a quote missing?'],
  [/^Unterminated template literal$/, 'a text starts here and does not end. Is a ` missing?'],
  [
    /^Unterminated regular expression$/,
    'a / starts a pattern here that does not end. Is something missing before it?',
  ],
  [/^Expected "\*\/" to terminate.*$/s, 'a comment that begins with /* does not end. Is a */ missing?'],
  [/^The symbol "(.*)" has already been declared$/s, '“$1” is declared twice. Rename or remove one of them.'],
  [/^Multiple exports with the same name "(.*)"$/s, '“$1” is exported twice. Keep one of the two.'],
  [
    /^The constant "(.*)" must be initialized$/s,
    '“$1” is a const, so it needs its value at once: const $1 = …',
  ],
  [
    /^Cannot assign to "(.*)" because it is a constant$/s,
    '“$1” is a const, so it cannot get a new value. Declare it with let.',
  ],
  [/^Cannot assign to import "(.*)"$/s, '“$1” is imported, so it cannot get a new value here.'],
  [
    /^Invalid assignment target$/,
    'only a variable, or a place in a list or an object, can get a value with =. Two values are compared with ===.',
  ],
  [
    /^"(.*)" is not declared in this file$/s,
    '“$1” is exported, but it is not in this file. Is its name spelled the same?',
  ],
  [/^"?(?:Top-level )?return.*$/is, 'return stands outside of any function. Is there one } too many above?'],
  [
    /^Cannot use "(break|continue)" here:?$/,
    '$1 works in a loop only. Is it inside one? To leave a function, write return.',
  ],
  [
    /^"(.*)" is a reserved word.*$/s,
    '“$1” is a word of the language, so it cannot be a name. Choose another.',
  ],
  [
    /^Expected identifier but found "([A-Za-z]\w*)"$/,
    '“$1” is a word of the language, so it cannot be a name here. Choose another.',
  ],
  [
    /^Cannot use "(.*)" as an identifier here:?$/s,
    '“$1” cannot stand here. Does the line above end with a , where a ; belongs?',
  ],
  [/^Unexpected "\*\*"$/, 'a minus before ** needs brackets: -(x ** 2), or (-x) ** 2.'],
  [/^Cannot use "(.*)" with "\?\?" without parentheses$/, '?? and $1 together need brackets: (a ?? b) $1 c.'],
  [/^Unexpected newline after "throw"$/, 'what is thrown stands in the same line: throw new Error("…");'],
  [
    /^Unexpected "(else|catch|finally)"$/,
    'this $1 has nothing before it to belong to. Is there one } or ; too many above?',
  ],
  [
    /^(?:Top-level await .*|"await" can only be used inside an "async" function)$/s,
    'await does not work here. The functions of the exercises return their answer directly.',
  ],
];
