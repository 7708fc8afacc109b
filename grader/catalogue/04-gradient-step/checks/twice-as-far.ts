import { formatExpected } from '../../../feedback/difference.ts';
import type { Answer } from '../../../model/call.ts';
import type { Fault } from '../../../model/exercise.ts';
import type { Params } from '../../../model/values.ts';
import { allowedError } from '../../../numbers/tolerance.ts';
import { formatBoth, formatValue } from '../../../text/format-value.ts';
import * as expected from '../expected.ts';
import { areMissing, expectedNumbersOf, numbersOf } from './numbers-moved.ts';
import type { Step } from './steps.ts';

/** `start - f(2 rate) = 2 (start - f(rate))`, for each weight and the bias. */
export function twiceAsFar(input: Step, answers: readonly Answer[]): Fault | null {
  const [once, twice] = answers as readonly [Params, Params];
  const { params, slope, learningRate } = input;
  if (doesNotMove(input, once)) {
    return {
      call: 0,
      expected: formatExpected(expected.gradientStep(params, slope, learningRate)),
      received: formatValue(once, 6),
      rationale: 'It stays where it was, and twice nothing is nothing.',
    };
  }
  const magnitudes = expectedNumbersOf(expected.gradientStep(params, slope, 4 * learningRate));
  const [from, one, two] = [params, once, twice].map(numbersOf) as [number[], number[], number[]];
  const at = from.findIndex((start, i) => {
    const off = start - (two[i] as number) - 2 * (start - (one[i] as number));
    return !(Math.abs(off) <= allowedError(magnitudes[i]?.magnitude ?? 0));
  });
  if (at < 0) {
    return null;
  }
  const start = from[at] as number;
  const name = at < params.weights.length ? `weights[${at}]` : 'the bias';
  const ways = formatBoth((one[at] as number) - start, (two[at] as number) - start, 4);
  return {
    call: 1,
    expected: `twice as far from ${formatValue(start)} as a learning rate of ${learningRate} goes`,
    received: `${name} moves by ${ways.received} at ${2 * learningRate}, and by ${ways.expected} at ${learningRate}`,
    rationale: 'The learning rate was doubled, and the step is not twice as long.',
  };
}

/** Whether it stays where it was, but perhaps for the first weight, though the step goes somewhere else. */
export function doesNotMove({ params, slope, learningRate }: Step, answer: Params): boolean {
  const from = numbersOf(params);
  const to = expectedNumbersOf(expected.gradientStep(params, slope, learningRate));
  const received = numbersOf(answer);
  return (
    // A 0 is where another mistake may stop a weight.
    !from.includes(0) &&
    areMissing(
      received.map((value, i) => value - (from[i] as number)),
      to.map(({ value, magnitude }, i) => ({ value: value - (from[i] as number), magnitude })),
    )
  );
}
