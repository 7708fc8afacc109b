import { basename } from 'node:path';
import { sanitize } from '../text/sanitize.ts';
import type { Diagnostic } from './read-diagnostics.ts';

/** A remark on a place in a student's file. */
export interface TypeRemark {
  /** From 1, as the column. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/**
 * What is worth saying of what the checker found, by file, in the order of the lines: one remark a line, a
 * few a file. Paths of the folder that was checked are not in it.
 */
export function remarksOf(
  found: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  folder: string,
): ReadonlyMap<string, readonly TypeRemark[]> {
  const remarks = new Map<string, TypeRemark[]>();
  for (const diagnostic of [...found].filter((one) => isWorthSaying(one, texts)).sort(byPlace)) {
    const { file, line, column } = diagnostic;
    const message = messageOf(diagnostic, folder);
    const its = remarks.get(file) ?? [];
    if (message !== null && its.length < MOST_REMARKS && its.at(-1)?.line !== line) {
      remarks.set(file, [...its, { line, column, message }]);
    }
  }
  return remarks;
}

const MOST_REMARKS = 5;
const MESSAGE_LENGTH = 300;

/** Of two on a line the one about a name goes first: a name that is not there is often the cause of the other. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    Number(isAboutName(b)) - Number(isAboutName(a)) ||
    a.column - b.column ||
    a.code - b.code ||
    compare(a.message, b.message)
  );
}

function isAboutName({ code }: Diagnostic): boolean {
  return [2304, NO_SUCH_PROPERTY, 2551, 2552].includes(code);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function isWorthSaying(diagnostic: Diagnostic, texts: ReadonlyMap<string, string>): boolean {
  const { code, message, details } = diagnostic;
  return (
    !ABOUT_IMPORTS.has(code) &&
    !ABOUT_SETTINGS.has(code) &&
    // To call a list mutable that is not changed harms nobody; a change of an argument is found by its check.
    ![message, ...details].some((line) =>
      line.includes("is 'readonly' and cannot be assigned to the mutable"),
    ) &&
    !(code === NO_SUCH_PROPERTY && before(diagnostic, texts).endsWith('this.'))
  );
}

/** In plain JavaScript, a class declares its properties by setting them. A misspelt one has a code of its own. */
const NO_SUCH_PROPERTY = 2339;

function before({ file, line, column }: Diagnostic, texts: ReadonlyMap<string, string>): string {
  return (texts.get(file)?.split(/\r\n?|\n/)[line - 1] ?? '').slice(0, column - 1);
}

/** Who makes a script of a file says what is wrong with its imports; and the student's `types.ts` is not there. */
const ABOUT_IMPORTS: ReadonlySet<number> = new Set([
  1192, 1202, 1203, 1259, 1471, 1479, 1541, 1542, 1543, 2305, 2306, 2307, 2459, 2460, 2497, 2614, 2616, 2664,
  2665, 2666, 2667, 2671, 2691, 2694, 2724, 2732, 2792, 2834, 2835, 2846, 2876, 2877, 2882,
]);

/** Names that browsers and Node have, with the advice to install something. */
const ABOUT_SETTINGS: ReadonlySet<number> = new Set([
  2318, 2468, 2550, 2580, 2581, 2582, 2583, 2584, 2585, 2591, 2592, 2593, 2688, 2867, 2868,
]);

/** Null where it would show a path. */
function messageOf({ code, message, details }: Diagnostic, folder: string): string | null {
  const [detail = ''] = details;
  const chosen =
    code === NO_OVERLOAD
      ? (details.at(-1) ?? message)
      : POINTS_INTO_IT.test(detail)
        ? `${message} ${detail}`
        : message;
  const name = basename(folder);
  const own = chosen.replace(new RegExp(`"[^"]*[\\\\/]${name}[\\\\/]([\\w-]+)(?:\\.ts)?"`, 'g'), '"./$1.ts"');
  return own.includes(name) || /import\("(?!\.\/)/.test(own) ? null : sanitize(own, MESSAGE_LENGTH);
}

/** It says itself only that none fits; the last line says why the last one does not. */
const NO_OVERLOAD = 2769;
const POINTS_INTO_IT = /^(?:The types of|The types returned by|Types of property|Property) /;
