import type { ExerciseResult } from '../../../model/result.ts';
import { paint } from '../../../report/terminal/paint.ts';
import type { Terminal } from '../../../report/terminal/terminal.ts';
import { plural } from '../../../text/english.ts';

/**
 * What the student's code printed, each line behind a bar; if it is more than `most` lines, the last of them. If that is
 * one, it takes no line more.
 */
export function printedLines(
  { output }: Pick<ExerciseResult, 'output'>,
  terminal: Terminal,
  most = 6,
): string[] {
  const all = output.trimEnd();
  const kept = all.replace(CUT, '') || all;
  const orMore = kept === all ? '' : ' or more';
  const lines = kept.replaceAll('\t', '  ').split('\n');
  if (lines.length === 1 && lines[0] === '') {
    return [];
  }
  if (most === 1) {
    const before =
      lines.length === 1 ? 'It printed' : `It printed ${plural(lines.length, 'line')}${orMore}, at last`;
    return [`  ${paint('quiet', `${before}:`, terminal)} ${lines.at(-1)}`];
  }
  const shown = lines.slice(-most);
  const left = lines.length - shown.length;
  const heading =
    left > 0 ? `It printed ${plural(lines.length, 'line')}${orMore}, the last ones:` : 'It printed:';
  return ['', `  ${paint('quiet', heading, terminal)}`, ...shown.map((line) => `  | ${line}`)];
}

/** How a text that was cut ends; a line of its own, or the rest of one. */
const CUT = /\n?[^\n]*(?:…|\.\.\.) \(cut\)$/;
