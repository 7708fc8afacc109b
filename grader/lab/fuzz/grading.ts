import fc, { type IAsyncProperty } from 'fast-check';
import type { OpenWrongAnswers } from '../../engine/diagnosis/diagnose.ts';
import { grade } from '../../engine/grade.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { SandboxSession } from '../../model/sandbox-session.ts';
import { everyFormat } from '../every-format.ts';
import { withoutOwnCommands } from '../own-commands.ts';
import { ensure, ensurePrototypesUnchanged } from './ensure.ts';
import { anyBehaviour, type Behaviour, erraticStudent } from './erratic-student.ts';
import { ensureSafe } from './safe-text.ts';

/**
 * Whole gradings of students whose replies are arbitrary, now and then or always, though of the right form: there is a
 * result, and its reports are safe to show.
 *
 * @param reference a session in which the reference of each exercise is loaded
 */
export function anyStudentIsGraded(
  exercises: readonly Exercise[],
  reference: SandboxSession,
  openWrongAnswers: OpenWrongAnswers,
): IAsyncProperty<[Behaviour]> {
  const shortened = exercises.map(withFewerRuns);
  return fc.asyncProperty(anyBehaviour(exercises), async (behaviour) => {
    const student = erraticStudent(behaviour, reference);
    const result = await grade(shortened, student, { seed: 1, only: [behaviour.exercise], openWrongAnswers });
    ensurePrototypesUnchanged();
    ensure(
      result.points >= 0 && result.points <= result.maxPoints,
      'points should be between 0 and all of them',
    );
    for (const [format, report] of TERMINALS.flatMap((terminal) => [...everyFormat(result, terminal)])) {
      ensureSafe(withoutOwnCommands(format, report), Number.POSITIVE_INFINITY);
    }
  });
}

/** Fewer generated inputs, to have time for many gradings; all edge cases stay. */
function withFewerRuns(exercise: Exercise): Exercise {
  return {
    ...exercise,
    checks: exercise.checks.map((check) => ({ ...check, runs: Math.min(check.runs, 12) })),
  };
}

const TERMINALS = [
  { width: 80, colour: false, unicode: true },
  { width: 40, colour: false, unicode: false },
];
