import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { wrongAnswersOf } from '../../engine/diagnosis/diagnose.ts';
import { prepareCases } from '../../engine/run-check.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { isStateless, openWrongAnswersOf } from '../../kit/open-wrong-answers.ts';
import { CATALOGUE } from '../../kit/paths.ts';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import type { Call } from '../../model/call.ts';
import type { SandboxSession } from '../../model/sandbox-session.ts';
import { kebabCase } from '../../text/kebab-case.ts';

test.each([
  [
    'functions, imports and types',
    "import { f } from './f.ts';\ntype A = 1;\nexport function g() {}\n",
    true,
  ],
  ['variables within a function', 'export function g() {\n  let sum = 0;\n}\n', true],
  ['a variable in a comment', '/*\nlet sum = 0;\n*/\nexport function g() {}\n', true],
  ['a variable', 'let sum = 0;\nexport function g() {}\n', false],
  ['an exported list', 'export const known: number[] = [];\n', false],
  ['a class', 'class Model {}\n', false],
])('a file with %s', (_, text, expected) => {
  expect(isStateless(text)).toBe(expected);
});

describe('a wrong answer that is taken to keep nothing', () => {
  const exercises = loadCatalogue();
  const functions = exercises.flatMap((exercise) => exercise.functions.map((name) => ({ exercise, name })));

  it.each(functions)('replies the same in any order: $name', async ({ exercise, name }) => {
    const names = wrongAnswersOf(name, exercise.misconceptions);
    // Another catalogue for each turn: replies are kept by catalogue.
    const open = () => openWrongAnswersOf([...exercises])(exercise.id, name, names);
    const calls = sample(
      exercise.checks
        .filter((check) => check.function === name)
        .flatMap((check) => prepareCases(check, DEFAULT_SEED).calls)
        .filter((call) => call.function === name),
    );
    const [forth, back] = [await open(), await open()];
    let stateless = 0;
    for (const [i, wrongAnswer] of names.entries()) {
      const file = join(CATALOGUE, exercise.id, 'wrong', `${kebabCase(name)}--${wrongAnswer}.ts`);
      if (isStateless(readFileSync(file, 'utf8'))) {
        stateless += 1;
        const inOrder = await (forth.wrongAnswers[i] as SandboxSession).call(exercise.id, calls);
        const reversed = await (back.wrongAnswers[i] as SandboxSession).call(exercise.id, calls.toReversed());
        expect(reversed.toReversed(), wrongAnswer).toEqual(inOrder);
      }
    }
    expect(stateless).toBeGreaterThan(0);
  });
});

/** Calls of all checks, some of each. */
function sample(calls: readonly Call[]): readonly Call[] {
  const step = Math.ceil(calls.length / 6);
  return calls.filter((_, i) => i % step === 0);
}
