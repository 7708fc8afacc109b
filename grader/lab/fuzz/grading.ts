import fc, { type IAsyncProperty } from 'fast-check';
import type { OpenWrongAnswers } from '../../engine/diagnosis/diagnose.ts';
import { grade } from '../../engine/grade.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { SandboxSession } from '../../model/session.ts';
import { jsonReport } from '../../report/formats/json.ts';
import { textReport } from '../../report/formats/text/text.ts';
import { ensure, ensureUntouched } from './ensure.ts';
import { anyHabits, type Habits, oddStudent } from './odd-student.ts';
import { ensureSafe } from './safe-text.ts';

/**
 * Whole gradings of students who reply anything that has the form of a reply, now and then or always: there is
 * a result, with reports that can be shown to anyone.
 *
 * @param reference a session in which the reference of each exercise is loaded
 */
export function anyStudentIsGraded(
  exercises: readonly Exercise[],
  reference: SandboxSession,
  openWrongAnswers: OpenWrongAnswers,
): IAsyncProperty<[Habits]> {
  const shortened = exercises.map(withFewerRuns);
  return fc.asyncProperty(anyHabits(exercises), async (habits) => {
    const student = oddStudent(habits, reference);
    const result = await grade(shortened, student, { seed: 1, only: [habits.exercise], openWrongAnswers });
    ensureUntouched();
    ensure(result.points >= 0 && result.points <= result.maxPoints, 'points are from 0 to all of them');
    ensureSafe(jsonReport(result), Number.POSITIVE_INFINITY);
    for (const look of LOOKS) {
      ensureSafe(textReport(result, look), Number.POSITIVE_INFINITY);
    }
  });
}

/** So that there is time for many gradings; the edges are all there. */
function withFewerRuns(exercise: Exercise): Exercise {
  return {
    ...exercise,
    checks: exercise.checks.map((check) => ({ ...check, runs: Math.min(check.runs, 12) })),
  };
}

const LOOKS = [
  { width: 80, colour: false, unicode: true },
  { width: 40, colour: false, unicode: false },
];
