import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { lazyAnswers, wrongAnswers } from '../../lab/wrong-answers.ts';

const answers = wrongAnswers();
const functions = new Map(loadCatalogue().map(({ id, functions }) => [id, functions]));

test('each wrong answer names a function of its exercise, and wraps the solution', () => {
  for (const { name, exercise, function: wrong, text } of answers) {
    expect(functions.get(exercise), name).toContain(wrong);
    expect(text, name).toMatch(
      new RegExp(`^export (?:\\*|\\{.+\\}) from '(?:\\.\\./){4}solutions/${exercise}\\.ts';$`, 'm'),
    );
    expect(text, name).toMatch(
      new RegExp(`export (?:async )?(?:function\\*? |const |let |class )${wrong}\\b|export \\{`),
    );
  }
});

test('there are some for every function', () => {
  const all = [...functions].flatMap(([exercise, names]) => names.map((name) => `${exercise} ${name}`));
  const counts = all.map(
    (key) => answers.filter((answer) => `${answer.exercise} ${answer.function}` === key).length,
  );
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(10);
});

test('lazy answers are read beside the wrong ones, and are none of them', () => {
  const catalogue = mkdtempSync(join(tmpdir(), 'catalogue-'));
  onTestFinished(() => rmSync(catalogue, { recursive: true, force: true }));
  for (const [folder, file] of [
    ['lazy', 'mnist-loss--zeros.ts'],
    ['lazy', 'mnist-loss--first-target.ts'],
    ['wrong', 'sigmoid--half.ts'],
  ] as const) {
    mkdirSync(join(catalogue, '03-loss', folder), { recursive: true });
    writeFileSync(join(catalogue, '03-loss', folder, file), '// It does nothing.');
  }
  expect(lazyAnswers(catalogue)).toEqual([
    {
      name: '03-loss/mnist-loss--first-target',
      exercise: '03-loss',
      function: 'mnistLoss',
      text: '// It does nothing.',
    },
    expect.objectContaining({ name: '03-loss/mnist-loss--zeros' }),
  ]);
  expect(wrongAnswers(catalogue).map(({ name }) => name)).toEqual(['03-loss/sigmoid--half']);
});
