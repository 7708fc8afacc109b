import { isFailing } from '../../../report/explain/explanation.ts';
import { numberOf } from '../../../report/terminal/npm-commands.ts';
import { paint } from '../../../report/terminal/paint.ts';
import { symbols } from '../../../report/terminal/symbols.ts';
import type { Terminal } from '../../../report/terminal/terminal.ts';
import { textWidth } from '../../../report/terminal/text-width.ts';
import { wrap } from '../../../report/terminal/wrap.ts';
import { KEYS, type KeyInfo } from '../keys.ts';
import { type ExerciseState, type PracticeState, pointsOf, shownExercise } from '../state.ts';

/** What is to be said, the road of all exercises, and the keys. */
export function footer(state: PracticeState, terminal: Terminal, height: number): readonly string[] {
  const { line } = symbols(terminal);
  const said = state.notice === null ? [] : wrap(state.notice, terminal.width - 2).slice(0, MOST_SAID);
  const notice = said.map((one) => ` ${paint('progress', one, terminal)}`);
  // Whole, and not broken if there is room for it: it is there to be opened.
  const page = (
    state.pageUrl === null || !state.saysPage ? [] : wrap(`Page: ${state.pageUrl}`, terminal.width - 2)
  ).map((one) => ` ${paint('quiet', one, terminal)}`);
  const keys = keyLine(keysFor(state), terminal);
  if (height < ROWS_FOR_ALL) {
    return [...notice, keys];
  }
  const rule = paint('quiet', line.repeat(terminal.width), terminal);
  return [...notice, ...page, rule, road(state, terminal), keys];
}

const MOST_SAID = 3;
/** With fewer, there is room for the keys alone. */
const ROWS_FOR_ALL = 14;

/** All exercises in one line; the one that is shown in brackets. */
function road(state: PracticeState, terminal: Terminal): string {
  const stops = state.exercises.map((exercise) => {
    const isShown = exercise.info.id === state.current;
    const words = `${numberOf(exercise.info.id)} ${mark(state, exercise, terminal)}`;
    return isShown ? paint('heading', `[${words}]`, terminal) : ` ${words} `;
  });
  const points = state.exercises.reduce((sum, exercise) => sum + pointsOf(exercise), 0);
  const maxPoints = state.exercises.reduce((sum, { info }) => sum + info.maxPoints, 0);
  return stops.length === 0 ? '' : ` ${stops.join(' ')}   ${points}/${maxPoints}`;
}

function mark(state: PracticeState, exercise: ExerciseState, terminal: Terminal): string {
  const { result, info } = exercise;
  const { ellipsis, ...symbolOf } = symbols(terminal);
  if (result === null || state.grading === info.id) {
    return paint('quiet', ellipsis.slice(0, 1), terminal);
  }
  // If nothing that is written is wrong, it is begun, and no more than that.
  const status = result.status === 'failed' && !result.checks.some(isFailing) ? 'not-started' : result.status;
  const style = status === 'failed' ? 'progress' : status;
  return paint(style, symbolOf[status], terminal);
}

function keysFor(state: PracticeState): readonly Pick<KeyInfo, 'key' | 'word'>[] {
  const { view } = state;
  switch (view.kind) {
    case 'reset':
      return [
        { key: 'y', word: 'yes, start anew' },
        { key: 'Enter', word: 'no' },
      ];
    case 'list':
      return [
        { key: 'arrows', word: 'move' },
        { key: 'Enter', word: 'choose' },
        { key: 'l', word: 'back' },
        { key: 'q', word: 'quit' },
      ];
    case 'hint':
      return view.number < (shownExercise(state)?.info.hints.length ?? 0)
        ? [{ key: 'h', word: 'next hint' }, ...BACK]
        : BACK;
    case 'help':
    case 'compare':
      return BACK;
    case 'exercise':
      return KEYS;
    default:
      return view satisfies never;
  }
}

const BACK = [
  { key: 'Enter', word: 'back' },
  { key: '?', word: 'keys' },
  { key: 'q', word: 'quit' },
];

/** As many keys as fit; the last two always do. */
function keyLine(keys: readonly Pick<KeyInfo, 'key' | 'word'>[], terminal: Terminal): string {
  const width = (shown: typeof keys) =>
    shown.reduce((sum, { key, word }) => sum + textWidth(`${key} ${word}`) + 2, 0) - 1;
  const last = keys.slice(-2);
  const shown = keys.slice(0, -2);
  while (shown.length > 0 && width([...shown, ...last]) > terminal.width) {
    shown.pop();
  }
  return ` ${[...shown, ...last].map(({ key, word }) => `${paint('command', key, terminal)} ${word}`).join('  ')}`;
}
