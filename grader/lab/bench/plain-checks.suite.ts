import { expect, test } from 'vitest';
import { readDigits, toMatrix } from '../../../data/digits.ts';
import { catalogue } from '../../catalogue/index.ts';
import { solutions } from '../../catalogue/reference.ts';
import { casesOf } from '../../engine/cases.ts';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import type { Answer, Argument, Call, Reply } from '../../model/call.ts';
import type { Exercise } from '../../model/exercise.ts';
import { normalGenerator } from '../../numbers/random.ts';

/** The baseline for the grader: the same checks with the same cases, as plain tests in this process, without a sandbox. */

for (const exercise of catalogue(readDigits())) {
  for (const check of exercise.checks) {
    test(`${check.function} ${check.title}`, () => {
      for (const { input, calls } of casesOf(check, DEFAULT_SEED)) {
        const replies = calls.map((call) => answer(exercise, call));
        const more = check.follow?.(input, replies) ?? [];
        expect(check.judge(input, [...replies, ...more.map((call) => answer(exercise, call))])).toBeNull();
      }
    });
  }
}

function answer(exercise: Exercise, call: Call): Reply {
  const functions = solutions[exercise.id] as Record<string, (...args: unknown[]) => Answer>;
  const counter = { drawn: 0 };
  try {
    const args = call.args.map((argument) => materialize(exercise, argument, counter));
    const value = functions[call.function]?.(...args) as Answer;
    return { kind: 'value', value, changed: null, drawn: counter.drawn, mathRandom: 0 };
  } catch (thrown) {
    return { kind: 'threw', isError: thrown instanceof Error, message: String(thrown), location: null };
  }
}

function materialize(exercise: Exercise, argument: Argument, counter: { drawn: number }): unknown {
  if (typeof argument === 'object' && '$randn' in argument) {
    const draw = normalGenerator(argument.$randn);
    return () => {
      counter.drawn += 1;
      return draw();
    };
  }
  if (typeof argument === 'object' && '$images' in argument) {
    const images = exercise.images?.[argument.$images];
    return images && toMatrix(images);
  }
  return argument;
}
