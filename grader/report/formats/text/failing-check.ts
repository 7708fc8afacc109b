import {
  type Explained,
  type ExplainedCall,
  type Explanation,
  explanationOf,
} from '../../explain/explanation.ts';
import { replayCommand } from '../../terminal/npm-commands.ts';
import { paint, type Style } from '../../terminal/paint.ts';
import { symbols } from '../../terminal/symbols.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { padStart, textWidth, truncate } from '../../terminal/text-width.ts';
import { wrap } from '../../terminal/wrap.ts';
import { alignValues, isValue, valueInOneLine } from './align-values.ts';

/**
 * A failing check in full: the call, received and expected, why, what to try, how to see it again. If that
 * is more than `mostLines`, the longest texts are cut; what a student types never is.
 */
export function checkInFull(check: Explained, terminal: Terminal, mostLines: number): string[] {
  const explanation = explanationOf(check);
  const { title, counterexample } = explanation;
  const { faultKind } = check;
  const heading = wrap(title + inBrackets(explanation), terminal.width - MARGIN);
  const parts: readonly Part[] = [
    { label: null, lines: heading, style: 'heading', flexible: true },
    ...(counterexample === null ? [] : callsOf(counterexample, terminal)),
    ...causeOf(explanation, terminal),
  ];
  // That an earlier call is being remembered is the point, and never cut.
  const whole = faultKind === 'leftover-state' ? 'why' : null;
  const fixed = parts.map((part) =>
    part.label === whole ? { ...part, flexible: false, sentences: [] } : part,
  );
  return shortened(fixed, mostLines, terminal).flatMap((part) => paintedLines(part, terminal));
}

/** The same without the check and the call, for a reader who has just seen both. */
export function causeInFull(explanation: Explanation, terminal: Terminal): string[] {
  return causeOf(explanation, terminal).flatMap((part) => paintedLines(part, terminal));
}

/** A failing check in one line: enough to know which, and what kind of trouble. */
export function checkInOneLine(check: Explained, terminal: Terminal): string {
  const { failed, ellipsis } = symbols(terminal);
  const explanation = explanationOf(check);
  const trouble = inBrackets(explanation);
  const title = truncate(explanation.title, terminal.width - MARGIN - textWidth(trouble), ellipsis);
  return `  ${paint('failed', failed, terminal)} ${title}${trouble}`;
}

/** Columns before a title, and before what goes with a label. */
const MARGIN = 4;
const LABELLED = MARGIN + 'received  '.length;

/** Lines that belong together, under one label. */
interface Part {
  /** The title has none. */
  readonly label: string | null;
  readonly lines: readonly string[];
  readonly style?: Style;
  /** True if lines may be cut to save room. */
  readonly flexible?: boolean;
  /** Set if whole sentences may be left out at its end, before any is cut. */
  readonly sentences?: readonly string[];
  /** True if it is left out before anything is cut. */
  readonly dispensable?: boolean;
}

function inBrackets({ trouble }: Explanation): string {
  return trouble === null ? '' : ` (${trouble})`;
}

function causeOf(explanation: Explanation, terminal: Terminal): Part[] {
  const { counterexample, rationale, misconception, help, location, replay } = explanation;
  const prose = (label: string, text: string | null): Part => ({
    label,
    lines: wrap(text ?? '', terminal.width - LABELLED),
    flexible: true,
  });
  return [
    ...(counterexample === null ? [] : valuesOf(counterexample, terminal)),
    { ...prose('why', rationale), sentences: rationale?.split(/(?<=[.?!]) /) ?? [] },
    prose('maybe', misconception),
    prose('try', help),
    prose('where', location),
    { label: 'again', lines: replay === null ? [] : [replayCommand(replay)], style: 'command' },
  ];
}

/** The call; if others have to be made before it: first these, then it. */
function callsOf({ before, call }: ExplainedCall, terminal: Terminal): Part[] {
  const label = (i: number) => (before.length === 0 ? 'call' : i === 0 ? 'first' : 'then');
  return [...before, call].map((one, i) => ({
    label: label(i),
    lines: wrap(one, terminal.width - LABELLED),
    flexible: true,
  }));
}

function valuesOf({ received, expected, relation }: ExplainedCall, terminal: Terminal): Part[] {
  const width = terminal.width - LABELLED;
  if (expected === null) {
    const isList = isValue(received);
    const lines = isList ? [valueInOneLine(received, width, terminal)] : wrap(received, width);
    return [{ label: 'received', lines, style: 'failed', flexible: !isList }];
  }
  const values = alignValues(received, expected, width, terminal);
  // A sentence is read to its end; the end of a long list says little.
  const areValues = isValue(received) && isValue(expected);
  const lines = (text: string, aligned: string) => {
    const sentence = areValues ? [] : wrap(text, width);
    return sentence.length > 0 ? sentence : [aligned];
  };
  return [
    { label: 'received', lines: lines(received, values.received), style: 'failed', flexible: !areValues },
    { label: 'expected', lines: lines(expected, values.expected), style: 'passed', flexible: !areValues },
    {
      label: '',
      lines: pointer(values.differAt, relation, width, terminal),
      style: 'quiet',
      dispensable: relation === null,
    },
  ];
}

/** Points at the first difference, and says how the values relate, if they do. */
function pointer(
  differAt: number | null,
  relation: string | null,
  width: number,
  terminal: Terminal,
): string[] {
  if (differAt === null && relation === null) {
    return [];
  }
  const { pointer: arrow } = symbols(terminal);
  const words = relation === null ? 'the first difference' : `received is ${relation}`;
  const at = differAt ?? 0;
  const mark = ' '.repeat(at) + arrow;
  if (textWidth(`${mark} ${words}`) <= width) {
    return [`${mark} ${words}`];
  }
  return textWidth(words) < at ? [`${padStart(words, at - 1)} ${arrow}`] : [mark, ...wrap(words, width)];
}

/**
 * Leaves out what can be spared, then cuts the last line of the longest part that can spare one, until there are few
 * enough lines.
 */
function shortened(parts: readonly Part[], mostLines: number, terminal: Terminal): Part[] {
  const tooMany = parts.reduce((sum, part) => sum + part.lines.length, 0) - mostLines;
  if (tooMany <= 0) {
    return [...parts];
  }
  const needed = parts.filter((part) => !part.dispensable);
  if (needed.length < parts.length) {
    return shortened(needed, mostLines, terminal);
  }
  const spoken = parts.find(({ sentences = [] }) => sentences.length > 1);
  if (spoken !== undefined) {
    const sentences = spoken.sentences?.slice(0, -1) ?? [];
    const lines = wrap(sentences.join(' '), terminal.width - LABELLED);
    const shorter = parts.map((part) => (part === spoken ? { ...spoken, sentences, lines } : part));
    return shortened(shorter, mostLines, terminal);
  }
  const flexible = parts.filter((part) => part.flexible);
  // The misconception is cut last: it ends with the question that helps.
  const spare = flexible.filter(({ label, lines }) => label !== 'maybe' && lines.length > 1);
  const others = spare.filter(({ label }) => label !== 'why');
  const longest = ([others, spare, flexible].find(({ length }) => length > 0) ?? []).reduce((a, b) =>
    b.lines.length >= a.lines.length ? b : a,
  );
  const lines = longest.lines.slice(0, -1);
  const { ellipsis } = symbols(terminal);
  const width = terminal.width - LABELLED - textWidth(ellipsis);
  const last = truncate(lines.pop() as string, width, '');
  lines.push(/[.?!]$/.test(last) ? last : last + ellipsis);
  return shortened(
    parts.map((part) => (part === longest ? { ...part, lines } : part)),
    mostLines,
    terminal,
  );
}

function paintedLines({ label, lines, style }: Part, terminal: Terminal): string[] {
  return lines.flatMap((line, i) => {
    const text = style === undefined ? line : paint(style, line, terminal);
    if (label === null) {
      return `${i === 0 ? `  ${paint('failed', symbols(terminal).failed, terminal)} ` : ' '.repeat(MARGIN)}${text}`;
    }
    // A long command moves to the left, or to a line of its own, rather than being broken: it is there to be copied.
    if (style === 'command' && LABELLED + textWidth(line) > terminal.width) {
      return MARGIN + textWidth(line) > terminal.width
        ? [`${' '.repeat(MARGIN)}${paint('quiet', label, terminal)}`, text]
        : ' '.repeat(MARGIN) + text;
    }
    const margin = (i === 0 ? label : '').padEnd(LABELLED - MARGIN);
    return ' '.repeat(MARGIN) + paint('quiet', margin, terminal) + text;
  });
}
