import { basename } from 'node:path';
import { sanitize } from '../text/sanitize.ts';
import type { Diagnostic } from './read-diagnostics.ts';

/** A remark on a place in a student's file. */
export interface TypeRemark {
  /** Line and column count from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/**
 * Selects the messages that help a student, by file and in the order of the lines: one remark a line, a few a
 * file. No remark contains a path of the checked folder.
 */
export function selectRemarks(
  found: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  folder: string,
): ReadonlyMap<string, readonly TypeRemark[]> {
  const remarks = new Map<string, TypeRemark[]>();
  for (const diagnostic of [...found].filter((one) => isHelpful(one, texts)).sort(byPlace)) {
    const { file, line, column } = diagnostic;
    const message = messageOf(diagnostic, folder);
    const selected = remarks.get(file) ?? [];
    if (message !== null && selected.length < MAX_REMARKS && selected.at(-1)?.line !== line) {
      remarks.set(file, [...selected, { line, column, message }]);
    }
  }
  return remarks;
}

const MAX_REMARKS = 5;
const MESSAGE_LENGTH = 300;

/** On the same line, messages about an unknown name go first, because that is often the cause of the others. */
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

function isHelpful(diagnostic: Diagnostic, texts: ReadonlyMap<string, string>): boolean {
  const { code, message, details } = diagnostic;
  return (
    !ABOUT_IMPORTS.has(code) &&
    !ABOUT_SETTINGS.has(code) &&
    // Declaring a list as mutable does no harm; a check finds it if an argument is changed.
    ![message, ...details].some((line) =>
      line.includes("is 'readonly' and cannot be assigned to the mutable"),
    ) &&
    !(code === NO_SUCH_PROPERTY && before(diagnostic, texts).endsWith('this.'))
  );
}

/** After `this.` it is not helpful: in plain JavaScript, setting a property declares it. A misspelt one has another code. */
const NO_SUCH_PROPERTY = 2339;

function before({ file, line, column }: Diagnostic, texts: ReadonlyMap<string, string>): string {
  return (texts.get(file)?.split(/\r\n?|\n/)[line - 1] ?? '').slice(0, column - 1);
}

/** Staging explains faults of imports, and the student's own `types.ts` is not checked. */
const ABOUT_IMPORTS: ReadonlySet<number> = new Set([
  1192, 1202, 1203, 1259, 1471, 1479, 1541, 1542, 1543, 2305, 2306, 2307, 2459, 2460, 2497, 2614, 2616, 2664,
  2665, 2666, 2667, 2671, 2691, 2694, 2724, 2732, 2792, 2834, 2835, 2846, 2876, 2877, 2882,
]);

/** Unknown names of browsers and Node, with the advice to install something. */
const ABOUT_SETTINGS: ReadonlySet<number> = new Set([
  2318, 2468, 2550, 2580, 2581, 2582, 2583, 2584, 2585, 2591, 2592, 2593, 2688, 2867, 2868,
]);

/** Null if it would show a path. */
function messageOf({ code, message, details }: Diagnostic, folder: string): string | null {
  const [detail = ''] = details;
  const chosen =
    code === NO_OVERLOAD
      ? (details.at(-1) ?? message)
      : NAMES_A_PART.test(detail)
        ? `${message} ${detail}`
        : message;
  const name = basename(folder);
  const own = chosen.replace(new RegExp(`"[^"]*[\\\\/]${name}[\\\\/]([\\w-]+)(?:\\.ts)?"`, 'g'), '"./$1.ts"');
  return own.includes(name) || /import\("(?!\.\/)/.test(own) ? null : sanitize(own, MESSAGE_LENGTH);
}

/** The message only says that no overload fits; its last detail line says why the last one does not. */
const NO_OVERLOAD = 2769;
const NAMES_A_PART = /^(?:The types of|The types returned by|Types of property|Property) /;
