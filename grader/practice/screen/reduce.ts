import type { FromGrader } from '../grading/messages.ts';
import { onKey } from './on-key.ts';
import {
  type ExerciseState,
  newExercise,
  type PracticeEvent,
  type PracticeState,
  progressOf,
  type Step,
} from './state.ts';

/** What an event does to the screen. Changes nothing, reads nothing: whoever calls it does what the effects say. */
export function reduce(state: PracticeState, event: PracticeEvent): Step {
  switch (event.kind) {
    case 'key':
      return onKey(state, event.key);
    case 'saved':
      return onSave(state, event.names, event.time);
    case 'grader':
      return onGrader(state, event.message, event.time);
    case 'progress':
      return [{ ...state, progress: event.progress }, []];
    case 'tick':
      return [state.grading === null ? state : { ...state, gradingFor: state.gradingFor + 1 }, []];
    case 'scrolled':
      return [{ ...state, scroll: event.scroll }, []];
    case 'notice':
      return [{ ...state, notice: event.text }, []];
    case 'nothing-reset':
      return [{ ...state, resetting: null }, []];
    case 'compared':
      return event.exercise === state.current
        ? [{ ...state, view: { kind: 'compare', comparison: event.comparison }, scroll: 0 }, []]
        : [state, []];
    case 'page':
      return [
        { ...state, pageUrl: event.url, saysPage: true },
        state.pageUrl === null
          ? [{ kind: 'pictures', exercises: state.exercises.map(({ info }) => info.id) }]
          : [],
      ];
    case 'hint-seen':
      return event.number <= progressOf(state, event.exercise).hintsSeen
        ? [state, []]
        : [state, [{ kind: 'record-hint', exercise: event.exercise, number: event.number }]];
    default:
      return event satisfies never;
  }
}

/**
 * A save of one file shows its exercise: that is what the student is looking at in the editor. If several change at once,
 * as git does, the screen stays where it is.
 */
function onSave(state: PracticeState, names: readonly string[], time: string): Step {
  const ids = state.exercises.map(({ info }) => info.id).filter((id) => names.includes(`${id}.ts`));
  const [only] = ids;
  if (only === undefined) {
    return [state, []];
  }
  const moves = ids.length === 1 && only !== state.current;
  const current = moves ? only : state.current;
  const exercises = state.exercises.map((exercise) =>
    ids.includes(exercise.info.id) ? { ...exercise, savedAt: time, isSaved: true } : exercise,
  );
  // What was said is about what was before; but what a reset said stays, though it is a save as well.
  const isReset = state.resetting !== null && ids.includes(state.resetting);
  const said = isReset ? state.notice : null;
  const notice = moves && state.current !== null ? `You saved ${only}, so here it is.` : said;
  const first = ids.find((id) => id === current);
  const others = ids.filter((id) => id !== first);
  return [
    {
      ...state,
      exercises,
      current,
      notice,
      saysPage: false,
      resetting: isReset ? null : state.resetting,
      view: { kind: 'exercise' },
      askedFor: null,
    },
    [
      ...(first === undefined ? [] : [{ kind: 'grade', exercise: first } as const]),
      ...(others.length === 0 ? [] : [{ kind: 'grade-later', exercises: others } as const]),
    ],
  ];
}

function onGrader(state: PracticeState, message: FromGrader, time: string): Step {
  switch (message.kind) {
    case 'ready':
      return onReady(state, message.exercises.map(newExercise));
    case 'started':
      return [
        changed({ ...state, grading: message.exercise, gradingFor: 0 }, message.exercise, (one) => ({
          ...one,
          fault: null,
        })),
        [],
      ];
    case 'graded':
      return onGraded(state, message, time);
    case 'advised': {
      const { result } = message;
      return [changed(state, result.id, (one) => (one.isSaved ? one : { ...one, result })), []];
    }
    case 'picture':
      return [changed(state, message.exercise, (one) => ({ ...one, picture: message.picture })), []];
    case 'fault':
      return [
        changed({ ...state, grading: null }, message.exercise, (one) => ({
          ...one,
          fault: message.message,
          gradedAt: time,
        })),
        [],
      ];
    default:
      return message satisfies never;
  }
}

function onReady(state: PracticeState, exercises: readonly ExerciseState[]): Step {
  const ids = exercises.map(({ info }) => info.id);
  return [
    // If the process that grades was started again, what it said before still holds.
    state.exercises.length > 0 ? { ...state, grading: null } : { ...state, exercises },
    [
      ...(state.current === null ? [] : [{ kind: 'grade', exercise: state.current } as const]),
      { kind: 'grade-later', exercises: ids.filter((id) => id !== state.current) },
      ...(state.pageUrl === null ? [] : [{ kind: 'pictures', exercises: [] } as const]),
    ],
  ];
}

function onGraded(
  state: PracticeState,
  { result, notes, excerpt, milliseconds }: Extract<FromGrader, { kind: 'graded' }>,
  time: string,
): Step {
  const graded = changed({ ...state, grading: null }, result.id, (one) => {
    const isUnusable = result.status === 'unusable';
    const lastRun = one.result?.status === 'unusable' ? one.before : one.result;
    const tries = one.isSaved && result.status === 'failed' ? one.failedTries + 1 : one.failedTries;
    return {
      ...one,
      result,
      notes,
      excerpt,
      milliseconds,
      fault: null,
      picture: null,
      gradedAt: time,
      isSaved: false,
      before: isUnusable ? lastRun : null,
      failedTries: result.status === 'passed' || result.status === 'not-started' ? 0 : tries,
    };
  });
  const isShown = result.id === state.current;
  const { bestPoints, firstRight } = progressOf(state, result.id);
  const isNews = result.points > bestPoints || (result.status === 'passed' && firstRight === null);
  return [
    {
      ...graded,
      current: state.current ?? whereToBegin(graded.exercises),
      scroll: isShown && state.view.kind === 'exercise' ? 0 : state.scroll,
    },
    isNews ? [{ kind: 'record-result', result }] : [],
  ];
}

/** The first exercise that is not right, if all before it are known to be; the last if all are right. */
function whereToBegin(exercises: readonly ExerciseState[]): string | null {
  const first = exercises.find(({ result }) => result?.status !== 'passed');
  if (first === undefined) {
    return exercises.at(-1)?.info.id ?? null;
  }
  return first.result === null ? null : first.info.id;
}

function changed(
  state: PracticeState,
  id: string,
  change: (exercise: ExerciseState) => ExerciseState,
): PracticeState {
  return {
    ...state,
    exercises: state.exercises.map((one) => (one.info.id === id ? change(one) : one)),
  };
}
