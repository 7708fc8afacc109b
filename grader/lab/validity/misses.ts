import { gradeTexts } from '../../kit/grade-submission.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { mapConcurrently } from '../../system/map-concurrently.ts';
import { type WrongAnswer, wrongAnswers } from '../wrong-answers.ts';
import { upperBound } from './bounds.ts';
import type { Headline, Part, Task } from './chapter.ts';
import { WRONG_ANSWERS } from './fingerprint.ts';
import { addSeeds, missingSeeds, readSeeds } from './seed-ranges.ts';
import { isSeeded, seededOnly } from './seeded.ts';
import { count, bound as inPercent, list } from './words.ts';

export interface Misses {
  readonly seeds: string;
  /** For each wrong answer the fewest and the most points that it lost with any seed. */
  readonly lost: Readonly<Record<string, readonly [number, number]>>;
  /** Those that lost points in checks that no seed changes; graded with the first seed. */
  readonly fixed: Readonly<Record<string, number>>;
  /** Gradings in which it lost nothing of the function that it gets wrong. */
  readonly missed: readonly { readonly answer: string; readonly seed: number }[];
  /** Checks of other functions that it failed. */
  readonly blamed: readonly { readonly answer: string; readonly seed: number; readonly check: string }[];
}

const TITLE = 'Does a wrong answer ever keep all its points?';

export const misses: Part<Misses> = {
  name: 'misses',
  title: TITLE,
  measured: {
    collection: WRONG_ANSWERS,
    seeds: '1..20',
    measure,
  },
  headlines,
  render,
};

async function measure({ seeds, kept, keep, tell }: Task<Misses>): Promise<Misses> {
  const exercises = loadCatalogue();
  const answers = wrongAnswers();
  let figures: Misses = kept ?? { seeds: '', lost: {}, fixed: {}, missed: [], blamed: [] };
  for (const seed of missingSeeds(seeds, figures.seeds)) {
    const asked = figures.seeds === '' ? exercises : seededOnly(exercises);
    const { fixed } = figures;
    const verdicts = await mapConcurrently(answers, (answer) =>
      verdictOn(answer, seed, asked, fixed[answer.name] ?? 0),
    );
    figures = withSeed(figures, seed, verdicts);
    keep(figures);
    const missed = verdicts.filter(({ own }) => own === 0).length;
    tell(`seed ${seed}: ${answers.length} wrong answers, ${missed} kept all their points`);
  }
  return figures;
}

/** What a wrong answer lost in one grading. */
export interface Verdict {
  readonly answer: string;
  /** Points of the function that it gets wrong. */
  readonly own: number;
  /** Of these, in checks that no seed changes. */
  readonly fixed: number;
  /** Checks of other functions. */
  readonly others: readonly string[];
}

async function verdictOn(
  answer: WrongAnswer,
  seed: number,
  exercises: ReturnType<typeof loadCatalogue>,
  fixedBefore: number,
): Promise<Verdict> {
  const { exercise, text } = answer;
  const texts = new Map([[`${exercise}.ts`, text]]);
  const result = await gradeTexts(texts, exercises, { seed, only: [exercise], allowSolutionImports: true });
  const failed = result.exercises.flatMap(({ checks }) => checks).filter(({ status }) => status !== 'passed');
  const own = failed.filter((check) => check.function === answer.function);
  const sum = (checks: readonly { readonly maxPoints: number }[]) =>
    checks.reduce((points, { maxPoints }) => points + maxPoints, 0);
  const checks = exercises.find(({ id }) => id === exercise)?.checks ?? [];
  const isFixed = (id: string) => checks.some((check) => check.id === id && !isSeeded(check));
  return {
    answer: answer.name,
    own: sum(own) + fixedBefore,
    fixed: sum(own.filter(({ id }) => isFixed(id))) + fixedBefore,
    others: failed.filter((check) => check.function !== answer.function).map(({ id }) => id),
  };
}

/** The figures, with those of one more seed. */
export function withSeed(figures: Misses, seed: number, verdicts: readonly Verdict[]): Misses {
  const lost = verdicts.map(({ answer, own }) => {
    const [fewest, most] = figures.lost[answer] ?? [own, own];
    return [answer, [Math.min(fewest, own), Math.max(most, own)]] as const;
  });
  return {
    seeds: addSeeds(figures.seeds, [seed]),
    lost: Object.fromEntries(lost),
    fixed: Object.fromEntries(
      verdicts.filter(({ fixed }) => fixed > 0).map(({ answer, fixed }) => [answer, fixed]),
    ),
    missed: [
      ...figures.missed,
      ...verdicts.filter(({ own }) => own === 0).map(({ answer }) => ({ answer, seed })),
    ],
    blamed: [
      ...figures.blamed,
      ...verdicts.flatMap(({ answer, others }) => others.map((check) => ({ answer, seed, check }))),
    ],
  };
}

function totals({ seeds, lost, missed }: Misses) {
  const answers = Object.keys(lost).length;
  const gradings = answers * readSeeds(seeds).length;
  const steady = Object.values(lost).filter(([fewest, most]) => fewest === most).length;
  return { answers, gradings, steady, bound: upperBound(missed.length, gradings) };
}

function headlines(figures: Misses): readonly Headline[] {
  const { answers, gradings, steady, bound } = totals(figures);
  const measuredOn = `${count(answers)} wrong answers, seeds ${figures.seeds}`;
  return [
    {
      question: 'Gradings of wrong answers that kept all their points',
      figure: `${count(figures.missed.length)} of ${count(gradings)}; the rate is below ${inPercent(bound)}`,
      measuredOn,
    },
    {
      question: 'Checks of another function that a wrong answer failed',
      figure: count(figures.blamed.length),
      measuredOn,
    },
    {
      question: 'Wrong answers that lose the same points with every seed',
      figure: `${count(steady)} of ${count(answers)}`,
      measuredOn,
    },
  ];
}

function render(figures: Misses): string {
  const { answers, gradings, steady, bound } = totals(figures);
  const { missed, blamed } = figures;
  const unsteady = Object.entries(figures.lost)
    .filter(([, [fewest, most]]) => fewest !== most)
    .map(([answer, [fewest, most]]) => `\`${answer}\` loses ${fewest} to ${most} points`);
  const rule = missed.length === 0 ? `at most 3 / ${count(gradings)}, ` : '';
  return [
    `## ${TITLE}`,
    `**Measured.** The ${count(answers)} wrong answers of \`grader/catalogue/*/wrong/\`, each with one function got wrong the way people do, graded in the real sandbox with the seeds ${figures.seeds}: ${count(gradings)} gradings (the checks whose inputs are the same with every seed, such as the long training, with the first one only). Each must lose points of the function that it gets wrong, and of no other. **Found.** ${missed.length === 0 ? 'Every one lost points, every time' : `${count(missed.length)} gradings lost nothing`}: the rate of misses is ${rule}below ${inPercent(bound)} (95% sure). ${blamed.length === 0 ? 'No check of another function failed.' : `${count(blamed.length)} checks of other functions failed.`}`,
    ...(missed.length > 0
      ? [
          list(
            missed.map(({ answer, seed }) => `\`${answer}\` lost nothing with seed ${seed}`),
            40,
          ),
        ]
      : []),
    ...(blamed.length > 0
      ? [
          list(
            blamed.map(({ answer, seed, check }) => `\`${answer}\` failed ${check} with seed ${seed}`),
            40,
          ),
        ]
      : []),
    `**Same mistake, same points?** ${count(steady)} of ${count(answers)} lose the same points with every seed. ${unsteady.length > 0 ? 'The rest fail some check only where the inputs happen to show it:' : ''}`.trim(),
    ...(unsteady.length > 0 ? [list(unsteady, 60)] : []),
    `**Not shown.** The checks were written with many of these mistakes in mind, so this says that the grader does what it was built for, not how many mistakes of other kinds it misses. For those see the parts on answers that were held out.`,
  ].join('\n\n');
}
