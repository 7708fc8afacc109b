import type { CheckResult, CheckStatus } from '../../../model/result.ts';
import { relation } from '../../explain/relation.ts';
import { cells, cut, padStart } from '../../terminal/columns.ts';
import { replayCommand } from '../../terminal/npm-commands.ts';
import { paint, type Role } from '../../terminal/paint.ts';
import { symbols } from '../../terminal/symbols.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { wrap } from '../../terminal/wrap.ts';
import { alignValues } from './align-values.ts';

/** Whether a student's code had its say in this check, and it was not right. */
export function isFailing(check: CheckResult): boolean {
  return AWRY[check.status] !== null;
}

/**
 * A failing check in full: the call, what came, what was wanted, why, what to try, how to see it again.
 * Where that is more than `mostLines`, the longest texts are cut; what a student types never is.
 */
export function checkInFull(check: CheckResult, look: Terminal, mostLines: number): string[] {
  const parts = shortened(partsOf(check, look), mostLines, look);
  return parts.flatMap((part) => paintedLines(part, look));
}

/** A failing check in one line: enough to know which, and what kind of trouble. */
export function checkInOneLine(check: CheckResult, look: Terminal): string {
  const { failed, ellipsis } = symbols(look);
  const kind = kindOf(check);
  const title = cut(`${check.function}: ${check.title}`, look.width - MARGIN - cells(kind), ellipsis);
  return `  ${paint('failed', failed, look)} ${title}${kind}`;
}

/** Columns before a title, and before what goes with a label. */
const MARGIN = 4;
const LABELLED = MARGIN + 'wanted  '.length;

/** Lines that belong together, under one label. */
interface Part {
  /** The title has none. */
  readonly label: string | null;
  readonly lines: readonly string[];
  readonly role?: Role;
  /** Whether lines may go where there are too many. */
  readonly flexible?: boolean;
}

function partsOf(check: CheckResult, look: Terminal): Part[] {
  const width = look.width - LABELLED;
  const { rationale, misconception, help, location, replay } = check;
  const title = `${check.function}: ${check.title}${kindOf(check)}`;
  const prose = (label: string, text: string | null | undefined): Part => ({
    label,
    lines: wrap(text ?? '', width),
    flexible: true,
  });
  return [
    { label: null, lines: wrap(title, look.width - MARGIN), role: 'heading', flexible: true },
    ...evidence(check, look),
    prose('why', rationale),
    prose('maybe', misconception?.text),
    // An exact match says what to try, in better words than a check can that knows of no cause.
    prose('try', misconception === null ? help : null),
    prose('where', location && `${location.file}:${location.line}:${location.column}`),
    { label: 'again', lines: replay === null ? [] : [replayCommand(replay)], role: 'command' },
  ];
}

/** What kind of trouble it is, where it is more than a wrong value. */
function kindOf(check: CheckResult): string {
  const awry = AWRY[check.status];
  return awry ? ` (${awry})` : '';
}

/** What to say besides that it failed; null where it did not. */
const AWRY: Record<CheckStatus, string | null> = {
  passed: null,
  failed: '',
  threw: 'it threw, and should not',
  'timed-out': 'took too long',
  'out-of-memory': 'ran out of memory',
  crashed: 'it crashed',
  'not-started': null,
  skipped: null,
};

function evidence(check: CheckResult, look: Terminal): Part[] {
  if (check.counterexample === null) {
    return [];
  }
  const width = look.width - LABELLED;
  const { call, expected, received } = check.counterexample;
  const values = alignValues(received, expected, width, look);
  return [
    { label: 'call', lines: wrap(call, width), flexible: true },
    { label: 'came', lines: [values.received], role: 'failed' },
    { label: 'wanted', lines: [values.expected], role: 'passed' },
    { label: '', lines: pointer(values.partAt, relation(received, expected), width, look), role: 'quiet' },
  ];
}

/** Points at where they part, and says how they go together, where that can be seen. */
function pointer(partAt: number | null, relates: string | null, width: number, look: Terminal): string[] {
  if (partAt === null && relates === null) {
    return [];
  }
  const { here } = symbols(look);
  const words = relates === null ? 'the first difference' : `what came is ${relates}`;
  const at = partAt ?? 0;
  const mark = ' '.repeat(at) + here;
  if (cells(`${mark} ${words}`) <= width) {
    return [`${mark} ${words}`];
  }
  return cells(words) < at ? [`${padStart(words, at - 1)} ${here}`] : [mark, ...wrap(words, width)];
}

/** Takes the last line of the longest part that can spare one, until there are few enough. */
function shortened(parts: readonly Part[], mostLines: number, look: Terminal): Part[] {
  const tooMany = parts.reduce((sum, part) => sum + part.lines.length, 0) - mostLines;
  if (tooMany <= 0) {
    return [...parts];
  }
  const flexible = parts.filter((part) => part.flexible);
  // What may be behind it is the last to be cut: its end is the question that helps.
  const spare = flexible.filter(({ label, lines }) => label !== 'maybe' && lines.length > 1);
  const longest = (spare.length > 0 ? spare : flexible).reduce((a, b) =>
    b.lines.length > a.lines.length ? b : a,
  );
  const lines = longest.lines.slice(0, -1);
  const { ellipsis } = symbols(look);
  const width = look.width - LABELLED - cells(ellipsis);
  lines.push(cut(lines.pop() as string, width, '') + ellipsis);
  return shortened(
    parts.map((part) => (part === longest ? { ...part, lines } : part)),
    mostLines,
    look,
  );
}

function paintedLines(part: Part, look: Terminal): string[] {
  const { label, lines, role } = part;
  return lines.map((line, i) => {
    const text = role === undefined ? line : paint(role, line, look);
    if (label === null) {
      return `${i === 0 ? `  ${paint('failed', symbols(look).failed, look)} ` : ' '.repeat(MARGIN)}${text}`;
    }
    // A long command goes further left, and stays in one piece: it is there to be copied.
    if (role === 'command' && LABELLED + cells(line) > look.width) {
      return MARGIN + cells(line) > look.width ? text : ' '.repeat(MARGIN) + text;
    }
    return ' '.repeat(MARGIN) + paint('quiet', (i === 0 ? label : '').padEnd(LABELLED - MARGIN), look) + text;
  });
}
