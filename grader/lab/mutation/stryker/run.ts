import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { SOLUTIONS } from '../../../kit/paths.ts';
import { KitError } from '../../../model/kit-error.ts';
import type { Judged, Verdict } from '../mutant.ts';
import { solutionTexts } from '../solution-texts.ts';
import { fromStryker } from './from-stryker.ts';
import { IGNORER, PLUGIN, RUNNER, type StrykerAuditOptions } from './plugin.ts';

export interface StrykerRun {
  readonly judged: readonly Judged[];
  /** Mutants that were not tried, since they change no behaviour: those of the words of an error. */
  readonly ignored: number;
}

type Options = NonNullable<ConstructorParameters<typeof Stryker>[0]>;

/** Has StrykerJS mutate the solutions, with the grader as its test runner. */
export async function runStryker(seed: number, concurrency: number): Promise<StrykerRun> {
  const folder = mkdtempSync(join(tmpdir(), 'audit-'));
  const options: Options & StrykerAuditOptions = {
    mutate: ['solutions/0*.ts'],
    ignorePatterns: ['**', '!solutions/*.ts'],
    ignorers: [IGNORER],
    testRunner: RUNNER,
    testRunnerNodeArgs: ['--import', import.meta.resolve('tsx')],
    plugins: [PLUGIN],
    coverageAnalysis: 'off',
    reporters: ['progress-append-only'],
    // The sandbox ends what does not end by itself: this is for when it fails to.
    timeoutMS: 600_000,
    concurrency,
    tempDirName: folder,
    symlinkNodeModules: false,
    // An enum that exists only in the types.
    logLevel: 'error' as never,
    audit: { seed },
  };
  const before = process.cwd();
  // StrykerJS takes the folder in which it runs for the project.
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
  const judged = tried.map((result): Judged => {
    const { exercise } = fromStryker('', result, 1);
    const mutant = fromStryker(texts.get(`${exercise}.ts`) as string, result, 1);
    return { mutant, verdict: { outcome: outcomeOf(result), lost: lostBy(result) } };
  });
  return { judged, ignored: results.length - tried.length };
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
        'audit-failed',
        `StrykerJS should have had each mutant graded; one of ${fileName} ended as ${status}: ${statusReason}`,
      );
  }
}

function lostBy({ status, killedBy, statusReason }: Results[number]): string | null {
  return (status === 'Timeout' ? statusReason : killedBy?.[0]) ?? null;
}
