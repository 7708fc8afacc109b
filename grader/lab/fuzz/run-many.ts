import fc, { type IAsyncProperty, type IProperty } from 'fast-check';

/** The result of trying a property many times. */
export interface PropertyRuns {
  readonly name: string;
  readonly runs: number;
  readonly seconds: number;
  /** Milliseconds for each run in the slowest round. */
  readonly slowest: number;
  /** What failed, with the seed and the smallest example; null if nothing did. */
  readonly failure: string | null;
}

/**
 * Tries a property many times, in rounds with different seeds, until a round fails.
 *
 * @param report is called once a minute with the progress
 */
export async function runMany<Values>(
  name: string,
  property: IProperty<Values> | IAsyncProperty<Values>,
  { runs, seed }: { readonly runs: number; readonly seed: number },
  report: (progress: string) => void = () => {},
): Promise<PropertyRuns> {
  const started = performance.now();
  let lastReport = started;
  let slowest = 0;
  for (let done = 0, round = 0; done < runs; round += 1) {
    const numRuns = Math.min(ROUND, runs - done);
    const before = performance.now();
    const details = await fc.check(property, { numRuns, seed: (seed + round) | 0 });
    done += details.numRuns;
    const now = performance.now();
    slowest = Math.max(slowest, (now - before) / numRuns);
    if (details.failed) {
      const why = `${String(details.errorInstance)}\n${fc.defaultReportMessage(details)}`;
      return {
        name,
        runs: done,
        seconds: (now - started) / 1000,
        slowest,
        failure: why.slice(0, MOST_CHARACTERS),
      };
    }
    if (now - lastReport > REPORT_MS) {
      lastReport = now;
      report(`${name}: ${done} of ${runs}`);
    }
  }
  return { name, runs, seconds: (performance.now() - started) / 1000, slowest, failure: null };
}

const ROUND = 500;
const REPORT_MS = 60_000;
const MOST_CHARACTERS = 5_000;
