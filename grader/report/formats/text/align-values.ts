import { symbols } from '../../terminal/symbols.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { prefixOfWidth, textWidth, truncate } from '../../terminal/text-width.ts';

/** Two values to be shown under each other. */
export interface AlignedValues {
  readonly received: string;
  readonly expected: string;
  /** The column of the first difference; null if the values differ from the start, or not at all. */
  readonly differAt: number | null;
}

/**
 * The received and the expected value, each on one line of at most `width` columns, aligned. If they first
 * differ too far to the right, the same piece of both is left out before the difference.
 */
export function alignValues(
  received: string,
  expected: string,
  width: number,
  terminal: Terminal,
): AlignedValues {
  const [one, other] = [oneLine(received), oneLine(expected)];
  const at = firstDifference(one, other);
  const same = one.slice(0, at);
  const isWhole = Math.max(textWidth(one), textWidth(other)) <= width || textWidth(same) <= width / 2;
  const lead = isWhole ? same : endOf(same, width / 3, terminal);
  const shown = (text: string) => truncate(lead + text.slice(at), width, symbols(terminal).ellipsis);
  const column = textWidth(lead);
  const areValues = isValue(one) && isValue(other);
  return {
    received: shown(one),
    expected: shown(other),
    differAt: !areValues || one === other || column <= 1 || column >= width ? null : column,
  };
}

/** A value alone, on one line of at most `width` columns. */
export function valueInOneLine(value: string, width: number, terminal: Terminal): string {
  return truncate(oneLine(value), width, symbols(terminal).ellipsis);
}

/** A number or a list, not a sentence: pointing into a sentence does not help. */
export function isValue(text: string): boolean {
  return /^\s*(weights |bias )?[[{\d-]/.test(text) && !/[a-z]{4,} [a-z]/i.test(text);
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ') || '(nothing)';
}

/** Where the first entry that differs begins; in a very long entry, where the difference itself begins. */
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
  const isInsideCharacter = /[\uD800-\uDBFF]/.test(a[at - 1] as string);
  return isInsideCharacter ? at - 1 : at;
}

const LONGEST_ENTRY = 30;

/** The end of a text after an ellipsis, from the start of an entry if one starts there. */
function endOf(text: string, width: number, terminal: Terminal): string {
  const backwards = Array.from(text).reverse().join('');
  const piece = Array.from(prefixOfWidth(backwards, width)).reverse().join('');
  return symbols(terminal).ellipsis + (/[\s,](.*)$/s.exec(piece)?.[0] ?? piece);
}
