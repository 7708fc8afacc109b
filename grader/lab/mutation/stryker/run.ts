import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { SOLUTIONS } from '../../../kit/paths.ts';
import { KitError } from '../../../model/kit-error.ts';
import type { GradedMutant, Verdict } from '../mutant.ts';
import { solutionTexts } from '../solution-texts.ts';
import { fromStryker } from './from-stryker.ts';
import { type GraderOptions, IGNORER, PLUGIN, RUNNER } from './plugin.ts';

export interface StrykerRun {
  readonly graded: readonly GradedMutant[];
  /** Mutants that were not graded because they change only an error's message. */
  readonly ignored: number;
}

type Options = NonNullable<ConstructorParameters<typeof Stryker>[0]>;

/** Lets StrykerJS mutate the solutions, with the grader as its test runner. */
export async function runStryker(seed: number, concurrency: number): Promise<StrykerRun> {
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
  const options: Options & GraderOptions = {
    mutate: ['solutions/[0-9]*.ts'],
    ignorePatterns: ['**', '!solutions/*.ts'],
    ignorers: [IGNORER],
    testRunner: RUNNER,
    testRunnerNodeArgs: ['--import', import.meta.resolve('tsx')],
    plugins: [PLUGIN],
    coverageAnalysis: 'off',
    reporters: ['progress-append-only'],
    // The sandbox stops what does not end; this is the fallback if it fails to.
    timeoutMS: 600_000,
    concurrency,
    tempDirName: folder,
    symlinkNodeModules: false,
    // The enum of levels exists only in the types.
    logLevel: 'error' as never,
    grader: { seed },
  };
  const before = process.cwd();
  // StrykerJS takes the working directory for the project.
  process.chdir(dirname(SOLUTIONS));
  try {
    const results = await new Stryker(options).runMutationTest();
    return fromResults(results);
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true, force: true });
  }
}

type Results = Awaited<ReturnType<Stryker['runMutationTest']>>;

function fromResults(results: Results): StrykerRun {
  const texts = solutionTexts();
  const tried = results.filter(({ status }) => status !== 'Ignored');
  const graded = tried.map((result): GradedMutant => {
    const { exercise } = fromStryker('', result, 1);
    const mutant = fromStryker(texts.get(`${exercise}.ts`) as string, result, 1);
    return { mutant, verdict: { outcome: outcomeOf(result), lost: lostBy(result) } };
  });
  return { graded, ignored: results.length - tried.length };
}

function outcomeOf({ status, statusReason, fileName }: Results[number]): Verdict['outcome'] {
  switch (status) {
    case 'Killed':
      return 'killed';
    case 'Timeout':
      return 'timed-out';
    case 'Survived':
      return 'survived';
    default:
      throw new KitError(
        'mutation-failed',
        `Every mutant should be killed, survive or time out; one of ${fileName} ended as ${status}: ${statusReason}. Run npm run mutation again; if that does not help, look at grader/lab/mutation/stryker/.`,
      );
  }
}

function lostBy({ status, killedBy, statusReason }: Results[number]): string | null {
  return (status === 'Timeout' ? statusReason : killedBy?.[0]) ?? null;
}
