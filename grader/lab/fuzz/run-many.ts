import fc, { type IAsyncProperty, type IProperty } from 'fast-check';

/** What came of trying a property many times. */
export interface Tried {
  readonly name: string;
  readonly runs: number;
  readonly seconds: number;
  /** The longest that the runs of one round took on average, in milliseconds a run. */
  readonly slowest: number;
  /** What failed, with the seed and the smallest example; null where all is well. */
  readonly failure: string | null;
}

/**
 * Tries a property so many times, in rounds, each with a seed of its own; ends with the first round in which
 * it fails.
 *
 * @param tell is told now and then how far it has come
 */
export async function runMany<Values>(
  name: string,
  property: IProperty<Values> | IAsyncProperty<Values>,
  { runs, seed }: { readonly runs: number; readonly seed: number },
  tell: (progress: string) => void = () => {},
): Promise<Tried> {
  const started = performance.now();
  let told = started;
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
    if (now - told > TELL_MS) {
      told = now;
      tell(`${name}: ${done} of ${runs}`);
    }
  }
  return { name, runs, seconds: (performance.now() - started) / 1000, slowest, failure: null };
}

const ROUND = 500;
const TELL_MS = 60_000;
const MOST_CHARACTERS = 5_000;
