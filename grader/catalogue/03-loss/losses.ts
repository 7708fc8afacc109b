import fc from 'fast-check';
import type { Answer, Call } from '../../model/call.ts';
import type { Fault } from '../../model/exercise.ts';
import type { Vector } from '../../model/values.ts';
import { agrees } from '../../numbers/tolerance.ts';
import { formatBoth, formatValue } from '../../text/format-value.ts';

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

/**
 * The same images but for one, which is now a three, predicted above 0 if its cost was high, else below. So its cost
 * moves to the other side of one half, and most wrong costs move, too.
 */
export function withAnotherImage(
  { predictions, targets }: LabelledPredictions,
  at: number,
): LabelledPredictions {
  const isHigh = (x: number, i: number) => (targets[i] === 1 ? x <= 0 : x > 0);
  return {
    predictions: predictions.map((x, i) => (i === at ? (isHigh(x, i) ? 2.5 : -2.5) : x)),
    targets: targets.map((target, i) => (i === at ? 1 : target)),
  };
}

/** Predictions with their targets, three or more: a single one does not tell a mean from a sum. */
export const paired = (prediction: fc.Arbitrary<number>, target: fc.Arbitrary<number>, minLength = 3) =>
  fc
    .array(fc.record({ prediction, target }), { minLength, maxLength: 12 })
    .map((pairs) => ({ predictions: pairs.map((p) => p.prediction), targets: pairs.map((p) => p.target) }));

/** `f(data, data) = f(data)`: a mean stays the same if all data is doubled. */
export const sameWhenDoubled =
  (magnitude: (input: LabelledPredictions) => number) =>
  (input: LabelledPredictions, answers: readonly Answer[]): Fault | null => {
    const [once, twice] = answers as readonly [number, number];
    return agrees(twice, { value: once, magnitude: magnitude(input) })
      ? null
      : {
          call: 1,
          ...toldApart(
            once,
            twice,
            (before) => `the same as for ${formatValue(input.predictions)}, which gave ${before}`,
          ),
          rationale:
            'This is the data of another call, all of it twice. A mean stays the same when everything is doubled; a sum grows.',
        };
  };

/**
 * Two answers that do not go together, both of them the student's own: neither need be right, so what is expected is
 * said of the second by the first.
 *
 * @param said what is expected, given the first answer as text
 */
export function toldApart(first: number, second: number, said: (first: string) => string) {
  const both = formatBoth(first, second);
  return { expected: said(both.expected), received: both.received };
}

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
    [loss({ ...input, targets: input.targets.slice(0, 1) }), 'there is only one target'],
    [loss({ ...input, predictions: input.predictions.slice(0, 1) }), 'there is only one prediction'],
    [loss({ ...input, targets: [] }), 'there are no targets'],
    [loss({ ...input, predictions: [] }), 'there are no predictions'],
  ] as const;
