import { describe, expect, test } from 'vitest';
import { gradientMisconceptions } from '../../catalogue/04-gradient-step/misconceptions/gradient.ts';
import { gradientStepMisconceptions } from '../../catalogue/04-gradient-step/misconceptions/gradient-step.ts';
import { rescaleGuessMisconceptions } from '../../catalogue/05-apples-and-pears/misconceptions/rescale-guess.ts';
import { accuracyMisconceptions } from '../../catalogue/06-three-or-seven/misconceptions/accuracy.ts';
import { isThreeMisconceptions } from '../../catalogue/06-three-or-seven/misconceptions/is-three.ts';
import type { Answer, Argument, Reply } from '../../model/call.ts';
import type { Misconception } from '../../model/exercise.ts';

const FALSE_THEN_TRUE = [...Array(150).fill(false), ...Array(150).fill(true)] as boolean[];

describe('what a misconception detects in one call and its reply', () => {
  const receipt = [[[3, 2]], [7], { weights: [5, 9], bias: 0 }];
  detects(gradientMisconceptions, 'coarse-difference', receipt, [
    [{ weights: [156.09, 104.04], bias: 52.01 }, true],
    [{ weights: [155.1, 103.6], bias: 51.9 }, true],
    [{ weights: [156, 104], bias: 52 }, null],
    [{ weights: [156, 104], bias: 52.01 }, false],
    [{ weights: [78, 52], bias: 26 }, false],
  ]);

  const halves = [[[0.25, 0.5]], [0], { weights: [1, 1], bias: 0 }];
  detects(gradientMisconceptions, 'rounds-the-slopes', halves, [
    [{ weights: [0.4, 0.8], bias: 1.5 }, true],
    [{ weights: [0.375, 0.75], bias: 1.5 }, null],
    [{ weights: [0.41, 0.75], bias: 1.5 }, false],
  ]);

  const step = (rate: number) => [{ weights: [5, 9], bias: 0 }, { weights: [156, 104], bias: 52 }, rate];
  const at01 = { weights: [3.44, 7.96], bias: -0.52 };
  detects(gradientStepMisconceptions, 'learning-rate-of-its-own', step(0.5), [
    [at01, true],
    [{ weights: [-151, -95], bias: -52 }, false],
    [{ weights: [3.44, 7.96], bias: 0 }, false],
  ]);
  detects(gradientStepMisconceptions, 'learning-rate-of-its-own', step(0.01), [[at01, null]]);
  detects(gradientStepMisconceptions, 'zero-taken-for-left-out', step(0), [
    [at01, true],
    [{ weights: [5, 9], bias: 0 }, false],
  ]);
  detects(gradientStepMisconceptions, 'zero-taken-for-left-out', step(0.01), [[at01, null]]);
  detects(gradientStepMisconceptions, 'zero-taken-for-left-out', step(0.5), [[at01, false]]);

  detects(rescaleGuessMisconceptions, 'rounds-the-prices', [[5, 9], [3, 2], 8] as Argument[], [
    [[1.2121, 2.1818], true],
    [[1, 2], true],
    [[40 / 33, 72 / 33], false],
    [[1.3, 2.2], false],
  ]);
  detects(rescaleGuessMisconceptions, 'rounds-the-prices', [[5, 9], [3, 2], 66], [[[10, 18], null]]);

  const decisions = [true, true, true, true, false];
  detects(
    accuracyMisconceptions,
    'mean-of-batch-means',
    [decisions, [1, 1, 1, 1, 1]],
    [
      [0.5, true],
      [0.8, null],
      [0.2, false],
    ],
  );

  const flat = (bias: number) => [{ $images: 'someImages' }, { weights: [0, 0], bias }];
  detects(isThreeMisconceptions, 'above-one-half', flat(0.25), [
    [[false, false], null],
    [[true, true], false],
  ]);
  detects(isThreeMisconceptions, 'above-one-half', flat(0.75), [[[false, false], false]]);
  detects(
    isThreeMisconceptions,
    'above-one-half',
    [{ $images: 'newImages' }, { weights: [1], bias: 0 }],
    [
      [[...FALSE_THEN_TRUE].reverse(), true],
      [FALSE_THEN_TRUE, null],
      [[true, false], null],
    ],
  );
});

function detects(
  misconceptions: readonly Misconception[],
  id: string,
  args: readonly unknown[],
  expectations: readonly (readonly [Answer, boolean | null])[],
) {
  const { function: name, detect } = misconceptions.find((one) => one.id === id) as Misconception;
  test.each(expectations)(`${id}, for ${JSON.stringify(args)}, answer %#`, (value, expected) => {
    const call = { function: name, args: args as Argument[], answer: 'number' } as const;
    const reply: Reply = { kind: 'value', value, changed: null, drawn: 0, mathRandom: 0 };
    expect(detect?.(call, reply)).toBe(expected);
  });
}
