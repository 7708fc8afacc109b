/**
 * The text of a TypeScript file without its comments and without what is in its strings, templates and regular
 * expressions: those characters become spaces, so every place and every line end stays where it was. Quotes stay,
 * and so does the code in `${ }`.
 *
 * For words about a file, not for verdicts: of a file that cannot be parsed it is a guess.
 */
export function codeOnly(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  /** The last characters before this place, for what they say of a slash. */
  let before = '';
  /** The braces that are open: at the end of a `${`, the template goes on. */
  const open: string[] = [];
  const next = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  };
  while (at < text.length) {
    const piece = hiddenPiece(text[at] as string, open, next, before) ?? plainPiece(open, next);
    pieces.push(piece);
    at += piece.length;
    before = (before + piece.slice(-REACH)).slice(-REACH);
  }
  return pieces.join('');
}

type Next = (pattern: RegExp) => string | null;

/** A comment, a string, a piece of a template or a regular expression; null if none of them starts here. */
function hiddenPiece(first: string, open: string[], next: Next, before: string): string | null {
  const comment = next(COMMENT);
  if (comment !== null) {
    return hide(comment, 0, 0);
  }
  const continues = first === '}' && open.at(-1) === '${';
  const template = first === '`' || continues ? next(TEMPLATE) : null;
  if (template !== null) {
    if (continues) {
      open.pop();
    }
    const isCut = template.endsWith('${');
    if (isCut) {
      open.push('${');
    }
    return hide(template, 1, isCut ? 2 : template.endsWith('`') ? 1 : 0);
  }
  const literal = next(STRING) ?? (first === '/' && mayStartRegExp(before) ? next(REGULAR_EXPRESSION) : null);
  return literal === null ? null : hide(literal, 1, first === '/' || literal.endsWith(first) ? 1 : 0);
}

function plainPiece(open: string[], next: Next): string {
  const piece = next(PLAIN) ?? '';
  if (piece === '{') {
    open.push(piece);
  } else if (piece === '}') {
    open.pop();
  }
  return piece;
}

/** How far to look back from a slash. */
const REACH = 60;

const COMMENT = /\/\/.*|\/\*[\s\S]*?(?:\*\/|$)/y;
const STRING = /'(?:\\(?:\r\n|[\s\S])|[^'\\\n\r])*'?|"(?:\\(?:\r\n|[\s\S])|[^"\\\n\r])*"?/y;
/** From a back-tick, or the end of a `${ }`, to the next of these. */
const TEMPLATE = /[`}](?:\\[\s\S]|\$(?!\{)|[^\\`$])*(?:`|\$\{|$)/y;
/** Longer ones are taken for divisions: the search for their ends would take too long. */
const REGULAR_EXPRESSION = /\/(?:\\.|\[(?:\\.|[^\]\\\n\r]){0,200}\]|[^/\\[\n\r]){1,500}\/\w*/y;
/** A piece in which nothing starts, or one character. */
const PLAIN = /[^'"`/{}]+|[\s\S]/y;

/** A slash after a value divides; anywhere else it starts a regular expression. */
function mayStartRegExp(before: string): boolean {
  const end = /(\w*)\s*$/.exec(before);
  const word = end?.[1] ?? '';
  const last = before.slice(0, before.length - (end?.[0].length ?? 0)).at(-1) ?? '';
  return word === '' ? !/[)\]}'"`$]/.test(last) : /^(?:return|typeof|case|in|of|do|else|void)$/.test(word);
}

function hide(token: string, first: number, last: number): string {
  const end = Math.max(first, token.length - last);
  return (
    token.slice(0, first) + token.slice(first, end).replace(/[^\n\r\u2028\u2029]/g, ' ') + token.slice(end)
  );
}
