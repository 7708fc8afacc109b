import fc from 'fast-check';
import type { Answer, Call } from '../../model/call.ts';
import type { Fault } from '../../model/exercise.ts';
import type { Vector } from '../../model/values.ts';
import { agrees } from '../../numbers/tolerance.ts';
import { formatBoth } from '../../text/format-value.ts';

/** Predictions and their targets. */
export interface LabelledPredictions {
  readonly predictions: Vector;
  readonly targets: Vector;
}

/** Numbers at which the sigmoid is not yet flat: at 20 its slope is 2e-9, and different inputs would look the same. */
export const logit = fc.oneof(
  fc.constantFrom(1, -1, 2, -2, 0.5, -0.5, 3, -3, 0),
  fc.integer({ min: -8000, max: 8000 }).map((n) => n / 1000),
);

/** Predictions with their targets, three or more: a single one does not tell a mean from a sum. */
export const paired = (prediction: fc.Arbitrary<number>, target: fc.Arbitrary<number>, minLength = 3) =>
  fc
    .array(fc.record({ prediction, target }), { minLength, maxLength: 12 })
    .map((pairs) => ({ predictions: pairs.map((p) => p.prediction), targets: pairs.map((p) => p.target) }));

/** `f(data, data) = f(data)`: a mean stays the same if all data is doubled. */
export const sameWhenDoubled =
  (magnitude: (input: LabelledPredictions) => number) =>
  (input: LabelledPredictions, answers: readonly Answer[]): Fault | null => {
    const [once, twice] = answers as readonly number[];
    return agrees(twice, { value: once, magnitude: magnitude(input) })
      ? null
      : {
          call: 1,
          ...formatBoth(once, twice),
          rationale:
            'These are the numbers of another call, all of them twice. A mean stays the same when everything is doubled; a sum grows.',
        };
  };

/** All the data twice. */
export const doubled = ({ predictions, targets }: LabelledPredictions): LabelledPredictions => ({
  predictions: [...predictions, ...predictions],
  targets: [...targets, ...targets],
});

/** Calls that must throw, for either loss. */
export const bad = (loss: (input: LabelledPredictions) => Call) => (input: LabelledPredictions) =>
  [
    [loss({ ...input, targets: input.targets.slice(1) }), 'there are more predictions than targets'],
    [loss({ ...input, predictions: input.predictions.slice(1) }), 'there are more targets than predictions'],
    [loss({ predictions: [], targets: [] }), 'there is nothing to take the mean of'],
  ] as const;
