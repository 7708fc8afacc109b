import { plural } from '../text/english.ts';
import { spellOutPath } from '../text/sanitize.ts';
import type { Row } from './gradebook/row.ts';
import { totalsOf } from './gradebook/totals.ts';

/** What is said at the end of a class. */
export interface Summary {
  readonly rows: readonly Row[];
  readonly notPlaced: number;
  /** The best score. */
  readonly maxPoints: number;
  /** On the wall clock. */
  readonly seconds: number;
  /** Where everything was written, whole. */
  readonly out: string;
  readonly remarks: readonly string[];
}

export function summaryText({ rows, notPlaced, maxPoints, seconds, out, remarks }: Summary): string {
  const faults = rows.filter(({ status }) => status === 'fault');
  const noted = rows.filter(({ note }) => note !== '').length;
  const { people, graded, nothing, fault, late, middle } = totalsOf(rows);
  return [
    '',
    `${plural(people, 'person', 'people')}: ${graded} graded, ${nothing} with nothing to grade, ${fault} that could not be graded, ${late} late. ${plural(notPlaced, 'file')} not placed.`,
    `${middle === null ? '' : `Middle score (median): ${middle} of ${maxPoints}. `}Time: ${time(seconds)}.`,
    '',
    ...faults
      .slice(0, MOST_FAULTS)
      .map(({ submission, note }) => `Fault: ${spellOutPath(submission)}. ${note}`),
    ...(faults.length > MOST_FAULTS ? [`… and ${faults.length - MOST_FAULTS} more, in the gradebook.`] : []),
    ...(faults.length > 0
      ? [
          'Who could not be graded has empty cells, which are no 0. Run the same command again: only they are graded.',
          '',
        ]
      : []),
    ...remarks,
    `The gradebook: ${spellOutPath(out)}/gradebook.csv`,
    `To look at:    ${spellOutPath(out)}/index.html`,
    ...(graded === 0 ? [] : [`For students:  ${spellOutPath(out)}/reports`]),
    ...(noted === 0 ? [] : [`Notes to read: in ${plural(noted, 'row')} of the gradebook, last column`]),
    ...(notPlaced === 0 ? [] : [`Not placed:    ${spellOutPath(out)}/not-placed.csv`]),
    '',
  ].join('\n');
}

const MOST_FAULTS = 5;

function time(seconds: number): string {
  // Rounded first: otherwise 59.7 s are 60 s, and 119.6 s are 1 min 60 s.
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
