import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { gradeFolder } from '../../kit/grade-submission.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { SOLUTIONS } from '../../kit/paths.ts';
import { openWrongAnswers } from '../../kit/wrong-versions.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { Result } from '../../model/result.ts';
import { jsonReport } from '../../report/formats/json.ts';
import { textReport } from '../../report/formats/text/text.ts';
import type { Stop } from '../../sandbox/process/guest-process.ts';
import type { Attempt, Outcome } from './attempt.ts';
import { faultsOfExpected } from './expected.ts';
import { faultsOfReport } from './report-rules.ts';
import { faultsOfResult } from './result-rules.ts';
import { changedFiles, fingerprint, surroundings } from './tripwires.ts';

/** Grades one of them as `npm run grade` would, and looks at everything that may have gone wrong. */
export async function tryOne(attempt: Attempt, seed: number): Promise<Outcome> {
  const place = await surroundings();
  let late = 0;
  const hear = (stop: unknown) => {
    late = Math.max(late, (stop as Stop).late);
  };
  subscribe(STOPPED, hear);
  try {
    await attempt.put(place);
    const before = fingerprint();
    const exercises = kit();
    const only = attempt.only ?? [attempt.exercise];
    const start = performance.now();
    const result = await gradeFolder(place.folder, exercises, { seed, only, openVersions: versions() });
    const milliseconds = performance.now() - start;
    const filesChanged = changedFiles(before, fingerprint());
    const graded = exercises.filter(({ id }) => only.includes(id));
    const marker = place.isMarked();
    const connected = place.connections() > 0;
    const faults = [
      ...(marker ? ['its marker was written'] : []),
      ...(connected ? ['its port was reached'] : []),
      ...filesChanged.map((file) => `${file} changed`),
      ...faultsOfResult(jsonReport(result), graded),
      ...[textReport(result, LOOK), jsonReport(result)].flatMap(faultsOfReport),
      ...faultsOfExpected(attempt.expect, graded, result),
      ...(late > MOST_LATE ? [`a call was stopped ${(late / 1000).toFixed(1)} s after its limit`] : []),
    ];
    return {
      name: attempt.name,
      points: result.points,
      milliseconds,
      late,
      marker,
      connected,
      filesChanged,
      faults,
    };
  } finally {
    unsubscribe(STOPPED, hear);
    await place.close();
  }
}

const STOPPED = 'grader:stopped';
const MOST_LATE = 1000;

const LOOK = { width: 80, colour: false, unicode: true };

/** Grades the solutions in this same process. Their points, after whatever came before. */
export async function gradeSolutions(only: readonly string[] | undefined, seed: number): Promise<Result> {
  return gradeFolder(SOLUTIONS, kit(), { seed, openVersions: versions(), ...(only && { only }) });
}

let known: readonly Exercise[] | undefined;
function kit(): readonly Exercise[] {
  known ??= loadCatalogue();
  return known;
}

let opened: ReturnType<typeof openWrongAnswers> | undefined;
function versions() {
  opened ??= openWrongAnswers(kit());
  return opened;
}
