import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readReceipts } from '../../../data/receipts.ts';
import { predict } from '../../../solutions/02-linear-predict.ts';
import { rescaleGuess, solvePrices } from '../../../solutions/05-apples-and-pears.ts';
import type { Vector } from '../../model/values.ts';

const receipts = readReceipts();
const all = Object.entries(receipts);

describe('readReceipts', () => {
  test('has the receipt of the first question, and the guess', () => {
    const { baskets, totals, guess, prices } = receipts.oneReceipt;
    expect({ baskets, totals, prices }).toEqual({ baskets: [[3, 2]], totals: [7], prices: null });
    expect(predict(baskets, guess)).toEqual([33]);
    const scaled = rescaleGuess(guess.weights, [3, 2], 7).map((price) => price.toFixed(2));
    expect(scaled).toEqual(['1.06', '1.91']);
  });

  test('has a second receipt, which leaves only (1, 2)', () => {
    const { baskets, totals, prices } = receipts.twoReceipts;
    expect({ baskets, totals }).toEqual({
      baskets: [
        [3, 2],
        [1, 1],
      ],
      totals: [7, 3],
    });
    expect(prices).toEqual({ weights: [1, 2], bias: 0 });
  });

  test('has a market of four fruits and eight receipts, without a fee and with one', () => {
    for (const { fruits, baskets } of [receipts.market, receipts.marketWithFee]) {
      expect([fruits.length, baskets.length]).toEqual([4, 8]);
    }
    expect(receipts.market.prices?.bias).toBe(0);
    expect(receipts.marketWithFee.prices?.bias).toBe(10);
  });

  test.each(all)('%s: the prices explain every receipt, and the guess does not', (_, pile) => {
    const { baskets, totals, guess, prices } = pile;
    if (prices !== null) {
      expect(predict(baskets, prices)).toEqual(totals);
    }
    expect(predict(baskets, guess)).not.toEqual(totals);
  });

  test.each([
    ['market', receipts.market],
    ['marketWithFee', receipts.marketWithFee],
  ])('%s: walking downhill from the guess finds the prices', (_, { baskets, totals, guess, prices }) => {
    const { params, steps } = solvePrices(baskets, totals, guess, { tolerance: 1e-6, maxSteps: 5000 });
    expect(steps).toBeLessThan(5000);
    const rounded = (numbers: Vector) => numbers.map(Math.round);
    expect([...rounded(params.weights), Math.round(params.bias) + 0]).toEqual([
      ...(prices?.weights ?? []),
      prices?.bias,
    ]);
  });
});

describe('a file that is not what it should be is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'receipts-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const pile = {
    question: 'How much?',
    fruits: ['apple'],
    receipts: [{ basket: [2], total: 4 }],
    guess: { weights: [1], bias: 0 },
    prices: null,
  };
  const sound = { oneReceipt: pile, twoReceipts: pile, market: pile, marketWithFee: pile };
  const read = (text: string) => {
    const path = join(folder, 'receipts.json');
    writeFileSync(path, text);
    return readReceipts(path);
  };

  test('a file that is right is read', () => {
    expect(read(JSON.stringify(sound)).market).toMatchObject({ baskets: [[2]], totals: [4] });
  });

  test.each([
    ['a name is missing', undefined, 'market lacks a question'],
    ['there are no fruits', { ...pile, fruits: [] }, 'market lacks fruits'],
    ['a basket has too many fruits', { ...pile, receipts: [{ basket: [2, 1], total: 4 }] }, 'lacks receipts'],
    ['a total is a text', { ...pile, receipts: [{ basket: [2], total: '4' }] }, 'lacks receipts'],
    ['the guess has no bias', { ...pile, guess: { weights: [1] } }, 'lacks a guess'],
    ['prices are left out', { ...pile, prices: undefined }, 'lacks prices'],
  ])('%s', (_, market, said) => {
    expect(() => read(JSON.stringify({ ...sound, market }))).toThrow(
      expect.objectContaining({ code: 'bad-receipts', message: expect.stringContaining(said) }),
    );
  });

  test('no JSON, and no file', () => {
    expect(() => read('{')).toThrow(expect.objectContaining({ code: 'bad-receipts' }));
    expect(() => readReceipts(join(folder, 'nowhere'))).toThrow(
      expect.objectContaining({ code: 'bad-receipts' }),
    );
  });
});
