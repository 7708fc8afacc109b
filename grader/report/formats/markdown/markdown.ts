import type { CheckResult, ExerciseResult, Result } from '../../../model/result.ts';
import { typedCommand } from '../../../system/typed-command.ts';
import { isFailing } from '../../explain/explanation.ts';
import { leftOut } from '../../explain/left-out.ts';
import { plainText } from '../../explain/plain-text.ts';
import { isBegun, remarkOn } from '../../explain/remark.ts';
import { numberOf } from '../../terminal/npm-commands.ts';
import { printable } from '../../terminal/printable.ts';
import { symbols } from '../../terminal/symbols.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { mostTelling } from '../text/folded-checks.ts';
import { block, inline } from './escape.ts';

/**
 * A result as Markdown for a pull request or an issue: the points, a table of the exercises, and below it, folded, what
 * keeps each of them from being right. At most 60,000 characters: a comment on GitHub may have 65,536.
 */
export function markdownReport(result: Result): string {
  const made = printable(result, PAGE);
  const told = made.feedback === 'none' ? [] : made.exercises.filter(hasDetails).map(details);
  const note = leftOut(made);
  const top = [
    `### ${made.points} of ${made.maxPoints} points`,
    table(made),
    ...(made.notes?.length ? [block(made.notes.join('\n'))] : []),
    ...(note === null ? [] : [note]),
  ];
  return `${withinLimit(top, told).join('\n\n')}\n`;
}

/** A page can show all signs, and is as wide as it likes. */
const PAGE: Terminal = { width: Number.POSITIVE_INFINITY, colour: false, unicode: true };

function table({ exercises, points, maxPoints }: Result): string {
  const rows = exercises.map((exercise) => [
    symbols(PAGE)[exercise.status],
    inline(numberOf(exercise.id)),
    inline(exercise.title),
    `${exercise.points}/${exercise.maxPoints}`,
    inline(remarkOn(exercise)),
  ]);
  const total = exercises.length > 1 ? [['', '', '**Total**', `**${points}/${maxPoints}**`, '']] : [];
  return [['', '', 'Exercise', 'Points', ''], ['---', '---', '---', '---:', '---'], ...rows, ...total]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function hasDetails(exercise: ExerciseResult): boolean {
  return exercise.status === 'failed' || exercise.status === 'unusable' || isBegun(exercise);
}

/** The summary is HTML, where Markdown means nothing; the empty lines end it. */
function details(exercise: ExerciseResult): string {
  const file = `<code>${htmlText(`${exercise.id}.ts`)}</code>`;
  return [`<details><summary>${file}</summary>`, ...partsOf(exercise), '</details>'].join('\n\n');
}

function htmlText(text: string): string {
  return text.replace(/[&<>"'\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function partsOf(exercise: ExerciseResult): readonly string[] {
  if (exercise.status === 'unusable') {
    return [block(exercise.message ?? remarkOn(exercise))];
  }
  const open = exercise.checks.filter((check) => check.status !== 'passed');
  return byFunction(open).map((checks) => ofFunction(checks, exercise));
}

function byFunction(checks: readonly CheckResult[]): readonly (readonly CheckResult[])[] {
  const names = [...new Set(checks.map((check) => check.function))];
  return names.map((name) => checks.filter((check) => check.function === name));
}

/** Of the checks of one function that did not pass, the titles, and all about the most telling. */
function ofFunction(checks: readonly CheckResult[], exercise: ExerciseResult): string {
  const failing = checks.filter(isFailing);
  const shown = mostTelling(failing.length > 0 ? failing : checks);
  const ordered = [shown, ...checks.filter((check) => check !== shown)];
  const titles = ordered.map((check) => {
    const status = isFailing(check) ? 'failed' : 'not-started';
    return `${symbols(PAGE)[status]} ${inline(`${check.function}: ${check.title}`)}`;
  });
  const [first, ...others] = titles;
  return [
    `${first}`,
    block(plainText(shown, exercise)),
    ...(others.length > 0 ? [others.map((title) => `- ${title}`).join('\n')] : []),
  ].join('\n\n');
}

/** As many details as there is room for; of those that are left out, which they are. */
function withinLimit(top: readonly string[], told: readonly string[]): readonly string[] {
  const parts = [...top];
  let room = MOST_CHARACTERS - top.join('\n\n').length;
  for (const part of told) {
    room -= part.length + 2;
    if (room < 0) {
      return [...parts, `There is more than fits here: \`${typedCommand('grade')}\` tells it.`];
    }
    parts.push(part);
  }
  return parts;
}

const MOST_CHARACTERS = 59_900;
