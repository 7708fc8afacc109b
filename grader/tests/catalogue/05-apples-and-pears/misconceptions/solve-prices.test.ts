import { expect, test } from 'vitest';
import type { Params } from '../../../../model/values.ts';
import { carefully, detectedIn, type Mistake, solver, toTheLowest } from './walkers.ts';

const zero = ({ weights }: Params): Params => ({ weights: weights.map(() => 0), bias: 0 });
const cents = (price: number) => Math.round(price * 100) / 100;

const mistakes: readonly (readonly [string, Mistake])[] = [
  ['does-not-count', { answer: (fit) => ({ ...fit, steps: 0 }) }],
  [
    'steps-left-instead-of-made',
    { answer: (fit, { options }) => ({ ...fit, steps: options.maxSteps - fit.steps }) },
  ],
  [
    'says-max-steps-however-few-it-made',
    { answer: (fit, { options }) => ({ ...fit, steps: fit.steps && options.maxSteps }) },
  ],
  [
    'walks-on-below-the-tolerance',
    { goesOn: ({ startLoss, tolerance, steps, maxSteps }) => startLoss > tolerance && steps < maxSteps },
  ],
  ['counts-every-receipt', { answer: (fit, { totals }) => ({ ...fit, steps: fit.steps * totals.length }) }],
  ['counts-one-step-too-many', { answer: (fit) => ({ ...fit, steps: fit.steps + 1 }) }],
  ['counts-one-step-too-few', { answer: (fit) => ({ ...fit, steps: Math.max(0, fit.steps - 1) }) }],
  [
    'one-step-more-than-allowed',
    { goesOn: ({ loss, tolerance, steps, maxSteps }) => loss > tolerance && steps <= maxSteps },
  ],
  [
    'always-a-first-step',
    {
      goesOn: ({ loss, tolerance, steps, maxSteps }) => steps === 0 || (loss > tolerance && steps < maxSteps),
    },
  ],
  [
    'first-step-even-where-none-is-allowed',
    { goesOn: ({ loss, tolerance, steps, maxSteps }) => loss > tolerance && steps < Math.max(1, maxSteps) },
  ],
  [
    'max-steps-of-zero-taken-for-left-out',
    { goesOn: ({ loss, tolerance, steps, maxSteps }) => loss > tolerance && steps < (maxSteps || 300) },
  ],
  ['ignores-max-steps', { goesOn: ({ loss, tolerance, steps }) => loss > tolerance && steps < 3000 }],
  [
    'at-most-a-hundred-steps',
    { goesOn: ({ loss, tolerance, steps, maxSteps }) => loss > tolerance && steps < Math.min(50, maxSteps) },
  ],
  ['tolerance-of-its-own', { goesOn: ({ loss, steps, maxSteps }) => loss > 0.05 && steps < maxSteps }],
  [
    'stops-at-the-root-of-the-loss',
    { goesOn: ({ loss, tolerance, steps, maxSteps }) => Math.sqrt(loss) > tolerance && steps < maxSteps },
  ],
  ['params-of-the-step-before', { answer: (fit, { before }) => ({ ...fit, params: before }) }],
  ['loss-is-a-sum', { answer: (fit, { totals }) => ({ ...fit, loss: fit.loss * totals.length }) }],
  ['loss-is-the-root', { answer: (fit) => ({ ...fit, loss: Math.sqrt(fit.loss) }) }],
  ['loss-rounded', { answer: (fit) => ({ ...fit, loss: Math.round(fit.loss * 1000) / 1000 }) }],
  [
    'says-the-tolerance-is-the-loss',
    { answer: (fit, { options }) => ({ ...fit, loss: Math.max(fit.loss, options.tolerance) }) },
  ],
  ['starts-from-zeros', { from: zero }],
  ['fee-does-not-move', { moved: ({ weights }, { bias }) => ({ weights, bias }) }],
  ['takes-the-fee-to-be-zero', { moved: ({ weights }) => ({ weights, bias: 0 }) }],
  [
    'first-receipt-only',
    { step: (step) => (baskets, totals, params) => step(baskets.slice(0, 1), totals.slice(0, 1), params) },
  ],
  [
    'leaves-out-the-last-receipt',
    {
      step: (step) => (baskets, totals, params) => {
        const end = Math.max(1, baskets.length - 1);
        return step(baskets.slice(0, end), totals.slice(0, end), params);
      },
    },
  ],
  [
    'no-price-below-zero',
    { moved: ({ weights, bias }) => ({ weights: weights.map((price) => Math.max(0, price)), bias }) },
  ],
  [
    'rounds-the-prices',
    { moved: ({ weights, bias }) => ({ weights: weights.map(cents), bias: cents(bias) }) },
  ],
  [
    'walks-uphill',
    {
      step: (step) => (baskets, totals, params) => {
        const { weights, bias } = step(baskets, totals, params);
        return {
          weights: weights.map((price, i) => 2 * (params.weights[i] as number) - price),
          bias: 2 * params.bias - bias,
        };
      },
    },
  ],
  ['never-takes-the-step', { moved: (_, start) => start }],
  [
    'gives-the-start-back-where-the-tolerance-is-not-reached',
    {
      answer: (fit, { options, first }) =>
        fit.loss > options.tolerance ? { ...first, steps: fit.steps } : fit,
    },
  ],
];

test.each(Object.entries({ carefully, toTheLowest }))(
  '%s: nothing is detected in right answers',
  (_, step) => {
    expect(detectedIn(solver(step))).toEqual([]);
  },
);

test.each(mistakes)('%s is detected', (id, mistake) => {
  expect(detectedIn(solver(toTheLowest, mistake))).toEqual([id]);
});
