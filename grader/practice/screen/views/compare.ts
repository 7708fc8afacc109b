import { paint } from '../../../report/terminal/paint.ts';
import { symbols } from '../../../report/terminal/symbols.ts';
import type { Terminal } from '../../../report/terminal/terminal.ts';
import { padEnd, textWidth, truncate } from '../../../report/terminal/text-width.ts';
import { wrap } from '../../../report/terminal/wrap.ts';
import { plural } from '../../../text/english.ts';
import type { ComparedFunction, Comparison } from '../../compare/compare.ts';
import { foldCode } from '../fold-code.ts';
import { type PracticeState, shownExercise } from '../state.ts';

/** Our solution beside the student's, with what differs and why both are fine. */
export function compareBody(
  state: PracticeState,
  { functions }: Comparison,
  terminal: Terminal,
): readonly string[] {
  const exercise = shownExercise(state);
  return [
    '',
    ...wrap(whyBothAreFine(exercise?.result ?? null), terminal.width - 4).map((line) => `  ${line}`),
    ...functions.flatMap((one) => ['', ...functionLines(one, terminal)]),
  ];
}

function whyBothAreFine(result: { status: string; checks: readonly { cases: number }[] } | null): string {
  if (result?.status !== 'passed') {
    return 'Yours is not right yet; ours is one way of many. Look, go back, and write it in your own words.';
  }
  const cases = result.checks.reduce((sum, one) => sum + one.cases, 0);
  return `Both are right: each passes all ${plural(result.checks.length, 'check')}, on ${cases} inputs. A check asks for what is true of every right answer, and never how it was found. Ours is one way of many, and no better than yours.`;
}

function functionLines(
  { name, own, reference, difference, isSame }: ComparedFunction,
  terminal: Terminal,
): readonly string[] {
  const title = [
    `  ${paint('heading', name, terminal)}`,
    ...wrap(difference, terminal.width - 4).map((line) => `  ${paint('quiet', line, terminal)}`),
  ];
  if (isSame) {
    return title;
  }
  const [yours, ours] = [own ?? [], reference].map((lines) => lines.map(plain)) as [string[], string[]];
  const widest = (lines: readonly string[]) => Math.max(0, ...lines.map(textWidth));
  const left = Math.max(widest(yours), 'yours'.length);
  const bar = terminal.unicode ? '│' : '|';
  if (own !== null && 2 + left + 3 + widest(ours) <= terminal.width) {
    const rows = Math.max(yours.length, ours.length);
    const row = (one: string, other: string) =>
      `  ${padEnd(one, left)} ${paint('quiet', bar, terminal)} ${other}`.trimEnd();
    return [
      ...title,
      paint('quiet', row('yours', 'ours'), { ...terminal, colour: false }),
      ...Array.from({ length: rows }, (_, i) => row(yours[i] ?? '', ours[i] ?? '')),
    ];
  }
  const { line, ellipsis } = symbols(terminal);
  const part = (who: string, lines: readonly string[]) => [
    `  ${paint('quiet', `${line}${line} ${who}`, terminal)}`,
    ...lines
      .flatMap((one) => foldCode(one, terminal.width - 2))
      .map((one) => `  ${truncate(one, terminal.width - 2, ellipsis)}`),
  ];
  return [...title, ...(own === null ? [] : part('yours', yours)), ...part('ours', ours)];
}

function plain(line: string): string {
  return line.replaceAll('\t', '  ').trimEnd();
}
