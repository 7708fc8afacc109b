import { distance } from 'fastest-levenshtein';
import { codeOnly } from '../text/code-only.ts';
import { codePointOf, plainName } from '../text/confusables.ts';
import { listing } from '../text/english.ts';
import { placeAt } from '../text/place.ts';

/** The file that lacks an export. */
interface Where {
  readonly text: string;
  /** All functions that the exercise asks for. */
  readonly functions: readonly string[];
}

type Exports = Readonly<Record<string, string>>;

/**
 * Why a function cannot be called: the file exports something else by its name, or nothing; what it exports instead,
 * and what to change.
 *
 * @param exports the kind (`function`, `class`, `number`) of each export of the file
 */
export function noSuchExport(
  file: string,
  name: string,
  exports: Exports,
  where: Where = { text: '', functions: [] },
): string {
  const kind = exports[name];
  if (kind !== undefined) {
    const as = kind === 'undefined' ? 'undefined' : `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
    return `${file} exports “${name}”, but as ${as}, not as a function. Its line should begin with “export function ${name}(…) {”.`;
  }
  return `${file} exports no function called “${name}”. ${listed(Object.keys(exports))} ${remedy(name, exports, where)}`;
}

export const EXPORT_HELP =
  'The line of the function should start as in the stub: `export function …`, with the name spelled the same.';

function listed(names: readonly string[]): string {
  if (names.length === 0) {
    return 'It exports nothing.';
  }
  const more = names.length > MOST_NAMES ? [`${names.length - MOST_NAMES} more`] : [];
  return `It exports ${listing([...names.slice(0, MOST_NAMES), ...more])}.`;
}

/** More would be hard to read; no file of the contract has more than four functions. */
const MOST_NAMES = 10;

function remedy(name: string, exports: Exports, where: Where): string {
  const others = Object.keys(exports).filter(
    (other) => exports[other] === 'function' && !where.functions.includes(other),
  );
  const near = nearest(name, others);
  if (near !== null) {
    return plainName(near) === name ? lookAlike(near, name) : `You have “${near}”: call it “${name}”.`;
  }
  return inTheText(name, exports, where);
}

/** A name that looks the same and is not. */
function lookAlike(near: string, name: string): string {
  const odd = Array.from(near).find((character) => character !== plainName(character)) ?? '';
  return `The name in the file looks the same and has another letter (${codePointOf(odd)}): type “${name}” anew.`;
}

/** Looks for the function in the text of the file, where it may lack its `export`. */
function inTheText(name: string, exports: Exports, { text, functions }: Where): string {
  const code = codeOnly(text);
  const isDefault = new RegExp(
    `\\bexport\\s+default\\s+(?:async\\s+)?(?:function\\b[\\s*]*)?${name}\\b`,
  ).exec(code);
  const anonymous = /\bexport\s+default\s+(?:async\s+)?(?:function\b[\s*]*\(|\(|\w+\s*=>)/.exec(code);
  const onlyMissing = functions.filter((other) => exports[other] !== 'function').length === 1;
  const byDefault = isDefault ?? (onlyMissing ? anonymous : null);
  if (byDefault !== null) {
    return `Line ${lineAt(text, byDefault.index)} exports it as “default”: begin that line with “export function ${name}”.`;
  }
  const renamed = new RegExp(`\\b${name}\\s+as\\s+([\\w$]+)`).exec(code);
  if (renamed?.[1] !== undefined && exports[renamed[1]] !== undefined) {
    return `Line ${lineAt(text, renamed.index)} exports it as “${renamed[1]}”: leave out “as ${renamed[1]}”.`;
  }
  const declared = declarations(code);
  const own = declared.find((one) => one.name === name);
  if (own !== undefined) {
    return own.depth > 0
      ? `“${name}” is there (line ${lineAt(text, own.at)}), but inside another function: is a } missing above it?`
      : `“${name}” is there (line ${lineAt(text, own.at)}), but its line does not begin with “export”.`;
  }
  if (new RegExp(`\\bfunction\\s+${name}\\b`).test(text)) {
    return `“${name}” is inside a comment or a text (line ${lineAt(text, text.search(new RegExp(`\\bfunction\\s+${name}\\b`)))}), so TypeScript does not see it.`;
  }
  const others = declared.filter(
    (one) => one.depth === 0 && !functions.includes(one.name) && exports[one.name] === undefined,
  );
  const near = nearest(
    name,
    others.map((one) => one.name),
  );
  const found = others.find((one) => one.name === near);
  return found === undefined
    ? `Does its line begin with “export function ${name}”?`
    : `You have “${near}” (line ${lineAt(text, found.at)}): begin its line with “export function ${name}”.`;
}

/** Functions, and variables that may hold one, with how many braces are open around them. */
function declarations(code: string): readonly { name: string; at: number; depth: number }[] {
  let depth = 0;
  const found: { name: string; at: number; depth: number }[] = [];
  for (const match of code.matchAll(
    /[{}]|\b(?:function|const|let|var)\b[\s*]+([\p{ID_Start}$_][\p{ID_Continue}$]*)/gu,
  )) {
    if (match[1] === undefined) {
      depth += match[0] === '{' ? 1 : -1;
    } else if (depth === 0 || match[0].startsWith('function')) {
      found.push({ name: match[1], at: match.index, depth });
    }
  }
  return found;
}

/** The name that was probably meant to be this one; null if none is close. */
function nearest(name: string, others: readonly string[]): string | null {
  const ranked = others
    .map((other) => ({ other, far: distance(bare(other), bare(name)) }))
    .sort((a, b) => a.far - b.far);
  const [first] = ranked;
  return first !== undefined && first.far <= Math.floor(name.length / 3)
    ? first.other
    : (initials(name, others) ?? null);
}

/** Without what people write in other ways: `predict_one`, `PredictOne`. */
function bare(name: string): string {
  return plainName(name)
    .toLowerCase()
    .replace(/[_$\d]/g, '');
}

/** `mse` for `meanSquaredError`. */
function initials(name: string, others: readonly string[]): string | undefined {
  const letters = name.replace(/(?<!^)[a-z]+/g, '').toLowerCase();
  return letters.length < 2 ? undefined : others.find((other) => bare(other) === letters);
}

function lineAt(text: string, at: number): number {
  return placeAt(text, at).line;
}
