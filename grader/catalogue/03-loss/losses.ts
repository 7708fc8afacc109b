import fc from 'fast-check';
import type { Answer, Call } from '../../model/call.ts';
import type { Fault } from '../../model/exercise.ts';
import type { Vector } from '../../model/values.ts';
import { agrees } from '../../numbers/tolerance.ts';
import { formatValue } from '../../text/format-value.ts';

/** Predictions, and what they are compared with. */
export interface Judged {
  readonly predictions: Vector;
  readonly targets: Vector;
}

/** Numbers whose sigmoid is not yet flat: at 20 its slope is 2e-9, and nothing would be told apart. */
export const logit = fc.oneof(
  fc.constantFrom(1, -1, 2, -2, 0.5, -0.5, 3, -3, 0),
  fc.integer({ min: -8000, max: 8000 }).map((n) => n / 1000),
);

/** A prediction and its target, three times or more: one can't tell a mean from a sum. */
export const paired = (prediction: fc.Arbitrary<number>, target: fc.Arbitrary<number>, minLength = 3) =>
  fc
    .array(fc.record({ prediction, target }), { minLength, maxLength: 12 })
    .map((pairs) => ({ predictions: pairs.map((p) => p.prediction), targets: pairs.map((p) => p.target) }));

/** The same data twice over has the same mean. */
export const sameWhenDoubled =
  (magnitude: (input: Judged) => number) =>
  (input: Judged, answers: readonly Answer[]): Fault | null => {
    const [once, twice] = answers as readonly number[];
    return agrees(twice, { value: once, magnitude: magnitude(input) })
      ? null
      : {
          call: 1,
          expected: formatValue(once, 6),
          received: formatValue(twice, 6),
          rationale:
            'These are the numbers of another call, each twice over. A mean stays as it is when everything is doubled; a sum grows.',
        };
  };

/** All the data twice over. */
export const doubled = ({ predictions, targets }: Judged): Judged => ({
  predictions: [...predictions, ...predictions],
  targets: [...targets, ...targets],
});

/** What does not fit, for both losses alike. */
export const bad = (loss: (input: Judged) => Call) => (input: Judged) =>
  [
    [loss({ ...input, targets: input.targets.slice(1) }), 'there are more predictions than targets'],
    [loss({ ...input, predictions: input.predictions.slice(1) }), 'there are more targets than predictions'],
    [loss({ predictions: [], targets: [] }), 'there is nothing to take the mean of'],
  ] as const;
