import { averageImage } from './average.ts';
import type { Images } from './images.ts';
import { accuracyOf, BATCH, type Learner, learnBatch, learnerFrom } from './two-scores.ts';

/** What takes part: multiply and abs from the same random start, and abs once more from the average three. */
export const RUNNERS = ['multiply', 'abs', 'abs from average'] as const;
export type Runner = (typeof RUNNERS)[number];

/** Several learners on the same images, in the same batches, at the same rate. */
export interface Race {
  readonly rate: number;
  /** Test accuracy before, and after each epoch. */
  readonly accuracies: Readonly<Record<Runner, readonly number[]>>;
  /** One batch for each of them. Returns whether there is more to learn. */
  step(): boolean;
}

export interface RaceOptions {
  readonly train: Images;
  readonly test: Images;
  readonly rate: number;
  readonly epochs: number;
  /** Where `multiply` and `abs` start. */
  readonly start: ArrayLike<number>;
}

export function startRace({ train, test, rate, epochs, start }: RaceOptions): Race {
  const learners: Record<Runner, Learner> = {
    multiply: learnerFrom('product', start, train),
    abs: learnerFrom('distance', start, train),
    'abs from average': learnerFrom('distance', averageImage(train, 1), train),
  };
  const accuracies = Object.fromEntries(
    RUNNERS.map((runner) => [runner, [accuracyOf(learners[runner], test)]]),
  ) as Record<Runner, number[]>;
  // One learner at a time has its batch, so that no step takes long.
  let [from, turn, epoch] = [0, 0, 0];
  return {
    rate,
    accuracies,
    step() {
      if (epoch === epochs) {
        return false;
      }
      const runner = RUNNERS[turn] as Runner;
      learnBatch(learners[runner], train, from, Math.min(train.rows, from + BATCH), rate);
      const isEpochDone = from + BATCH >= train.rows;
      if (isEpochDone) {
        accuracies[runner].push(accuracyOf(learners[runner], test));
      }
      turn = (turn + 1) % RUNNERS.length;
      if (turn === 0) {
        from = isEpochDone ? 0 : from + BATCH;
        epoch += isEpochDone ? 1 : 0;
      }
      return epoch < epochs;
    },
  };
}

/** Draws from a normal distribution with this spread; the same each time. */
export function randomWeights(count: number, spread: number, seed = 12_345): Float64Array {
  let state = seed;
  const uniform = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 1) / 4_294_967_297;
  };
  return Float64Array.from(
    { length: count },
    () => spread * Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()),
  );
}
