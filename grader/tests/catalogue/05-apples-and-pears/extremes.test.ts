import { describe, expect, test } from 'vitest';
import { rescaleGuessChecks } from '../../../catalogue/05-apples-and-pears/checks/rescale-guess.ts';
import { solvePricesChecks } from '../../../catalogue/05-apples-and-pears/checks/solve-prices.ts';
import * as extremes from '../../../catalogue/05-apples-and-pears/receipt-extremes.ts';
import { makeCase } from '../../../engine/cases.ts';
import { type Exports, replyOf } from './reply-of.ts';

const WRONG = new URL('../../../catalogue/05-apples-and-pears/wrong/', import.meta.url);
const EXTREMES = new Map(Object.entries(extremes));
const checks = [...rescaleGuessChecks, ...solvePricesChecks];

const load = async (file: string) => (await import(new URL(`${file}.ts`, WRONG).href)) as Exports;

/** The edges that a wrong answer fails, by their positions. */
async function failedEdges(id: string, file: string): Promise<readonly number[]> {
  const check = checks.find((one) => one.id === id);
  if (check === undefined) {
    throw new Error(`there is no check ${id}`);
  }
  const exports = await load(file);
  return check.edges.flatMap((input, i) => {
    const { calls } = makeCase(check, input, '');
    const replies = calls.map((call) => replyOf(exports, call));
    return check.judge(input, replies) === null ? [] : [i];
  });
}

describe('an edge far from the usual sizes catches what is there for it', () => {
  test.each([
    ['good-start-stays', 'SOLVED_IN_OTHER_ORDER', 'reads-the-start-by-order'],
    ['good-start-stays', 'MORE_FIELDS', 'takes-the-last-value-for-the-fee'],
    ['good-start-stays', 'TINY_START', 'rounds-the-start'],
    ['loss-of-its-params', 'TWICE_THE_SAME', 'equal-receipts-once'],
    ['loss-of-its-params', 'PLAIN_LOSS', 'loss-to-six-digits'],
    ['loss-of-its-params', 'CHEAPER', 'loss-to-eight-decimals'],
    ['receipts-come-out', 'OTHER_ORDER', 'reads-the-options-by-order'],
    ['receipts-come-out', 'OTHER_ORDER', 'takes-the-last-option-for-max-steps'],
    ['receipts-come-out', 'PENNIES', 'rounds-to-five-decimals'],
    ['receipts-come-out', 'LATE_PEARS', 'looks-at-ten-receipts'],
    ['receipts-come-out', 'GROWING', 'learning-rate-by-ten-receipts'],
    ['receipts-come-out', 'SIXTY_FRUITS', 'learning-rate-by-ten-fruits'],
    ['receipts-come-out', 'SIXTY_FRUITS', 'first-fifty-fruits'],
    ['receipts-come-out', 'LONG_WALK', 'at-most-ten-thousand-steps'],
    ['least-loss', 'TWO_AGAINST_ONE', 'equal-receipts-once'],
    ['least-loss', 'LAST_OF_FIFTY', 'first-forty-receipts'],
  ])('%s, %s: %s', async (id, edge, wrong) => {
    const at = checks.find((one) => one.id === id)?.edges.indexOf(EXTREMES.get(edge)) ?? -1;
    expect(await failedEdges(id, `solve-prices--${wrong}`)).toContain(at);
  });
});

describe('wrong answers that the usual prices and counts let through fail at an edge', () => {
  test.each([
    ['basket-costs-total', 'costs-only-a-thousand-fruits'],
    ['basket-costs-total', 'counts-at-most-a-hundred'],
    ['basket-costs-total', 'equal-prices-once'],
    ['basket-costs-total', 'equal-counts-once'],
    ['basket-costs-total', 'equal-products-once'],
    ['one-factor-for-all', 'scales-only-a-hundred-prices'],
    ['one-factor-for-all', 'prices-at-most-a-thousand'],
    ['one-factor-for-all', 'factor-at-most-a-thousand'],
    ['one-factor-for-all', 'factor-at-least-a-thousandth'],
    ['one-factor-for-all', 'factor-to-nine-decimals'],
    ['one-factor-for-all', 'rounds-to-eight-decimals'],
    ['one-factor-for-all', 'cost-to-five-decimals'],
    ['one-factor-for-all', 'small-totals-taken-for-zero'],
    ['one-factor-for-all', 'small-costs-taken-for-zero'],
  ])('%s: %s', async (id, wrong) => {
    expect(await failedEdges(id, `rescale-guess--${wrong}`)).not.toEqual([]);
  });
});
