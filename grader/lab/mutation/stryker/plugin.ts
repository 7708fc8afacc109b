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
import { judgeMutant, openJudge } from '../judge.ts';
import { solutionTexts } from '../solution-texts.ts';
import { fromStryker } from './from-stryker.ts';

/** The names under which StrykerJS knows what is below, and where it is. */
export const RUNNER = 'grader';
export const IGNORER = 'messages';
export const PLUGIN = import.meta.url;

/**
 * The grader as a test runner of StrykerJS: each check is a test. StrykerJS writes a copy of the solutions with
 * all mutants in it, to be switched on one by one; that copy is not used, because the sandbox has no such
 * switch. The text of the solution gets the one mutant and is graded like any submission.
 */
class GraderRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);
  readonly #texts = solutionTexts();
  readonly #kit: ReturnType<typeof openJudge>;

  constructor(options: object) {
    this.#kit = openJudge((options as StrykerAuditOptions).audit.seed);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** The solutions lose no points, or there is nothing to judge mutants by. */
  async dryRun(): Promise<DryRunResult> {
    const { exercises, judge } = this.#kit;
    const tests: TestResult[] = [];
    for (const { id, checks } of exercises) {
      const start = performance.now();
      const { lost } = await judge(id, this.#texts.get(`${id}.ts`) as string);
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
    const { outcome, lost } = await judgeMutant(this.#kit.judge, text, mutant);
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

/** What an error says is not behaviour: by the contract, any Error will do. That it is thrown stays. */
const messages: Ignorer = {
  shouldIgnore: (path: NodePath) =>
    (path as { isThrowStatement?(): boolean }).isThrowStatement?.() === true
      ? 'the words of an error: the contract takes any Error'
      : undefined,
};

/** Our own field among the options of StrykerJS. */
export interface StrykerAuditOptions {
  readonly audit: { readonly seed: number };
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, RUNNER, GraderRunner),
  declareValuePlugin(PluginKind.Ignore, IGNORER, messages),
];

export const strykerValidationSchema = {
  properties: {
    audit: { type: 'object', properties: { seed: { type: 'number' } }, required: ['seed'] },
  },
};
