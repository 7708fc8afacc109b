import { escapeHtml } from '../../../report/html/fill.ts';
import { spellOutInvisible } from '../../../text/sanitize.ts';
import type { Stretch } from '../runs.ts';

/** A run in one of two texts. */
export interface Mark extends Stretch {
  /** From 1; the same on both sides. */
  readonly number: number;
  /** The `id` of the mark, and of the one on the other side. */
  readonly id: string;
  readonly otherId: string;
}

/**
 * A text as HTML, with its runs marked; what is long and in no run is folded. Whatever it holds is shown as text, also marks that
 * would turn it around.
 *
 * @param marks in any order; no two overlap
 */
export function markedCode(text: string, marks: readonly Mark[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    parts.push(folded(shown(text.slice(at, mark.start)), at === 0));
    parts.push(
      `<mark id="${mark.id}" class="run-${mark.number % COLOURS}"><a href="#${mark.otherId}" aria-label="Run ${mark.number}: to the other side">${mark.number}</a>${escapeHtml(cut(shown(text.slice(mark.start, mark.end))))}</mark>`,
    );
    at = mark.end;
  }
  return [...parts, folded(shown(text.slice(at)), false, true)].join('');
}

/** How many colours of runs there are: next to each other they differ. */
const COLOURS = 4;

/** As lines; what cannot be seen is spelled out. */
function shown(text: string): string {
  return spellOutInvisible(text.replace(/\r\n?/g, '\n'));
}

/** The lines next to a run, and how many are left out between. */
function folded(text: string, isFirst: boolean, isLast = false): string {
  const lines = text.split('\n').map((line) => shortened(line));
  const [before, after] = [isFirst ? 0 : CONTEXT, isLast ? 0 : CONTEXT];
  const out = lines.length - before - after;
  return out < LEAST_FOLDED
    ? escapeHtml(lines.join('\n'))
    : [
        ...(before > 0 ? [escapeHtml(`${lines.slice(0, before).join('\n')}\n`)] : []),
        `<span class="folded">… ${out} lines …</span>\n`,
        ...(after > 0 ? [escapeHtml(lines.slice(-after).join('\n'))] : []),
      ].join('');
}

/** Lines kept beside a run. */
const CONTEXT = 3;
const LEAST_FOLDED = 6;

function cut(text: string): string {
  const lines = text.split('\n');
  const some = lines.slice(0, MOST_LINES).map(shortened).join('\n');
  return lines.length > MOST_LINES
    ? `${some}\n… ${lines.length - MOST_LINES} more lines of this run …`
    : some;
}

function shortened(line: string): string {
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
}

/** Somebody may hand in 64 KB on one line, or in one run. */
const LONGEST_LINE = 300;
const MOST_LINES = 200;
