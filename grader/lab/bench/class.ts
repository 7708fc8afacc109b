import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { SOLUTIONS, START } from '../../kit/paths.ts';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import { makeClass } from '../class-trees/make-class.ts';
import { median } from './median.ts';
import { plainScript } from './plain-script.ts';
import { recordCalls } from './record-calls.ts';
import { runInPlainDeno } from './run-calls.ts';
import type { Time } from './stopwatch.ts';
import { timed } from './timed.ts';

export interface ClassBenchOptions {
  readonly people: number;
  readonly loops: number;
  readonly rounds: number;
  readonly seed: number;
}

/**
 * What a class costs: submissions a minute, beside a plain vitest run for each; and how much of the computing is the
 * students' own code.
 */
export async function classBench({ people, loops, rounds, seed }: ClassBenchOptions): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'bench-class-'));
  try {
    const [mixed, right] = ['mixed', 'right'].map((name) => join(home, name)) as [string, string];
    makeClass(mixed, { people, loops, seed });
    for (let i = 0; i < COPIES; i += 1) {
      cpSync(SOLUTIONS, join(right, `student-${i}`), { recursive: true });
    }
    mkdirSync(join(home, 'out'));
    const grade = (folder: string, name: string) =>
      timed(process.execPath, [START, 'class', folder, '--out', join(home, 'out', name)]);
    const vitest = await repeated(rounds, () => timed('npm', VITEST));
    const ofMixed = await grade(mixed, 'mixed');
    const ofRight = await grade(right, 'right');
    const own = await ownTime(rounds);
    return [mixedLines(people, loops, ofMixed, vitest), rightLines(ofRight, own)].join('\n');
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Copies of the solutions in the class that shows whose the computing is. */
const COPIES = 20;
const VITEST = ['exec', '--', 'vitest', 'run', '--config', 'grader/lab/bench/vitest.config.ts'];

function mixedLines(people: number, loops: number, ofClass: Time, vitest: Time): string {
  const each = ofClass.milliseconds / people;
  return [
    `A class of ${people}, ${loops} of whom have a function that never ends`,
    `  submissions a minute                          ${(60_000 / each).toFixed(0)}`,
    `  a submission                                  ${each.toFixed(0)} ms, ${shown(ofClass.processorMs, people)} of computing`,
    `  a plain vitest run                            ${vitest.milliseconds.toFixed(0)} ms, ${shown(vitest.processorMs, 1)} of computing`,
    `  times as fast as a vitest run for each        ${(vitest.milliseconds / each).toFixed(2)}`,
  ].join('\n');
}

function rightLines(ofClass: Time, own: Time): string {
  const all = (ofClass.processorMs ?? Number.NaN) / COPIES;
  const theirs = own.processorMs ?? Number.NaN;
  return [
    `A class of ${COPIES} copies of the solutions, computing time for each`,
    `  all                                           ${all.toFixed(0)} ms`,
    `  the same calls in a plain script              ${theirs.toFixed(0)} ms`,
    `  ours, as a share of the students' own         ${((all - theirs) / theirs).toFixed(2)}`,
  ].join('\n');
}

function shown(milliseconds: number | null, people: number): string {
  return milliseconds === null ? 'unknown' : `${(milliseconds / people).toFixed(0)} ms`;
}

/** The students' own code: all calls of a grading of the solutions, in a plain script, without the start of its process. */
async function ownTime(rounds: number): Promise<Time> {
  const recorded = await recordCalls(loadCatalogue(), DEFAULT_SEED);
  const [script, empty] = [await plainScript(recorded), await plainScript([])];
  try {
    const whole = await repeated(rounds, () => runInPlainDeno(script));
    const start = await repeated(rounds, () => runInPlainDeno(empty));
    return {
      milliseconds: whole.milliseconds - start.milliseconds,
      processorMs:
        whole.processorMs === null || start.processorMs === null
          ? null
          : whole.processorMs - start.processorMs,
    };
  } finally {
    script.remove();
    empty.remove();
  }
}

async function repeated(rounds: number, act: () => Promise<Time>): Promise<Time> {
  const times: Time[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push(await act());
  }
  const processor = times.flatMap(({ processorMs }) => processorMs ?? []);
  return {
    milliseconds: median(times.map(({ milliseconds }) => milliseconds)),
    processorMs: processor.length === 0 ? null : median(processor),
  };
}
