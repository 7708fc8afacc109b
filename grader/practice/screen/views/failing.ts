import type { CheckResult, ExerciseResult } from '../../../model/result.ts';
import { isFailing } from '../../../report/explain/explanation.ts';
import { checkInFull } from '../../../report/formats/text/failing-check.ts';
import { mostTelling } from '../../../report/formats/text/folded-checks.ts';
import { answeredNotes } from '../../../report/formats/text/notes.ts';
import { adviceLines } from '../../../report/formats/text/type-advice.ts';
import { paint } from '../../../report/terminal/paint.ts';
import { symbols } from '../../../report/terminal/symbols.ts';
import type { Terminal } from '../../../report/terminal/terminal.ts';
import { type CheckListDetail, checkList } from './check-list.ts';
import { printedLines } from './printed.ts';

/**
 * What is not right: the first failing check in full, the others as a line each, what was printed. If that is more than
 * fits, first what is right takes one line, then what was printed is cut, then the others are counted. The check in full
 * is never cut: if it alone is more than fits, the screen scrolls.
 */
export function failingBody(result: ExerciseResult, room: number, terminal: Terminal): readonly string[] {
  const failing = result.checks.filter(isFailing);
  const ofFirst = failing.filter((check) => check.function === failing[0]?.function);
  const first = failing.length === 0 ? null : mostTelling(ofFirst);
  const layouts = LAYOUTS.map((layout) => laidOut(result, first, layout, terminal));
  return layouts.find((lines) => lines.length <= room) ?? (layouts.at(-1) as string[]);
}

interface Layout {
  readonly checks: CheckListDetail;
  readonly printed: number;
  readonly isAiry: boolean;
}

/** From the roomiest. */
const LAYOUTS: readonly Layout[] = [
  { checks: 'all', printed: 12, isAiry: true },
  { checks: 'folded', printed: 8, isAiry: true },
  { checks: 'folded', printed: 4, isAiry: false },
  { checks: 'short', printed: 3, isAiry: false },
  { checks: 'short', printed: 1, isAiry: false },
  { checks: 'counted', printed: 1, isAiry: false },
];

function laidOut(
  result: ExerciseResult,
  first: CheckResult | null,
  { checks, printed, isAiry }: Layout,
  terminal: Terminal,
): string[] {
  const gap = isAiry ? [''] : [];
  const advice = adviceLines(result, terminal);
  // A misspelt name is behind all that follows.
  const isMisspelt = (result.advice ?? []).some(({ message }) => message.includes('Did you mean'));
  const notes = answeredNotes(result, terminal);
  return [
    ...gap,
    ...(isMisspelt ? [...advice, ...gap] : []),
    ...(first === null ? [] : [...inFull(first, terminal), ...gap]),
    ...checkList(result, checks, terminal, first),
    ...(notes.length > 0 ? [...gap, ...notes] : []),
    ...printedLines(result, terminal, printed),
    ...(isMisspelt || advice.length === 0 ? [] : [...gap, ...advice]),
  ];
}

/** With a mark before its title, as the others have; without how to see it again: it is seen again at each save. */
function inFull(check: CheckResult, terminal: Terminal): string[] {
  const [title = '', ...rest] = checkInFull({ ...check, replay: null }, terminal, Number.POSITIVE_INFINITY);
  return /^ {2}\S|^ {3}\S/.test(title) || !title.startsWith('    ')
    ? [title, ...rest]
    : [`  ${paint('failed', symbols(terminal).failed, terminal)} ${title.slice(4)}`, ...rest];
}
