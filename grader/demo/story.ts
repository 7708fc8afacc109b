import type { Digits } from '../../data/digits.ts';
import { readReceipts } from '../../data/receipts.ts';
import type { Student } from '../engine/ask.ts';
import type { Exercise } from '../model/exercise.ts';
import { digitsStory, smallTrainSets } from './digits.ts';
import { fruitStory } from './fruit.ts';
import { type Functions, functionsOf, NoAnswer } from './functions.ts';
import type { DemoView } from './terminal/report.ts';

/** Computes all that the demo shows, with the functions of a student. */
export async function demoStory(
  exercises: readonly Exercise[],
  student: Student,
  digits: Digits,
): Promise<Omit<DemoView, 'otherDigits'>> {
  const functions = await functionsOf(exercises, student, smallTrainSets(digits));
  const receipts = readReceipts();
  const fruit = await withAnswers(functions, () => fruitStory(functions, receipts));
  const digitsView = await withAnswers(functions, () => digitsStory(functions, digits));
  return { used: functions.used(), results: functions.results, fruit, digits: digitsView };
}

/** If one of the student's functions has no answer after all, that part starts again with the reference. */
async function withAnswers<Story>(functions: Functions, story: () => Promise<Story>): Promise<Story> {
  try {
    return await story();
  } catch (fault) {
    if (!(fault instanceof NoAnswer)) {
      throw fault;
    }
    functions.useReference(fault.exercise);
    return withAnswers(functions, story);
  }
}
