import type { ExerciseResult } from '../../../model/result.ts';
import { isFailing } from '../../../report/explain/explanation.ts';
import { isBegun } from '../../../report/explain/remark.ts';
import { adviceLines } from '../../../report/formats/text/type-advice.ts';
import { numberOf } from '../../../report/terminal/npm-commands.ts';
import { paint } from '../../../report/terminal/paint.ts';
import { praise } from '../../../report/terminal/praise.ts';
import { symbols } from '../../../report/terminal/symbols.ts';
import type { Terminal } from '../../../report/terminal/terminal.ts';
import { wrap, wrapLines } from '../../../report/terminal/wrap.ts';
import { typedCommand } from '../../../system/typed-command.ts';
import { listing, plural } from '../../../text/english.ts';
import { type ExerciseState, type PracticeState, progressOf, shownExercise } from '../state.ts';
import { checkList } from './check-list.ts';
import { excerptLines } from './excerpt.ts';
import { failingBody } from './failing.ts';
import { printedLines } from './printed.ts';

/** How the exercise stands: what came of the last save, and what to do. */
export function exerciseBody(state: PracticeState, room: number, terminal: Terminal): readonly string[] {
  const exercise = shownExercise(state);
  if (exercise === null) {
    return ['', `  Reading your files${symbols(terminal).ellipsis}`];
  }
  const notes = exercise.notes.flatMap((note) => marked('unusable', note, terminal));
  const isLong = state.grading === exercise.info.id && state.gradingFor >= LONG;
  const above = [
    ...notes,
    ...reminder(state, exercise, terminal),
    ...(isLong ? ['', ...wrap(takesLong(exercise), terminal.width - 4).map((line) => `  ${line}`)] : []),
  ];
  const space = room - above.length;
  if (!isLong && !exercise.isSaved) {
    return [...above, ...standing(state, exercise, space, terminal)];
  }
  // The verdict is about a file that was.
  const before = standing(state, exercise, space, { ...terminal, colour: false });
  return [...above, ...before.map((line) => paint('quiet', line, terminal))];
}

/** Seconds. */
const LONG = 5;

function takesLong({ info }: ExerciseState): string {
  const why = info.trains
    ? 'Training takes long, and so does a loop that never ends.'
    : 'This takes long: is there a loop that never ends?';
  return `${why} You need not wait: a new save is graded at once.`;
}

function standing(
  state: PracticeState,
  exercise: ExerciseState,
  room: number,
  terminal: Terminal,
): readonly string[] {
  const { result, fault } = exercise;
  if (fault !== null) {
    return ['', ...marked('unusable', fault, terminal), ...earlier(result, room - 6, terminal)];
  }
  if (result === null) {
    return ['', `  Grading${symbols(terminal).ellipsis}`];
  }
  switch (result.status) {
    case 'passed':
      return ['', ...right(state, exercise, result, terminal), ...printedLines(result, terminal)];
    case 'unusable':
      return ['', ...unusable(exercise, result, room - 1, terminal)];
    case 'not-started':
      return [
        '',
        ...(isBegun(result) ? [] : firstStep(state, exercise, terminal)),
        ...checkList(result, 'all', terminal),
      ];
    case 'failed':
      return failingBody(result, room, terminal);
    default:
      return result.status satisfies never;
  }
}

/** Only if it may help: if something fails, after three tries, as long as there are hints that were not seen. */
function reminder(
  state: PracticeState,
  { info, failedTries, result }: ExerciseState,
  terminal: Terminal,
): string[] {
  const left = info.hints.length - progressOf(state, info.id).hintsSeen;
  const isFailed = result?.checks.some(isFailing) ?? false;
  return failedTries < TRIES || left <= 0 || !isFailed
    ? []
    : [
        `  ${paint('command', 'h', terminal)} ${paint('quiet', `shows a hint; there ${left === 1 ? 'is 1' : `are ${left}`} that you have not seen.`, terminal)}`,
      ];
}

const TRIES = 3;

function firstStep({ hasEditor }: PracticeState, { info }: ExerciseState, terminal: Terminal): string[] {
  const file = `exercises/${info.id}.ts`;
  const open = hasEditor ? `Press o to open ${file}, or open it yourself.` : `Open ${file} in your editor.`;
  const words = `Nothing is written yet. ${open} Read the story at its top, and write ${listing(info.functions)}. Each time you save, you see here how you are doing.`;
  return [...wrap(words, terminal.width - 4).map((line) => `  ${line}`), ''];
}

function right(
  state: PracticeState,
  { info }: ExerciseState,
  { checks, maxPoints }: ExerciseResult,
  terminal: Terminal,
): string[] {
  const { star } = symbols(terminal);
  const index = state.exercises.findIndex((one) => one.info.id === info.id);
  const next = state.exercises[index + 1];
  const open = state.exercises.filter(({ result }) => result?.status !== 'passed');
  const cases = checks.reduce((sum, one) => sum + one.cases, 0);
  const all = `All ${plural(checks.length, 'check')} are right, on ${cases} inputs: ${plural(maxPoints, 'point')}.`;
  const key = (name: string, words: string) => `  ${paint('command', name, terminal)} ${words}`;
  const goOn =
    open.length === 0
      ? [
          ...marked(
            'passed',
            `That makes all ${state.exercises.length} exercises. You have written a program that learns.`,
            terminal,
          ),
          '',
          `  Watch it learn:  ${paint('command', typedCommand('demo'), terminal)}`,
        ]
      : next !== undefined
        ? [key('n', `goes on to ${numberOf(next.info.id)}, ${next.info.title}`)]
        : [
            `  Still open: ${listing(open.map((one) => numberOf(one.info.id)))}. ${paint('command', 'l', terminal)} shows all.`,
          ];
  const result = state.exercises[index]?.result ?? null;
  return [
    `  ${paint('passed', `${star} ${praise(info.id)}`, terminal)}`,
    ...wrap(all, terminal.width - 4).map((line) => `  ${line}`),
    '',
    ...goOn,
    key('d', 'shows our solution beside yours'),
    ...(result === null || (result.advice ?? []).length === 0 ? [] : ['', ...adviceLines(result, terminal)]),
  ];
}

/** Where it does not parse, and in grey how it stood before. */
function unusable(
  { before, excerpt }: ExerciseState,
  result: ExerciseResult,
  room: number,
  terminal: Terminal,
): string[] {
  const mark = paint('unusable', symbols(terminal).unusable, terminal);
  const message = wrapLines(result.message ?? '', terminal.width - 4);
  const lines = [
    ...message.map((line, i) => (i === 0 ? `  ${mark} ${line}` : `    ${line}`.trimEnd())),
    ...excerptLines(excerpt, terminal),
    ...printedLines(result, terminal),
  ];
  return [...lines, ...earlier(before, room - lines.length, terminal)];
}

/** How it stood before, in grey, in so many lines if that is possible. */
function earlier(before: ExerciseResult | null, room: number, terminal: Terminal): string[] {
  if (before === null || before.status === 'not-started') {
    return [];
  }
  const uncoloured = { ...terminal, colour: false };
  const words = `Before that: ${before.points} of ${plural(before.maxPoints, 'point')}`;
  const lists = (['all', 'folded', 'short'] as const).map((detail) => checkList(before, detail, uncoloured));
  const list = lists.find((lines) => lines.length + 2 <= room) ?? (lists.at(-1) as string[]);
  return ['', `  ${words}`, ...list].map((line) => paint('quiet', line, terminal));
}

function marked(status: 'passed' | 'unusable', text: string, terminal: Terminal): string[] {
  const mark = paint(
    status,
    status === 'passed' ? symbols(terminal).star : symbols(terminal)[status],
    terminal,
  );
  return wrapLines(text, terminal.width - 4).map((line, i) => `  ${i === 0 ? mark : ' '} ${line}`);
}
