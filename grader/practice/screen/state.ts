import type { Excerpt } from '../../kit/excerpt.ts';
import type { Picture } from '../../model/picture.ts';
import type { ExerciseResult } from '../../model/result.ts';
import type { Comparison } from '../compare/compare.ts';
import type { ExerciseInfo, FromGrader } from '../grading/messages.ts';
import { type ExerciseProgress, NO_PROGRESS, type Progress } from '../progress/progress.ts';
import type { Key } from './keys.ts';

/** Everything that the screen shows, apart from what the terminal can show. */
export interface PracticeState {
  /** None until the catalogue is loaded. */
  readonly exercises: readonly ExerciseState[];
  /** The id of the exercise that is shown; null as long as it is not known where the student is. */
  readonly current: string | null;
  /** The id of the exercise that is being graded. */
  readonly grading: string | null;
  /** For how many seconds. */
  readonly gradingFor: number;
  readonly view: View;
  /** Lines that are scrolled off at the top. */
  readonly scroll: number;
  /** Something to say until the next key or save; safe to show. */
  readonly notice: string | null;
  /** What the last key asked for, and what is shown only if it is asked for again. */
  readonly askedFor: 'solution' | 'code' | null;
  /** The id of an exercise that is put back to its stub: what is said of that stays when its file changes. */
  readonly resetting: string | null;
  /** Whether the key o can open an editor. */
  readonly hasEditor: boolean;
  readonly progress: Progress;
  /** The address of the page, if it is open. */
  readonly pageUrl: string | null;
  /** Whether to say that address. */
  readonly saysPage: boolean;
}

export interface ExerciseState {
  readonly info: ExerciseInfo;
  /** What came of grading it last; null if it was not graded yet. */
  readonly result: ExerciseResult | null;
  /** If that could not be run: what came of it before. Else null. */
  readonly before: ExerciseResult | null;
  /** Where its file keeps it from being run; null if it was run. */
  readonly excerpt: Excerpt | null;
  /** Which files were read, if that was in doubt. */
  readonly notes: readonly string[];
  /** Why it could not be graded, through no fault of the student; null if it could. */
  readonly fault: string | null;
  /** When its file was saved last: `14:03:12`; null if that was before the start. */
  readonly savedAt: string | null;
  readonly gradedAt: string | null;
  /** How long that took. */
  readonly milliseconds: number;
  /** What there is to see of it, for the page; null if that is not asked for, or not known yet. */
  readonly picture: Picture | null;
  /** Saves in a row that were graded and were not right. */
  readonly failedTries: number;
  /** Whether it was saved after it was last graded. */
  readonly isSaved: boolean;
}

export type View =
  | { readonly kind: 'exercise' }
  /** A hint, from 1. */
  | { readonly kind: 'hint'; readonly number: number }
  /** All exercises, one of them chosen, from 0. */
  | { readonly kind: 'list'; readonly chosen: number }
  | { readonly kind: 'help' }
  /** Asks whether to put the stub back. */
  | { readonly kind: 'reset' }
  | { readonly kind: 'compare'; readonly comparison: Comparison };

/** What happens to the screen. */
export type PracticeEvent =
  | { readonly kind: 'key'; readonly key: Key }
  /** Files of the folder changed, came or went. */
  | { readonly kind: 'saved'; readonly names: readonly string[]; readonly time: string }
  | { readonly kind: 'grader'; readonly message: FromGrader; readonly time: string }
  | { readonly kind: 'progress'; readonly progress: Progress }
  /** A second has passed. */
  | { readonly kind: 'tick' }
  | { readonly kind: 'notice'; readonly text: string }
  /** A reset left the file as it was, so no save comes of it. */
  | { readonly kind: 'nothing-reset' }
  /** There is less to scroll than was asked for. */
  | { readonly kind: 'scrolled'; readonly scroll: number }
  | { readonly kind: 'compared'; readonly exercise: string; readonly comparison: Comparison }
  | { readonly kind: 'page'; readonly url: string }
  /** A hint was unfolded on the page. */
  | { readonly kind: 'hint-seen'; readonly exercise: string; readonly number: number };

/** What the screen asks for. */
export type Effect =
  | { readonly kind: 'grade'; readonly exercise: string }
  | { readonly kind: 'grade-later'; readonly exercises: readonly string[] }
  | { readonly kind: 'record-hint'; readonly exercise: string; readonly number: number }
  | { readonly kind: 'record-result'; readonly result: ExerciseResult }
  | { readonly kind: 'reset'; readonly exercise: string }
  | { readonly kind: 'open'; readonly exercise: string }
  | { readonly kind: 'compare'; readonly exercise: string }
  | { readonly kind: 'page' }
  /** Makes pictures of all exercises from now on. */
  | { readonly kind: 'pictures'; readonly exercises: readonly string[] }
  | { readonly kind: 'quit' };

/** The state after an event, and what is to be done about it. */
export type Step = readonly [state: PracticeState, effects: readonly Effect[]];

/** @param current the id of the exercise to begin with; null for the first that is not right */
export function initialState(current: string | null, progress: Progress): PracticeState {
  return {
    exercises: [],
    current,
    grading: null,
    gradingFor: 0,
    view: { kind: 'exercise' },
    scroll: 0,
    notice: null,
    askedFor: null,
    resetting: null,
    hasEditor: false,
    progress,
    pageUrl: null,
    saysPage: false,
  };
}

export function newExercise(info: ExerciseInfo): ExerciseState {
  return {
    info,
    result: null,
    before: null,
    excerpt: null,
    notes: [],
    fault: null,
    savedAt: null,
    gradedAt: null,
    milliseconds: 0,
    picture: null,
    failedTries: 0,
    isSaved: false,
  };
}

/** The exercise that is shown; null if none is yet. */
export function shownExercise({ exercises, current }: PracticeState): ExerciseState | null {
  return exercises.find(({ info }) => info.id === current) ?? null;
}

export function progressOf({ progress }: PracticeState, exercise: string): ExerciseProgress {
  return progress[exercise] ?? NO_PROGRESS;
}

/** The points of an exercise, those before if its file cannot be run just now. */
export function pointsOf({ result, before }: ExerciseState): number {
  return (before ?? result)?.points ?? 0;
}
