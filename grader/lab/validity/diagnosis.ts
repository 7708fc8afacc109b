import { fileURLToPath } from 'node:url';
import { gradeTexts } from '../../kit/grade-submission.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import type { Exercise } from '../../model/exercise.ts';
import { mapConcurrently } from '../../system/map-concurrently.ts';
import { collectedAnswers, type WrongAnswer, wrongAnswers } from '../wrong-answers.ts';
import type { Chapter, Headline, MeasureTask } from './chapter.ts';
import { MISCONCEPTIONS, WRONG_ANSWERS } from './fingerprint.ts';
import { count, list, percent, table } from './words.ts';

/** A wrong answer, its misconceptions, and those that the grader named. */
export interface Diagnosed {
  readonly answer: string;
  readonly function: string;
  readonly holds: readonly string[];
  readonly named: readonly string[];
}

export interface Diagnoses {
  readonly seed: number;
  /** The wrong answers of the catalogue, which the misconceptions were written for. */
  readonly collection: readonly Diagnosed[];
  /** The same mistakes in another style, held out. */
  readonly rewrites: readonly Diagnosed[];
  /** Two mistakes in one function. */
  readonly combinations: readonly Diagnosed[];
}

const TITLE = 'Does the grader name the right misconception?';

const folder = (name: string) => fileURLToPath(new URL(`../corpus/${name}`, import.meta.url));

export const diagnosis: Chapter<Diagnoses> = {
  name: 'diagnosis',
  title: TITLE,
  measurement: {
    collection: [
      ...MISCONCEPTIONS,
      ...WRONG_ANSWERS,
      { role: 'held-out', path: 'grader/lab/corpus/held-out', as: 'texts' },
      { role: 'held-out-pairs', path: 'grader/lab/corpus/held-out-pairs', as: 'texts' },
    ],
    seeds: '20260501',
    measure,
  },
  headlines,
  render,
};

async function measure({ seeds: [seed = 1], report }: MeasureTask<Diagnoses>): Promise<Diagnoses> {
  const exercises = loadCatalogue();
  const all = async (name: string, answers: readonly WrongAnswer[]) => {
    const diagnosed = await mapConcurrently(answers, (answer) => diagnosisOf(answer, exercises, seed));
    report(`${name}: ${answers.length} answers, ${diagnosed.filter(isFalse).length} named falsely`);
    return diagnosed;
  };
  return {
    seed,
    collection: await all('catalogue', wrongAnswers()),
    rewrites: await all('rewrites', collectedAnswers(folder('held-out'))),
    combinations: await all('combinations', collectedAnswers(folder('held-out-pairs'))),
  };
}

async function diagnosisOf(
  answer: WrongAnswer,
  exercises: readonly Exercise[],
  seed: number,
): Promise<Diagnosed> {
  const { name, exercise, text } = answer;
  const texts = new Map([[`${exercise}.ts`, text]]);
  const options = { seed, only: [exercise], allowSolutionImports: true, diagnose: true };
  const { exercises: results } = await gradeTexts(texts, exercises, options);
  const named = results.flatMap(({ checks }) => checks.map((check) => check.misconception?.id));
  return {
    answer: name,
    function: answer.function,
    holds: heldBy(answer, exercises),
    named: [...new Set(named)].filter((id) => id !== undefined).sort(),
  };
}

/** The misconceptions with the wrong answers that it is named after: `a` and `b` of `sigmoid--a--and--b`. */
function heldBy({ name, exercise, function: wrong }: WrongAnswer, exercises: readonly Exercise[]): string[] {
  const [, slips = ''] = /--(.*)$/.exec(name) ?? [];
  const known = exercises.find(({ id }) => id === exercise)?.misconceptions ?? [];
  return slips.split('--and--').flatMap((slip) =>
    known
      .filter((misconception) => misconception.function === wrong)
      .filter(({ wrongAnswers, alsoHeldBy = [] }) => wrongAnswers.includes(slip) || alsoHeldBy.includes(slip))
      .map(({ id }) => id),
  );
}

function isRight({ holds, named }: Diagnosed): boolean {
  return named.length > 0 && named.every((id) => holds.includes(id));
}

function isFalse({ holds, named }: Diagnosed): boolean {
  return named.some((id) => !holds.includes(id));
}

const KINDS = [
  ['collection', 'Wrong answers of the catalogue'],
  ['rewrites', 'The same mistakes in another style, held out'],
  ['combinations', 'Two mistakes in one function, held out'],
] as const;

function headlines(figures: Diagnoses): readonly Headline[] {
  return KINDS.map(([kind, words]) => {
    const all = figures[kind];
    const right = all.filter(isRight).length;
    return {
      question: `${words}: misconception named`,
      figure: `${percent(right / all.length)} rightly, ${count(all.filter(isFalse).length)} falsely`,
      measuredOn: `${count(all.length)} answers, seed ${figures.seed}`,
    };
  });
}

function render(figures: Diagnoses): string {
  const functions = [...new Set(figures.collection.map((one) => one.function))];
  const rows = [...functions, null].map((name) => [
    name ?? '**all**',
    ...KINDS.flatMap(([kind]) => {
      const its = figures[kind].filter((one) => name === null || one.function === name);
      const falsely = its.filter(isFalse).length;
      const right = its.filter(isRight).length;
      return [right, its.length - right - falsely, falsely].map(count);
    }),
  ]);
  const head = [
    '',
    ...['catalogue', 'rewrites', 'combinations'].flatMap((kind) => [`${kind}: right`, 'none', 'false']),
  ];
  const listed = (kind: 'collection' | 'rewrites' | 'combinations', which: (one: Diagnosed) => boolean) =>
    figures[kind]
      .filter(which)
      .map(
        ({ answer, holds, named }) =>
          `\`${answer}\`${named.length > 0 ? ` was called ${named.join(', ')}` : ''}${holds.length > 0 ? ` (right: ${holds.join(', ')})` : ''}`,
      );
  const falsely = KINDS.flatMap(([kind]) => listed(kind, isFalse));
  const unnamed = [...listed('collection', isUnnamed), ...listed('rewrites', isUnnamed)];
  return [
    `## ${TITLE}`,
    `**Measured.** If a check fails, the grader compares the student's answers to all calls of that function with those of executable wrong versions, each of which belongs to a misconception. It names a misconception only if exactly one explains all answers. The table counts, with seed ${figures.seed}: the ${count(figures.collection.length)} wrong answers of the catalogue, which are these versions; ${count(figures.rewrites.length)} held-out rewrites of the same mistakes in another style, by an author who had not seen how misconceptions are matched, and never used to improve that; and ${count(figures.combinations.length)} held-out functions with two mistakes, for which naming one of the two is right and naming a third is false. “None” means that no misconception is named: the report then shows the counterexample and advice only.`,
    table([head, ...rows]),
    falsely.length === 0
      ? '**No misconception was named falsely.**'
      : `**Named falsely:**\n\n${list(falsely, 40)}`,
    ...(unnamed.length > 0
      ? [`**Not named**, among the catalogue and the rewrites:\n\n${list(unnamed, 60)}`]
      : []),
    '**Not shown.** How often real students have a misconception that is not among these. In that case none should be named.',
  ].join('\n\n');
}

function isUnnamed({ named }: Diagnosed): boolean {
  return named.length === 0;
}
