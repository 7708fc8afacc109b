import { DEFAULT_SEED } from '../../kit/seed.ts';
import type { Picture } from '../../model/picture.ts';
import type { ExerciseResult, Result } from '../../model/result.ts';
import { remarkOn } from '../../report/explain/remark.ts';
import { reportBody } from '../../report/formats/html/report-body.ts';
import { escapeHtml } from '../../report/html/fill.ts';
import type { Lesson } from '../../report/lesson.ts';
import type { GradedFile } from '../../report/surroundings.ts';
import { numberOf } from '../../report/terminal/npm-commands.ts';
import { sanitize } from '../../text/sanitize.ts';
import type { LiveExercise, LiveState } from './live-state.ts';

/** What the page knows beside the state. */
export interface Around {
  readonly lessons: ReadonlyMap<string, Lesson>;
  /** The files as they were when they were graded. */
  readonly files: ReadonlyMap<string, GradedFile>;
}

/** What is in the body of the page: the report, with the exercise at hand first, and what practice is doing. */
export function liveBody(state: LiveState, { lessons, files }: Around): string {
  const { exercises, current } = state;
  const result = resultOf(state);
  const pictures = exercises.flatMap(({ info, picture }): [string, Picture][] =>
    picture == null ? [] : [[info.id, picture]],
  );
  const remarks = exercises.flatMap((one): [string, string][] =>
    one.result === null ? [[one.info.id, 'not graded yet']] : [],
  );
  const before = exercises.flatMap(({ info, before }): [string, ExerciseResult][] =>
    before === null ? [] : [[info.id, before]],
  );
  return reportBody(
    result,
    { files, environment: {}, lessons, pictures: new Map(pictures) },
    {
      current,
      live: {
        doing: `<p class="doing" id="doing">${escapeHtml(doing(state))}</p>\n<p class="visually-hidden" role="status" id="verdict">${escapeHtml(verdict(state))}</p>`,
        remarks: new Map(remarks),
        before: new Map(before),
      },
    },
  );
}

/** The title of the page: how the exercise at hand stands. */
export function liveTitle(state: LiveState): string {
  const one = currentOf(state);
  return one?.result == null
    ? 'Practice'
    : `${one.result.points}/${one.result.maxPoints} · ${numberOf(one.info.id)} ${one.info.title}`;
}

/** What is known of all exercises so far, as one result. */
function resultOf({ exercises }: LiveState): Result {
  const results = exercises.map(({ info, result }) => result ?? notGraded(info));
  const sum = (key: 'points' | 'maxPoints') => results.reduce((total, result) => total + result[key], 0);
  const notes = [...new Set(exercises.flatMap((one) => one.notes))];
  return {
    version: 1,
    seed: DEFAULT_SEED,
    points: sum('points'),
    maxPoints: sum('maxPoints'),
    exercises: results,
    ...(notes.length > 0 && { notes }),
  };
}

function notGraded({ id, title, maxPoints }: LiveExercise['info']): ExerciseResult {
  return {
    id,
    title,
    status: 'not-started',
    points: 0,
    maxPoints,
    message: null,
    uses: {},
    output: '',
    checks: [],
  };
}

/** When the file was saved and graded, and what goes on now. */
function doing(state: LiveState): string {
  const one = currentOf(state);
  if (one === null) {
    return 'Getting ready…';
  }
  const { info, savedAt, gradedAt, milliseconds, fault } = one;
  const saved = savedAt === null ? `${info.id}.ts` : `${info.id}.ts saved at ${savedAt}`;
  if (state.grading === info.id) {
    return `${saved} · grading…`;
  }
  if (fault !== null) {
    return `${saved} · not graded: ${sanitize(fault, LONGEST_FAULT)}`;
  }
  return gradedAt === null
    ? saved
    : `${saved} · graded at ${gradedAt}, in ${(milliseconds / 1000).toFixed(1)} s`;
}

const LONGEST_FAULT = 1_000;

/** For who listens to the page: said when it changes. */
function verdict(state: LiveState): string {
  const one = currentOf(state);
  return one?.result == null
    ? ''
    : `${one.info.title} ${one.result.points} of ${one.result.maxPoints} points: ${remarkOn(one.result)}`;
}

function currentOf({ exercises, current }: LiveState): LiveExercise | null {
  return exercises.find(({ info }) => info.id === current) ?? null;
}
