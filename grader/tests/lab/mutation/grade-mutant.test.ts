import { expect, test } from 'vitest';
import { openMutantGrader } from '../../../lab/mutation/grade-mutant.ts';
import { solutionTexts } from '../../../lab/mutation/solution-texts.ts';

const { grade } = openMutantGrader(3);
const text = solutionTexts().get('03-loss.ts') as string;

test('the solution survives', async () => {
  expect(await grade('03-loss', text)).toEqual({ outcome: 'survived', lost: null });
});

test('a sum instead of a mean is killed by a check of that exercise', async () => {
  const { outcome, lost } = await grade('03-loss', text.replaceAll(' / costs.length', ''));
  expect(outcome).toBe('killed');
  expect(lost).toMatch(/^03-loss\/\w/);
});

test('a mutant that does not end has timed out', async () => {
  const endless = text.replace('return 1 / (1', 'for (;;) {}\n  return 1 / (1');
  expect((await grade('03-loss', endless, 'sigmoid')).outcome).toBe('timed-out');
});

test('the checks of the changed function run first', async () => {
  const wrong = text.replaceAll(' / costs.length', '');
  expect((await grade('03-loss', wrong, 'meanSquaredError')).lost).not.toBe(
    (await grade('03-loss', wrong)).lost,
  );
});

test('a mutant that does not parse is a fault of the kit', async () => {
  await expect(grade('03-loss', `${text}}`)).rejects.toMatchObject({ code: 'mutant-unusable' });
});
