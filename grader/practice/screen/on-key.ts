import { typedCommand } from '../../system/typed-command.ts';
import { hintParts } from '../../text/hint-blocks.ts';
import { type Command, commandOf, type Key, shownKey } from './keys.ts';
import {
  type Effect,
  type ExerciseState,
  type PracticeState,
  progressOf,
  type Step,
  shownExercise,
  type View,
} from './state.ts';

/** What a key does. */
export function onKey(before: PracticeState, key: Key): Step {
  // What was said is read by now; and who asks for something twice does so twice in a row.
  const state: PracticeState = { ...before, notice: null, askedFor: null };
  const command = commandOf(key);
  if (command === 'quit') {
    return [state, [{ kind: 'quit' }]];
  }
  const { view } = state;
  if (view.kind === 'reset') {
    return answerToReset(state, key);
  }
  const moved = view.kind === 'list' ? inList(state, view.chosen, key) : scrolled(state, key);
  if (moved !== null) {
    return [moved, moved.current === state.current ? [] : gradeIfNew(moved)];
  }
  if (command !== null) {
    return onCommand(state, command, before.askedFor);
  }
  if (key.name === 'escape' || key.name === 'return' || key.name === 'enter') {
    return [show(state, { kind: 'exercise' }), []];
  }
  const name = shownKey(key);
  return [
    { ...state, notice: `${name === '' ? 'That key' : name} does nothing here. ? shows the keys.` },
    [],
  ];
}

function onCommand(state: PracticeState, command: Command, askedBefore: PracticeState['askedFor']): Step {
  const exercise = shownExercise(state);
  switch (command) {
    case 'help':
      return [show(state, state.view.kind === 'help' ? EXERCISE : { kind: 'help' }), []];
    case 'page':
      return [state, [{ kind: 'page' }]];
    case 'quit':
      return [state, [{ kind: 'quit' }]];
    default:
      return exercise === null
        ? [{ ...state, notice: 'One moment: your files are being read.' }, []]
        : onExerciseCommand(state, command, exercise, askedBefore);
  }
}

function onExerciseCommand(
  state: PracticeState,
  command: Exclude<Command, 'help' | 'page' | 'quit'>,
  exercise: ExerciseState,
  askedBefore: PracticeState['askedFor'],
): Step {
  const { id } = exercise.info;
  const index = state.exercises.indexOf(exercise);
  switch (command) {
    case 'hint':
      return nextHint(state, exercise, askedBefore === 'code');
    case 'list':
      return [show(state, state.view.kind === 'list' ? EXERCISE : { kind: 'list', chosen: index }), []];
    case 'again':
      return [show(state, EXERCISE), [{ kind: 'grade', exercise: id }]];
    case 'next':
      return goTo(state, index + 1);
    case 'previous':
      return goTo(state, index - 1);
    case 'open':
      return [state, [{ kind: 'open', exercise: id }]];
    case 'reset':
      return [show(state, { kind: 'reset' }), []];
    case 'compare': {
      if (state.view.kind === 'compare') {
        return [show(state, EXERCISE), []];
      }
      const isRight = exercise.result?.status === 'passed';
      return isRight || askedBefore === 'solution'
        ? [state, [{ kind: 'compare', exercise: id }]]
        : [{ ...state, askedFor: 'solution', notice: NOT_RIGHT_YET }, []];
    }
    default:
      return command satisfies never;
  }
}

const EXERCISE: View = { kind: 'exercise' };
const NOT_RIGHT_YET =
  'Yours is not right yet, and finding it yourself is worth more. To see our solution all the same, press d once more.';

const CODE_IS_NEXT = 'The next hint is the code. Try once more before you look; to see it, press h again.';

/** Asked again, the next one; after the last, the last. One that is code is new only to who asks for it twice. */
function nextHint(state: PracticeState, { info }: ExerciseState, wantsCode: boolean): Step {
  const { hintsSeen } = progressOf(state, info.id);
  const { length } = info.hints;
  const number = Math.min(hintsSeen + 1, length);
  if (hintsSeen >= length && state.view.kind === 'hint' && state.view.number === length) {
    return [{ ...state, notice: 'That was the last hint.' }, []];
  }
  const isCode = hintParts(info.hints[number - 1] ?? '', info.functions).blocks.length > 0;
  if (isCode && hintsSeen < number && !wantsCode) {
    return [{ ...state, askedFor: 'code', notice: CODE_IS_NEXT }, []];
  }
  return [show(state, { kind: 'hint', number }), [{ kind: 'record-hint', exercise: info.id, number }]];
}

function goTo(state: PracticeState, index: number): Step {
  const exercise = state.exercises[index];
  if (exercise === undefined) {
    const isAllRight = state.exercises.every(({ result }) => result?.status === 'passed');
    const last = isAllRight
      ? `That was the last one, and all are right. Watch it learn: ${typedCommand('demo')}`
      : 'That is the last exercise. l shows all.';
    return [{ ...state, notice: index < 0 ? 'That is the first exercise.' : last }, []];
  }
  const moved = show({ ...state, current: exercise.info.id }, EXERCISE);
  return [moved, gradeIfNew(moved)];
}

/** One that was not graded yet does not wait for those before it. */
function gradeIfNew(state: PracticeState): readonly Effect[] {
  const exercise = shownExercise(state);
  return exercise !== null && exercise.result === null && state.grading !== exercise.info.id
    ? [{ kind: 'grade', exercise: exercise.info.id }]
    : [];
}

function answerToReset(state: PracticeState, { name }: Key): Step {
  const back = show(state, EXERCISE);
  return name === 'y' && state.current !== null
    ? [{ ...back, resetting: state.current }, [{ kind: 'reset', exercise: state.current }]]
    : [{ ...back, notice: 'Nothing was changed.' }, []];
}

function show(state: PracticeState, view: View): PracticeState {
  return { ...state, view, scroll: 0 };
}

/** Null if the key does nothing in a list. */
function inList(state: PracticeState, chosen: number, { name }: Key): PracticeState | null {
  const last = state.exercises.length - 1;
  const to = (index: number): PracticeState => ({
    ...state,
    view: { kind: 'list', chosen: Math.max(0, Math.min(last, index)) },
  });
  const open = (index: number): PracticeState | null => {
    const exercise = state.exercises[index];
    return exercise === undefined ? null : show({ ...state, current: exercise.info.id }, EXERCISE);
  };
  switch (name) {
    case 'up':
    case 'k':
      return to(chosen - 1);
    case 'down':
    case 'j':
      return to(chosen + 1);
    case 'home':
      return to(0);
    case 'end':
      return to(last);
    case 'return':
    case 'enter':
      return open(chosen);
    default:
      return name !== undefined && /^[1-9]$/.test(name) ? open(Number(name) - 1) : null;
  }
}

/** Null if the key does not scroll. What is too far is corrected when it is drawn. */
function scrolled(state: PracticeState, { name }: Key): PracticeState | null {
  const by = name === undefined || !Object.hasOwn(SCROLLS, name) ? undefined : SCROLLS[name];
  return by === undefined ? null : { ...state, scroll: Math.max(0, state.scroll + by) };
}

const PAGE = 10;
const SCROLLS: Readonly<Record<string, number>> = {
  up: -1,
  down: 1,
  pageup: -PAGE,
  pagedown: PAGE,
  space: PAGE,
  home: Number.NEGATIVE_INFINITY,
  end: Number.MAX_SAFE_INTEGER,
};
