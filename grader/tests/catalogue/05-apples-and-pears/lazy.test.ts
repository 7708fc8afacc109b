import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rescaleGuessChecks } from '../../../catalogue/05-apples-and-pears/checks/rescale-guess.ts';
import { solvePricesChecks } from '../../../catalogue/05-apples-and-pears/checks/solve-prices.ts';
import { casesOf } from '../../../engine/cases.ts';
import { type Exports, replyOf } from './reply-of.ts';

const LAZY = new URL('../../../catalogue/05-apples-and-pears/lazy/', import.meta.url);
const files = readdirSync(LAZY).map((file) => [file] as const);

test('there are twelve lazy answers or more of each function', () => {
  for (const name of ['rescale-guess', 'solve-prices']) {
    expect(files.filter(([file]) => file.startsWith(`${name}--`)).length).toBeGreaterThanOrEqual(12);
  }
});

test.each(files)('%s passes no check of its function', async (file) => {
  const exports = (await import(new URL(file, LAZY).href)) as Exports;
  for (const check of file.startsWith('rescale') ? rescaleGuessChecks : solvePricesChecks) {
    const failing = casesOf(check, 1).find(
      ({ input, calls }) =>
        check.judge(
          input,
          calls.map((call) => replyOf(exports, call)),
        ) !== null,
    );
    expect(failing, check.id).toBeDefined();
  }
});
