import { expect, test } from 'vitest';
import { openJudge } from '../../../lab/mutation/judge.ts';
import { solutionTexts } from '../../../lab/mutation/solution-texts.ts';

const { judge } = openJudge(3);
const text = solutionTexts().get('03-loss.ts') as string;

test('the solution survives', async () => {
  expect(await judge('03-loss', text)).toEqual({ outcome: 'survived', lost: null });
});

test('a sum where the mean is asked is killed, by checks of that exercise', async () => {
  const { outcome, lost } = await judge('03-loss', text.replaceAll(' / costs.length', ''));
  expect(outcome).toBe('killed');
  expect(lost).toMatch(/^03-loss\/\w/);
});

test('one that does not end has timed out', async () => {
  const endless = text.replace('return 1 / (1', 'for (;;) {}\n  return 1 / (1');
  expect((await judge('03-loss', endless, 'sigmoid')).outcome).toBe('timed-out');
});

test('the checks of the function that is changed are the first to be tried', async () => {
  const wrong = text.replaceAll(' / costs.length', '');
  expect((await judge('03-loss', wrong, 'meanSquaredError')).lost).not.toBe(
    (await judge('03-loss', wrong)).lost,
  );
});

test('one that is no file is the fault of the audit', async () => {
  await expect(judge('03-loss', `${text}}`)).rejects.toMatchObject({ code: 'audit-mutant-unusable' });
});
