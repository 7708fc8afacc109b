import { expect, test } from 'vitest';
import { replayToken } from '../../../engine/replay-token.ts';
import { loadCatalogue } from '../../../kit/load-catalogue.ts';
import { alikeAnswers, canBeRun } from '../../../lab/alike/alike-answers.ts';
import { alikeTable } from '../../../lab/alike/alike-table.ts';
import { wrongAnswers } from '../../../lab/wrong-answers.ts';
import type { Exercise } from '../../../model/exercise.ts';

const catalogue = loadCatalogue();
const exercise = catalogue.find(({ id }) => id === '02-linear-predict') as Exercise;
const formula = exercise.checks.find((check) => check.function === 'predictOne');
const token = replayToken({ exercise: exercise.id, check: formula?.id ?? '', seed: 1, path: 'e0' });

const REFUSES = 'if (inputs.length !== weights.length) { throw new Error(); }';
const SUM = 'inputs.reduce((sum, input, i) => sum + input * weights[i], 0)';

function shown(mistake: string, body: string) {
  const answer = {
    name: `02-linear-predict/predict-one--${mistake}`,
    exercise: exercise.id,
    function: 'predictOne',
    text: `export * from '../../../../solutions/02-linear-predict.ts';
export function predictOne(inputs, { weights, bias }) { ${body} }`,
  };
  return { answer, token };
}

test('two that give one reply to the shown call, and are apart elsewhere, are alike', async () => {
  const rows = await alikeAnswers(
    exercise,
    [
      shown('no-bias', `${REFUSES} return ${SUM};`),
      shown('no-bias-no-check', `return ${SUM};`),
      shown('bias-twice', `${REFUSES} return ${SUM} + 2 * bias;`),
      shown('no-bias-again', `${REFUSES} return ${SUM};`),
      shown('right', `${REFUSES} return ${SUM} + bias;`),
    ],
    catalogue,
  );
  const name = (mistake: string) => `02-linear-predict/predict-one--${mistake}`;
  // The same mistake in other words is nobody to be told apart from; what is right shows nothing.
  expect(rows.map((row) => [row.name, row.alike])).toEqual([
    [name('no-bias'), [name('no-bias-no-check')]],
    [name('no-bias-no-check'), [name('no-bias'), name('no-bias-again')]],
    [name('bias-twice'), []],
    [name('no-bias-again'), [name('no-bias-no-check')]],
  ]);
  expect(rows[0]?.call).toMatch(/^predictOne\(/);
});

test('those that never end are left out', () => {
  const names = wrongAnswers()
    .filter((answer) => !canBeRun(answer, catalogue))
    .map(({ name }) => name);
  expect(names).toContain('02-linear-predict/predict-one--never-ends-on-no-inputs');
  expect(names.length).toBeLessThan(wrongAnswers().length / 4);
});

test('a table by function, over the answers that both measurements have', () => {
  const row = (name: string, alike: readonly string[]) => ({ name, function: 'f', call: 'f(1)', alike });
  const before = [row('a', ['b']), row('b', ['a']), row('old', [])];
  const after = [row('a', ['new']), row('b', ['a']), row('new', ['a'])];
  expect(alikeTable(after, null)).toEqual([
    'function  answers     alike',
    'f               3  3 (100%)',
    'all             3  3 (100%)',
  ]);
  expect(alikeTable(after, before)).toEqual([
    'function  answers  alike before    after',
    'f               2      2 (100%)  1 (50%)',
    'all             2      2 (100%)  1 (50%)',
  ]);
});
