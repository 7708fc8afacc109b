import { DefaultReporter, type TestModule } from 'vitest/node';
import { nextStep, readSuiteName } from './next-step.ts';

/**
 * Shows the suite as vitest does, and what to do next. Its last line while it waits for a save says neither PASS nor
 * FAIL: for vitest, exercises that are not started have passed.
 */
export class PracticeReporter extends DefaultReporter {
  readonly #ids: readonly string[];
  #next = '';

  /** @param ids all exercises in order */
  constructor(ids: readonly string[]) {
    super();
    this.#ids = ids;
  }

  override onTestRunEnd(...ended: Parameters<DefaultReporter['onTestRunEnd']>): void {
    super.onTestRunEnd(...ended);
    const [modules] = ended;
    const shown = modules.flatMap(exercisesIn);
    this.#next = shown.length === 0 ? '' : nextStep(shown, this.#ids);
    if (!this.ctx.config.watch && this.#next !== '') {
      this.log(`${this.#next}\n`);
    }
  }

  override onWatcherStart(): void {
    this.log([this.#next, WAITING].filter(Boolean).join('\n'));
  }
}

const WAITING = 'Save a file, and it is tried again; press h for help, press q to quit.';

function exercisesIn(suite: TestModule) {
  return [...suite.children.suites()].flatMap(({ name }) => readSuiteName(name) ?? []);
}
