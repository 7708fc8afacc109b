import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Exercise } from '../../model/exercise.ts';
import type { Result } from '../../model/result.ts';
import { FEEDBACK_LEVELS, withFeedback } from '../../report/feedback-level.ts';
import { jsonReport } from '../../report/formats/json.ts';
import type { Stop } from '../../sandbox/process/guest-process.ts';
import { everyFormat } from '../every-format.ts';
import { changedFiles } from '../file-changes.ts';
import { withoutOwnCommands } from '../own-commands.ts';
import type { Attempt, AttemptOutcome } from './attempt.ts';
import { faultsOfExpected } from './expected.ts';
import { faultsOfFormat } from './format-rules.ts';
import { allExercises, gradeAttempt } from './grade-attempt.ts';
import { faultsOfReport } from './report-rules.ts';
import { faultsOfResult } from './result-rules.ts';
import { setTripwires, snapshotKit } from './tripwires.ts';

/** Grades one attempt as `npm run grade` would, and looks for everything that may have gone wrong. */
export async function tryOne(attempt: Attempt, seed: number): Promise<AttemptOutcome> {
  const tripwires = await setTripwires();
  let late = 0;
  const noteStop = (stop: unknown) => {
    late = Math.max(late, (stop as Stop).late);
  };
  subscribe(STOPPED, noteStop);
  try {
    await attempt.write(tripwires);
    const before = snapshotKit();
    const only = attempt.only ?? [attempt.exercise];
    const start = performance.now();
    const result = await gradeAttempt(tripwires.folder, { seed, only });
    const milliseconds = performance.now() - start;
    const filesChanged = changedFiles(before, snapshotKit());
    const graded = allExercises().filter(({ id }) => only.includes(id));
    const marker = tripwires.isMarked();
    const connected = tripwires.connections() > 0;
    const faults = [
      ...(marker ? ['its marker was written'] : []),
      ...(connected ? ['its port was reached'] : []),
      ...filesChanged.map((file) => `${file} changed`),
      ...faultsOfReports(result, graded),
      ...faultsOfExpected(attempt.expect, graded, result),
      ...(late > MOST_LATE_MS ? [`a call was stopped ${(late / 1000).toFixed(1)} s after its limit`] : []),
    ];
    const { points } = result;
    return { name: attempt.name, points, milliseconds, late, marker, connected, filesChanged, faults };
  } finally {
    unsubscribe(STOPPED, noteStop);
    await tripwires.close();
  }
}

const STOPPED = 'grader:stopped';
const MOST_LATE_MS = 1000;

/** The faults of a result, and of every report on it, at every level of feedback. */
function faultsOfReports(result: Result, graded: readonly Exercise[]): readonly string[] {
  return [
    ...faultsOfResult(jsonReport(result), graded),
    ...FEEDBACK_LEVELS.flatMap((level) => {
      const shown = withFeedback(result, level);
      const reports = everyFormat(shown, { width: 80, colour: false, unicode: true });
      return [...reports].flatMap(([format, report]) =>
        [...faultsOfReport(withoutOwnCommands(format, report)), ...faultsOfFormat(format, report, shown)].map(
          (fault) => `${fault} (in the ${format} report, feedback ${level})`,
        ),
      );
    }),
  ];
}
