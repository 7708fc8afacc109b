import { spawnSync } from 'node:child_process';
import type { Student } from '../../engine/ask.ts';
import { casesOf } from '../../engine/cases.ts';
import { grade } from '../../engine/grade.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import { everyFormat } from '../every-format.ts';
import { median } from './median.ts';
import { openSolutions } from './solutions.ts';

const ROUNDS = 5;

/** The time of each part of a grading. */
export async function timeSplit(data: string | undefined): Promise<string> {
  const parts = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [part, milliseconds] of Object.entries(await timesOfOneGrading(data))) {
      parts.set(part, [...(parts.get(part) ?? []), milliseconds]);
    }
  }
  const rows = [...parts].map(
    ([part, times]) => `  ${part.padEnd(56)}${median(times).toFixed(0).padStart(6)} ms`,
  );
  return [`Where the time goes, median of ${ROUNDS} rounds`, ...rows].join('\n');
}

async function timesOfOneGrading(data: string | undefined): Promise<Record<string, number>> {
  const start = timed(printHelp).milliseconds;
  const exercises = loadCatalogue(data);
  const cases = timed(() =>
    exercises.map(({ checks }) => checks.map((check) => casesOf(check, DEFAULT_SEED))),
  );
  const { student, spent } = withTimers(openSolutions(exercises));
  const gradingStart = performance.now();
  const result = await grade(exercises, student, { seed: DEFAULT_SEED });
  const grading = performance.now() - gradingStart;
  await student.session.close();
  const reports = timed(() => everyFormat(result, { width: 80, colour: false, unicode: true }));
  return {
    'start: npm, Node, loader, command line': start,
    'cases: inputs, and the calls made with them': cases.milliseconds,
    'staging: six files into scripts': spent.staging,
    'sandbox: start, and loading the scripts': spent.loading,
    'sandbox: all calls, until the last reply': spent.calls,
    'the whole grading, in which these three overlap': grading,
    'reports: every format': reports.milliseconds,
  };
}

/** A student whose staging, loading and calls are timed. */
function withTimers({ session, stage, textOf }: Student) {
  const spent = { staging: 0, loading: 0, calls: 0 };
  const add = async <T>(part: keyof typeof spent, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const value = await work();
    spent[part] += performance.now() - start;
    return value;
  };
  const student: Student = {
    session: {
      preload: (name, images) => session.preload(name, images),
      load: (script) => add('loading', () => session.load(script)),
      call: (exercise, calls) => add('calls', () => session.call(exercise, calls)),
      takeOutput: () => session.takeOutput(),
      close: () => session.close(),
    },
    stage: (...args) => add('staging', () => stage(...args)),
    textOf,
  };
  return { student, spent };
}

function printHelp(): void {
  spawnSync('npm', ['run', '--silent', 'grade', '--', '--help'], { shell: process.platform === 'win32' });
}

function timed<T>(work: () => T): { value: T; milliseconds: number } {
  const start = performance.now();
  const value = work();
  return { value, milliseconds: performance.now() - start };
}
