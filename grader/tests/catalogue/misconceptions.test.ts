import { expect, test } from 'vitest';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { wrongAnswers } from '../../lab/wrong-answers.ts';
import type { Misconception } from '../../model/exercise.ts';
import { kebabCase } from '../../text/kebab-case.ts';

const exercises = loadCatalogue();
const all = exercises.flatMap(({ id, misconceptions }) =>
  misconceptions.map((misconception) => ({ exercise: id, misconception })),
);
const names = (misconception: Misconception) =>
  [...misconception.wrongAnswers, ...(misconception.alsoHeldBy ?? [])].map(
    (wrongAnswer) => `${kebabCase(misconception.function)}--${wrongAnswer}`,
  );

test('every wrong answer shows exactly one misconception, and every one that is listed exists', () => {
  const listed = all.flatMap(({ exercise, misconception }) =>
    names(misconception).map((name) => `${exercise}/${name}`),
  );
  expect(listed.sort()).toEqual(wrongAnswers().map(({ name }) => name));
});

test('no two of a function have the same id', () => {
  const ids = all.map(({ misconception }) => `${misconception.function} ${misconception.id}`);
  expect(new Set(ids).size).toBe(ids.length);
});

test('each is about a function of its exercise, and can be detected', () => {
  for (const { functions, misconceptions } of exercises) {
    for (const { id, function: name, wrongAnswers, detect } of misconceptions) {
      expect(functions, id).toContain(name);
      expect(wrongAnswers.length > 0 || detect !== undefined, id).toBe(true);
    }
  }
});

test.each(all.map(({ misconception }) => [misconception.id, misconception.text]))(
  '%s: the text is short, friendly, and ends with a question',
  (_, text) => {
    expect(text).toMatch(/\?$/);
    expect(text.length).toBeLessThanOrEqual(280);
    expect(text).not.toMatch(/incorrect|obviously|stupid/i);
  },
);
