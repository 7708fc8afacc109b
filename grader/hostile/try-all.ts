import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalogue, SOLUTIONS } from '../commands/kit.ts';
import { gradeFolder } from '../commands/student-files.ts';
import { openVersionsOf } from '../commands/versions.ts';
import type { Exercise, ExerciseResult, Result } from '../model.ts';
import { jsonReport } from '../report/json.ts';
import { textReport } from '../report/text.ts';
import type { Stop } from '../sandbox/process/guest-process.ts';
import { type Fixture, fixtures, type Header } from './fixture.ts';
import { made } from './made.ts';
import { faultsOfReport } from './readable-report.ts';
import { changedFiles, fingerprint, type Surroundings, surroundings } from './surroundings.ts';
import { faultsOfResult } from './well-formed.ts';

/** A submission of the collection, a file of it or one that is made by code. */
export interface Attempt extends Header {
  readonly name: string;
  /** The exercises to grade; that of the header where it is left out. */
  readonly only?: readonly string[];
  /** Writes the submission. */
  put(place: Surroundings): void | Promise<void>;
}

/** What became of it, and every rule that it broke. */
export interface Outcome {
  readonly name: string;
  readonly points: number;
  readonly milliseconds: number;
  /** How long past its limit a call ran before it was stopped, at most; 0 where none was. */
  readonly late: number;
  /** Whether the payload's file was written, and whether its port was reached. */
  readonly marker: boolean;
  readonly connected: boolean;
  readonly filesChanged: readonly string[];
  readonly faults: readonly string[];
}

/** The whole collection, in the order of its classes. */
export function attempts(): readonly Attempt[] {
  return [...fixtures().map(fromFile), ...made()];
}

function fromFile({ text, ...fixture }: Fixture): Attempt {
  return {
    ...fixture,
    put({ folder, marker, port }) {
      const armed = text.replaceAll('__MARKER__', marker).replaceAll('__PORT__', `${port}`);
      writeFileSync(join(folder, `${fixture.exercise}.ts`), armed);
    },
  };
}

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
      ...faultsOfPoints(attempt, result),
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

function faultsOfPoints({ exercise, points, expect }: Attempt, result: Result): readonly string[] {
  const graded = result.exercises.find(({ id }) => id === exercise) as ExerciseResult;
  const odd = graded.checks.filter((check) => {
    const allowed = expect.get(check.function) ?? expect.get('all') ?? ['skipped', 'not-started'];
    return !allowed.includes(check.status);
  });
  return [
    ...(result.points === points ? [] : [`${result.points} points, and it has earned ${points}`]),
    ...odd.map((check) => `${check.id} is ${check.status}: ${check.rationale ?? ''}`),
  ];
}

/** Grades the solutions in this same process. Their points, after whatever came before. */
export async function gradeSolutions(only: readonly string[] | undefined, seed: number): Promise<Result> {
  return gradeFolder(SOLUTIONS, kit(), { seed, openVersions: versions(), ...(only && { only }) });
}

let known: readonly Exercise[] | undefined;
function kit(): readonly Exercise[] {
  known ??= loadCatalogue();
  return known;
}

let opened: ReturnType<typeof openVersionsOf> | undefined;
function versions() {
  opened ??= openVersionsOf(kit());
  return opened;
}
