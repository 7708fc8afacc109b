import { expect, test } from 'vitest';
import { initParamsMisconceptions } from '../../../../catalogue/01-init-params/misconceptions/init-params.ts';
import { predictMisconceptions } from '../../../../catalogue/02-linear-predict/misconceptions/predict.ts';
import { predictOneMisconceptions } from '../../../../catalogue/02-linear-predict/misconceptions/predict-one.ts';
import { meanSquaredErrorMisconceptions } from '../../../../catalogue/03-loss/misconceptions/mean-squared-error.ts';
import { mnistLossMisconceptions } from '../../../../catalogue/03-loss/misconceptions/mnist-loss.ts';
import { sigmoidMisconceptions } from '../../../../catalogue/03-loss/misconceptions/sigmoid.ts';
import type { Answer, Argument, Reply } from '../../../../model/call.ts';
import type { Misconception } from '../../../../model/exercise.ts';

const guess = (weights: number[], bias: number, drawn = 0, mathRandom = 0): Reply => ({
  ...answer({ weights, bias }),
  drawn,
  mathRandom,
});
const THREE = [3, { $randn: 1 }];
detects(initParamsMisconceptions, 'no-chance-at-all', THREE, [
  [guess([0, 0, 0], 0), true],
  [guess([0.5, 0.5, 0.5], 0.5), true],
  [guess([0, 0, 0], 0, 1), false],
  [guess([0.1, 0.2, 0.3], 0), false],
]);
detects(initParamsMisconceptions, 'generator-of-its-own', THREE, [
  [guess([0.1, 0.2, 0.3], 0.4), true],
  [guess([0.1, 0.2, 0.3], 0.4, 4), false],
  [guess([0.1, 0.2, 0.3], 0.4, 0, 4), false],
  [guess([0, 0, 0], 0), false],
  [guess([], 0.4), null],
]);
detects(initParamsMisconceptions, 'generator-of-its-own', [...THREE, 0], [[guess([0, 0, 0], 0), null]]);
detects(initParamsMisconceptions, 'math-random', THREE, [
  [guess([0.1, 0.2, 0.3], 0.4, 3, 1), true],
  [guess([0.1, 0.2, 0.3], 0.4, 4, 2), null],
  [guess([0.1, 0.2, 0.3], 0.4, 4), null],
]);

const THIRDS = { weights: [1 / 3, 1 / 3], bias: 0 };
detects(predictOneMisconceptions, 'rounds-the-prediction', [[1, 1], THIRDS] as Argument[], [
  [answer(0.67), true],
  [answer(1), true],
  [answer(2 / 3), false],
  [answer(0.66), false],
]);
detects(predictOneMisconceptions, 'text-instead-of-a-number', [[1, 1], THIRDS] as Argument[], [
  [{ kind: 'odd-value', received: 'the text "0.67"' }, true],
  [{ kind: 'odd-value', received: 'undefined' }, false],
  [answer(2 / 3), false],
]);
const ranOn: Reply = { kind: 'timed-out', milliseconds: 1000 };
detects(predictOneMisconceptions, 'never-ends-on-no-inputs', [[], { weights: [], bias: 4 }] as Argument[], [
  [ranOn, true],
  [{ kind: 'out-of-memory' }, true],
  [answer(4), false],
]);
detects(predictOneMisconceptions, 'never-ends-on-no-inputs', [[1, 1], THIRDS] as Argument[], [
  [ranOn, false],
  [answer(2 / 3), null],
]);

const twoWeights = { weights: [5, 9], bias: 4 };
const thrown: Reply = { kind: 'threw', isError: true, message: '', location: null };
detects(predictOneMisconceptions, 'no-length-check', [[3], twoWeights] as Argument[], [[answer(19), null]]);
detects(
  predictOneMisconceptions,
  'no-length-check',
  [[3, 2, 8], twoWeights] as Argument[],
  [
    [answer(Number.NaN), true],
    [answer(37), false],
    [thrown, false],
  ],
  true,
);
detects(
  predictOneMisconceptions,
  'no-length-check',
  [[3], twoWeights] as Argument[],
  [
    [answer(6), true],
    [answer(Number.NaN), false],
    [thrown, false],
  ],
  true,
);
detects(
  predictMisconceptions,
  'no-length-check',
  [[[3, 2], [3, 2, 8], [4]], twoWeights] as Argument[],
  [
    [answer([37, Number.NaN, 24]), true],
    [answer([37, 37, 24]), false],
    [answer([37]), false],
    [thrown, false],
  ],
  true,
);

detects(predictMisconceptions, 'rounds-the-predictions', [[[1, 1]], THIRDS] as Argument[], [
  [answer([0.67]), true],
  [answer([2 / 3]), false],
]);
detects(predictMisconceptions, 'one-number-for-all', [[[1, 1]], THIRDS] as Argument[], [
  [{ kind: 'odd-value', received: 'the number 0.67' }, true],
  [answer([2 / 3]), false],
]);

detects(
  sigmoidMisconceptions,
  'rounds-p',
  [2],
  [
    [answer(0.88), true],
    [answer(1), false],
    [answer(0.8807970779778823), false],
  ],
);
detects(
  sigmoidMisconceptions,
  'flat-too-soon',
  [8],
  [
    [answer(1), true],
    [answer(0.9996646498695336), null],
    [answer(0), false],
  ],
);
detects(sigmoidMisconceptions, 'flat-too-soon', [2], [[answer(1), false]]);
detects(
  sigmoidMisconceptions,
  'another-number-for-e',
  [1],
  [
    [answer(2 / 3), true],
    [answer(0.7310585786300049), null],
    [answer(0.7), false],
  ],
);
detects(sigmoidMisconceptions, 'another-number-for-e', [8], [[answer(1), null]]);

detects(
  mnistLossMisconceptions,
  'rounds-the-loss',
  [[2], [1]],
  [
    [answer(0.12), true],
    [answer(0.11920292202211757), false],
  ],
);
detects(
  meanSquaredErrorMisconceptions,
  'rounds-the-loss',
  [[0.123], [0]],
  [
    [answer(0.02), true],
    [answer(0.015129), false],
  ],
);
detects(
  mnistLossMisconceptions,
  'forgets-to-return',
  [[2], [1]],
  [
    [{ kind: 'odd-value', received: 'undefined' }, true],
    [answer(0.12), false],
  ],
);

for (const misconceptions of [mnistLossMisconceptions, meanSquaredErrorMisconceptions]) {
  const threw: Reply = { kind: 'threw', isError: true, message: '', location: null };
  detects(misconceptions, 'no-length-check', [[2, 1], [1]], [[answer(3), null]]);
  detects(
    misconceptions,
    'no-length-check',
    [[2, 1], [1]],
    [
      [answer(Number.NaN), true],
      [answer(3), true],
      [threw, false],
    ],
    true,
  );
  detects(
    misconceptions,
    'no-length-check',
    [[], []],
    [
      [answer(Number.NaN), true],
      [answer(0), false],
      [threw, false],
    ],
    true,
  );
}

function answer(value: Answer) {
  return { kind: 'value', value, changed: null, drawn: 0, mathRandom: 0 } as const;
}

function detects(
  misconceptions: readonly Misconception[],
  id: string,
  args: readonly unknown[],
  expectations: readonly (readonly [Reply, boolean | null])[],
  throws = false,
) {
  const { function: name, detect } = misconceptions.find((one) => one.id === id) as Misconception;
  test.each(expectations)(
    `${name}, ${id}, ${JSON.stringify(args)}, ${throws}, reply %#`,
    (reply, expected) => {
      const call = { function: name, args: args as Argument[], answer: 'number' } as const;
      expect(detect?.(throws ? { ...call, throws } : call, reply)).toBe(expected);
    },
  );
}
