import { expect, test } from 'vitest';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { wrongAnswers } from '../../lab/wrong-answers.ts';

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
