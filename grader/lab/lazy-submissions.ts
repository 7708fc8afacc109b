import type { Exercise } from '../model/exercise.ts';
import { scriptOf } from './stage-answer.ts';
import type { WrongAnswer } from './wrong-answers.ts';

/** A submission in which every function is lazy. */
export interface LazySubmission {
  /** `the first of each function`, or `zeros`. */
  readonly name: string;
  /** By file name, as for `gradeTexts`. */
  readonly texts: ReadonlyMap<string, string>;
}

/** So many functions should have a lazy answer of one kind for a submission of this kind. */
const SHARED_BY = 3;

/**
 * Submissions made of the lazy answers: the first of each function together, the second, and so on; and all of one kind
 * (`zeros`), for kinds that at least three functions have, with the first one of each function that does not have it.
 */
export async function lazySubmissions(
  answers: readonly WrongAnswer[],
  exercises: readonly Exercise[],
): Promise<readonly LazySubmission[]> {
  const functions = exercises
    .flatMap(({ id, functions: names }) => names.map((name) => ({ exercise: id, name })))
    .map(({ exercise, name }) => answers.filter((one) => one.exercise === exercise && one.function === name))
    .filter((its) => its.length > 0);
  if (functions.length < 2) {
    return []; // Each would be one lazy answer.
  }
  const most = Math.max(...functions.map((its) => its.length));
  const numbered = Array.from({ length: most }, (_, k) => ({
    name: `number ${k + 1} of each function`,
    answers: functions.map((its) => its[k % its.length] as WrongAnswer),
  }));
  const kinds = [...new Set(answers.map(kindOf))].sort().map((kind) => ({
    name: kind,
    answers: functions.map((its) => its.find((one) => kindOf(one) === kind) ?? (its[0] as WrongAnswer)),
  }));
  const shared = kinds.filter(
    ({ name, answers: its }) => its.filter((one) => kindOf(one) === name).length >= SHARED_BY,
  );
  const submissions: LazySubmission[] = [];
  for (const { name, answers: its } of [...numbered, ...shared]) {
    submissions.push({ name, texts: await textsOf(its, exercises) });
  }
  return submissions;
}

/** `zeros` of `03-loss/sigmoid--zeros`. */
function kindOf({ name }: WrongAnswer): string {
  return name.replace(/^.*?--/, '');
}

async function textsOf(
  answers: readonly WrongAnswer[],
  exercises: readonly Exercise[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const answer of answers) {
    const file = `${answer.exercise}.ts`;
    texts.set(file, `${texts.get(file) ?? ''}${await exportOf(answer, exercises)}`);
  }
  return texts;
}

/** The bundle of an answer within a function of its own, so that several in one file do not share a name. */
async function exportOf(answer: WrongAnswer, exercises: readonly Exercise[]): Promise<string> {
  const { code } = await scriptOf(answer, exercises);
  return `export const ${answer.function} = (() => {\n${code}\nreturn exercise.${answer.function};\n})();\n`;
}
