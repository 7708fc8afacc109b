import type { Digits } from '../../data/digits.ts';
import { readReceipts } from '../../data/receipts.ts';
import type { Student } from '../engine/ask.ts';
import type { Exercise } from '../model/exercise.ts';
import { digitsStory, fewImages } from './digits.ts';
import { fruitStory } from './fruit.ts';
import { type Functions, functionsOf, NoAnswer } from './functions.ts';
import type { DemoView } from './terminal/report.ts';

/** All that the demo shows, as told by the functions of a student. */
export async function demoStory(
  exercises: readonly Exercise[],
  student: Student,
  digits: Digits,
): Promise<Omit<DemoView, 'otherDigits'>> {
  const functions = await functionsOf(exercises, student, fewImages(digits));
  const receipts = readReceipts();
  const fruit = await told(functions, () => fruitStory(functions, receipts));
  const seen = await told(functions, () => digitsStory(functions, digits));
  return { whose: functions.whose(), results: functions.results, fruit, digits: seen };
}

/** Where an own function has no answer after all, that part is told again from its start with ours. */
async function told<Story>(functions: Functions, tell: () => Promise<Story>): Promise<Story> {
  try {
    return await tell();
  } catch (fault) {
    if (!(fault instanceof NoAnswer)) {
      throw fault;
    }
    functions.standIn(fault.exercise);
    return told(functions, tell);
  }
}
