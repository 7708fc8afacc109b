import { beginning, cells, cut } from '../../terminal/columns.ts';
import { symbols } from '../../terminal/symbols.ts';
import type { Terminal } from '../../terminal/terminal.ts';

/** Two values to be shown under each other. */
export interface Comparison {
  readonly received: string;
  readonly expected: string;
  /** The column where they part, or null where that says nothing: from the start, or nowhere. */
  readonly partAt: number | null;
}

/**
 * What came and what was wanted, on one line each of at most `width` columns. Both begin at the same
 * place: where they part too far to the right to be seen, the same piece of both is left out before it.
 */
export function alignValues(received: string, expected: string, width: number, look: Terminal): Comparison {
  const [came, wanted] = [oneLine(received), oneLine(expected)];
  const at = firstDifference(came, wanted);
  const before = came.slice(0, at);
  const lead = fitsBefore(before, came, wanted, width) ? before : ending(before, width / 3, look);
  const show = (text: string) => cut(lead + text.slice(at), width, symbols(look).ellipsis);
  const column = cells(lead);
  const areValues = isValue(came) && isValue(wanted);
  return {
    received: show(came),
    expected: show(wanted),
    partAt: !areValues || came === wanted || column <= 1 || column >= width ? null : column,
  };
}

/** A number or a list, not a sentence: only there does it help to point at a place. */
function isValue(text: string): boolean {
  return /^(weights |bias )?[[{\d-]/.test(text) && !/[a-z]{4,} [a-z]/i.test(text);
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ') || '(nothing)';
}

/** Where the first entry that differs begins; in a very long entry, the difference itself. */
function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) {
    at += 1;
  }
  const bothEnded = [a, b].every((text) => /^[\s,:[\](){}]?$/.test(text[at] ?? ''));
  const entry = bothEnded ? at : a.slice(0, at).search(/[^\s,:[\](){}]*$/);
  if (at - entry <= LONGEST_ENTRY) {
    return entry;
  }
  return /[\uD800-\uDBFF]/.test(a[at - 1] as string) ? at - 1 : at;
}

const LONGEST_ENTRY = 30;

/** Whether nothing needs to go: both fit, or they part early enough to be seen. */
function fitsBefore(before: string, came: string, wanted: string, width: number): boolean {
  return Math.max(cells(came), cells(wanted)) <= width || cells(before) <= width / 2;
}

/** The end of a text, with an ellipsis before it, from the start of an entry where there is one. */
function ending(text: string, width: number, look: Terminal): string {
  const backwards = Array.from(text).reverse().join('');
  const piece = Array.from(beginning(backwards, width)).reverse().join('');
  return symbols(look).ellipsis + (/[\s,](.*)$/s.exec(piece)?.[0] ?? piece);
}
