import type { DemoView } from '../../../demo/terminal/report.ts';
import type { Priced } from '../../../demo/view.ts';

/** Prices, and what a basket comes to at them. */
export function priced(
  weights: readonly number[],
  bias: number,
  predictions: readonly number[],
  loss: number,
) {
  return { params: { weights, bias }, predictions, loss } satisfies Priced;
}

/** A demo in which all is right; say what is different about yours. */
export function demoView(more: Partial<DemoView> = {}): DemoView {
  return {
    used: [{ id: '05-apples-and-pears', functions: ['solvePrices'], source: 'own' }],
    results: [{ id: '05-apples-and-pears', status: 'passed' }],
    fruit: {
      oneReceipt: [
        priced([5, 9], 0, [33], 676),
        priced([35 / 33, 63 / 33], 0, [7], 0),
        priced([-1, 5], 0, [7], 0),
        priced([1, 2], 0, [7], 0),
        { ...priced([-0.57, 5.29], -1.86, [7], 0), steps: 1 },
      ],
      walk: [
        { ...priced([5, 9], 0, [33, 14, 0], 265.67), steps: 0 },
        { ...priced([0.06, 5.5], -2.06, [9.11, 3.5, -2.06], 2.98), steps: 1 },
        { ...priced([1, 2], -1e-6, [7, 3, 0], 1e-8), steps: 3059 },
      ],
      market: {
        fruits: ['apple', 'pear'],
        guess: { weights: [50, 50], bias: 0 },
        receipts: 8,
        params: { weights: [29.99, 45.01], bias: 10.02 },
        loss: 1e-4,
        steps: 385,
      },
    },
    digits: {
      testImages: 500,
      coin: 0.5,
      randomGuesses: { count: 20, accuracy: 0.503 },
      nearerAverage: 0.896,
      trained: [
        { images: 20, accuracy: 0.88 },
        { images: 2000, accuracy: 0.998 },
      ],
      influence: Array.from({ length: 784 }, (_, i) => (i % 28 < 14 ? 1 : -1)),
      wrong: [{ pixels: Array.from({ length: 784 }, (_, i) => (i % 5) / 4), is: 3 }],
      wrongCount: 1,
    },
    otherDigits: null,
    ...more,
  };
}
