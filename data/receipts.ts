import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { KitError } from '../grader/model/kit-error.ts';
import type { Matrix, Params, Vector } from '../grader/model/values.ts';

/** Some receipts of one shop. Prices and totals are in cents. */
export interface Receipts {
  readonly question: string;
  /** One name for each column of `baskets`, in the singular. */
  readonly fruits: readonly string[];
  /** How many of each fruit, one row for each receipt. */
  readonly baskets: Matrix;
  /** What each receipt says. */
  readonly totals: Vector;
  /** Where to start: a price for each fruit, and the fee on every receipt. */
  readonly guess: Params;
  /** The prices that the receipts were made with; null if the receipts do not settle them. */
  readonly prices: Params | null;
}

export type ReceiptsName = (typeof NAMES)[number];

/**
 * All the receipts of `data/receipts.json`, by name.
 *
 * @throws KitError if the file is missing or damaged
 */
export function readReceipts(path: string = RECEIPTS): Record<ReceiptsName, Receipts> {
  try {
    const json: Record<string, unknown> = JSON.parse(readFileSync(path, 'utf8'));
    const entries = NAMES.map((name) => [name, toReceipts(json[name], name)]);
    return Object.fromEntries(entries) as Record<ReceiptsName, Receipts>;
  } catch (cause) {
    throw new KitError(
      'bad-receipts',
      `${path} should hold the receipts that come with the kit: ${(cause as Error).message}. ` +
        'Put the file back as it was.',
      { cause },
    );
  }
}

const NAMES = ['oneReceipt', 'twoReceipts', 'market', 'marketWithFee'] as const;

const RECEIPTS = fileURLToPath(new URL('receipts.json', import.meta.url));

/** What the file holds under one name, not yet checked. */
interface Written {
  readonly question: string;
  readonly fruits: readonly string[];
  readonly receipts: readonly { readonly basket: Vector; readonly total: number }[];
  readonly guess: Params;
  readonly prices: Params | null;
}

function toReceipts(value: unknown, name: string): Receipts {
  const { question, fruits, receipts, guess, prices } = (value ?? {}) as Partial<Written>;
  const expect = (holds: boolean, what: string) => {
    if (!holds) {
      throw new Error(`${name} lacks ${what}`);
    }
  };
  const columns = fruits?.length ?? 0;
  const isRow = (row: unknown) => isNumbers(row) && row.length === columns;
  const isParams = (params: Params | null | undefined) => isRow(params?.weights) && isNumbers([params?.bias]);
  expect(typeof question === 'string', 'a question');
  expect(columns > 0, 'fruits');
  expect(
    Array.isArray(receipts) && receipts.every(({ basket, total }) => isRow(basket) && isNumbers([total])),
    'receipts with a number of each fruit and a total',
  );
  expect(isParams(guess), 'a guess for each fruit and a bias');
  expect(prices === null || isParams(prices), 'prices, or null');
  const rows = receipts as Written['receipts'];
  return {
    ...(value as Written),
    baskets: rows.map(({ basket }) => basket),
    totals: rows.map(({ total }) => total),
  };
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((entry) => Number.isFinite(entry));
}
