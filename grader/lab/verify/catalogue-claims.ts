import { casesOf } from '../../engine/cases.ts';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import type { Reply } from '../../model/call.ts';
import type { Check, Exercise, Misconception } from '../../model/exercise.ts';
import { plural } from '../../text/english.ts';
import { kebabCase } from '../../text/kebab-case.ts';
import type { Claim } from '../claim.ts';
import type { WrongAnswer } from '../wrong-answers.ts';

/** Whether the parts of the exercises belong together: all other claims need that. */
export function structureClaims(exercises: readonly Exercise[]): readonly Claim[] {
  const checks = exercises.flatMap((exercise) => exercise.checks);
  const points = checks.reduce((sum, check) => sum + check.points, 0);
  return [
    {
      claim: `${plural(exercises.length, 'exercise')}, ${plural(checks.length, 'check')}, ${points} points; ids differ, hints are there`,
      against: exercises.flatMap(faultsOfExercise),
    },
  ];
}

/** What else can be said of the catalogue without running anybody's code. */
export function contentClaims(
  exercises: readonly Exercise[],
  wrongAnswers: readonly WrongAnswer[],
): readonly Claim[] {
  return [
    {
      claim: 'every check makes calls of its exercise that can be sent, and accepts no silence',
      against: exercises.flatMap(({ id, functions, checks }) =>
        checks.flatMap((check) =>
          faultsOfCheck(check, functions).map((fault) => `${id}, ${check.id}: ${fault}`),
        ),
      ),
    },
    {
      claim: `every function has ${MIN_WRONG_ANSWERS} wrong answers or more, each with one misconception`,
      against: exercises.flatMap((exercise) => faultsOfWrongAnswers(exercise, wrongAnswers)),
    },
    {
      claim: `misconceptions are said in ${MAX_TEXT} characters at most, and end with a question`,
      against: exercises.flatMap(({ id, misconceptions }) =>
        misconceptions.flatMap((one) =>
          faultsOfText(one).map((fault) => `${id}, ${one.function}, ${one.id}: ${fault}`),
        ),
      ),
    },
  ];
}

/** Fewer would not show that the checks of a function hold each other's gaps shut. */
export const MIN_WRONG_ANSWERS = 10;

/** As much as is read between two attempts. */
export const MAX_TEXT = 280;

function faultsOfExercise({ id, functions, hints, checks }: Exercise): readonly string[] {
  const ids = checks.map((check) => check.id);
  return [
    ...ids.filter((name, i) => ids.indexOf(name) < i).map((name) => `${id} has two checks called ${name}`),
    ...hints.filter((hint) => hint.trim() === '').map(() => `${id} has an empty hint`),
    ...functions
      .filter((name) => !checks.some((check) => check.function === name))
      .map((name) => `${id} has no check of ${name}`),
    ...checks
      .filter((check) => !functions.includes(check.function))
      .map(
        (check) =>
          `${id}, ${check.id} is about ${check.function}, which is not among the functions of exercise.ts`,
      ),
    ...checks
      .filter(({ points }) => !Number.isInteger(points) || points < 1)
      .map((check) => `${id}, ${check.id} has ${check.points} points: give it a whole number, 1 or more`),
    ...checks.filter(({ edges }) => edges.length === 0).map((check) => `${id}, ${check.id} has no edge`),
  ];
}

const SILENCE: Reply = { kind: 'odd-value', received: 'undefined' };

function faultsOfCheck(check: Check, functions: readonly string[]): readonly string[] {
  const faults = new Set<string>();
  const cases = casesOf(check, DEFAULT_SEED);
  for (const { input, calls } of cases) {
    const strangers = calls.filter((call) => !functions.includes(call.function));
    if (calls.length === 0) {
      faults.add('an input leads to no call');
    }
    if (strangers[0] !== undefined) {
      faults.add(`it calls ${strangers[0].function}, which is no function of the exercise`);
    }
    if (JSON.stringify(calls).includes('null')) {
      faults.add('a call has an argument that cannot be sent: a number that is not finite, or null');
    }
    const silent = calls.map(() => SILENCE);
    const all = [...silent, ...(check.follow?.(input, silent) ?? []).map(() => SILENCE)];
    if (calls.length > 0 && check.judge(input, all) === null) {
      faults.add('a function that returns nothing passes');
    }
  }
  if (JSON.stringify(casesOf(check, DEFAULT_SEED)) !== JSON.stringify(cases)) {
    faults.add('the same seed gives other inputs the second time');
  }
  return [...faults];
}

function faultsOfWrongAnswers(
  { id, functions, misconceptions }: Exercise,
  wrongAnswers: readonly WrongAnswer[],
): readonly string[] {
  const own = wrongAnswers.filter(({ exercise }) => exercise === id);
  const holders = misconceptions.flatMap((one) =>
    namesOf(one).map((name) => ({ name: `${id}/${name}`, one })),
  );
  const ids = misconceptions.map((one) => `${one.function} ${one.id}`);
  return [
    ...functions.flatMap((name) => {
      const count = own.filter((answer) => answer.function === name).length;
      const file = `grader/catalogue/${id}/wrong/${kebabCase(name)}--<mistake>.ts`;
      return count >= MIN_WRONG_ANSWERS
        ? []
        : [`${name} has ${plural(count, 'wrong answer')}: write more, ${file}`];
    }),
    ...own
      .filter((answer) => !functions.includes(answer.function))
      .map(({ name, function: wrong }) => `${name} is about ${wrong}, which is no function of the exercise`),
    ...own.flatMap(({ name }) => {
      const count = holders.filter((holder) => holder.name === name).length;
      return count === 1
        ? []
        : [`${name} is named by ${plural(count, 'misconception')}: name it in exactly one`];
    }),
    ...holders
      .filter(({ name }) => !own.some((answer) => answer.name === name))
      .map(({ name, one }) => `${one.id} names ${name}, and there is no such file`),
    ...ids
      .filter((one, i) => ids.indexOf(one) < i)
      .map((one) => `there are two misconceptions called ${one}`),
    ...misconceptions.flatMap((one) => [
      ...(functions.includes(one.function)
        ? []
        : [`${one.id} is about ${one.function}, no function of ${id}`]),
      ...(one.wrongAnswers.length > 0 || one.detect ? [] : [`${one.id} has no wrong answer and no detect`]),
    ]),
  ];
}

function namesOf({ function: name, wrongAnswers, alsoHeldBy = [] }: Misconception): readonly string[] {
  return [...wrongAnswers, ...alsoHeldBy].map((one) => `${kebabCase(name)}--${one}`);
}

function faultsOfText({ text }: Misconception): readonly string[] {
  return [
    ...(text.endsWith('?') ? [] : ['it does not end with a question']),
    ...(text.length <= MAX_TEXT ? [] : [`it has ${text.length} characters`]),
    ...(/incorrect|obviously|stupid/i.test(text) ? ['it has an unfriendly word'] : []),
  ];
}
