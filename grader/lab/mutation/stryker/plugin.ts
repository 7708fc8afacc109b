import type { Ignorer, NodePath } from '@stryker-mutator/api/ignore';
import {
  commonTokens,
  declareClassPlugin,
  declareValuePlugin,
  PluginKind,
  tokens,
} from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
} from '@stryker-mutator/api/test-runner';
import { gradeMutant, openMutantGrader } from '../grade-mutant.ts';
import { solutionTexts } from '../solution-texts.ts';
import { fromStryker } from './from-stryker.ts';

/** The names by which StrykerJS selects these plugins, and the module that it loads them from. */
export const RUNNER = 'grader';
export const IGNORER = 'messages';
export const PLUGIN = import.meta.url;

/**
 * The grader as a StrykerJS test runner: each check is a test. StrykerJS writes a copy of the solutions that contains
 * all mutants, to be switched on one at a time; that copy is not used, because the sandbox has no such switch.
 * Instead the one mutant is put into the solution's text, which is graded like any submission.
 */
class GraderRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);
  readonly #texts = solutionTexts();
  readonly #kit: ReturnType<typeof openMutantGrader>;

  constructor(options: object) {
    this.#kit = openMutantGrader((options as GraderOptions).grader.seed);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Mutants can be graded only if the solutions themselves lose no points. */
  async dryRun(): Promise<DryRunResult> {
    const { exercises, grade } = this.#kit;
    const tests: TestResult[] = [];
    for (const { id, checks } of exercises) {
      const start = performance.now();
      const { lost } = await grade(id, this.#texts.get(`${id}.ts`) as string);
      const timeSpentMs = (performance.now() - start) / checks.length;
      for (const check of checks) {
        const test = { id: `${id}/${check.id}`, name: `${id}: ${check.title}`, timeSpentMs };
        tests.push(
          lost === test.id
            ? { ...test, status: TestStatus.Failed, failureMessage: 'the solution loses it' }
            : { ...test, status: TestStatus.Success },
        );
      }
    }
    return { status: DryRunStatus.Complete, tests };
  }

  async mutantRun({ activeMutant }: MutantRunOptions): Promise<MutantRunResult> {
    const { exercise } = fromStryker('', activeMutant, 0);
    const text = this.#texts.get(`${exercise}.ts`) as string;
    const mutant = fromStryker(text, activeMutant, 0);
    const { outcome, lost } = await gradeMutant(this.#kit.grade, text, mutant);
    const nrOfTests = this.#kit.exercises.find(({ id }) => id === exercise)?.checks.length ?? 0;
    switch (outcome) {
      case 'killed':
        return { status: MutantRunStatus.Killed, killedBy: [lost ?? ''], failureMessage: '', nrOfTests };
      case 'timed-out':
        return { status: MutantRunStatus.Timeout, reason: lost ?? '' };
      case 'survived':
        return { status: MutantRunStatus.Survived, nrOfTests };
    }
  }
}

/** Throw statements stay as they are, since the contract allows any message; the conditions around them do not. */
const messages: Ignorer = {
  shouldIgnore: (path: NodePath) =>
    (path as { isThrowStatement?(): boolean }).isThrowStatement?.() === true
      ? 'the message of an error: the contract allows any Error'
      : undefined,
};

/** Our own field among the options of StrykerJS. */
export interface GraderOptions {
  readonly grader: { readonly seed: number };
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, RUNNER, GraderRunner),
  declareValuePlugin(PluginKind.Ignore, IGNORER, messages),
];

export const strykerValidationSchema = {
  properties: {
    grader: { type: 'object', properties: { seed: { type: 'number' } }, required: ['seed'] },
  },
};
