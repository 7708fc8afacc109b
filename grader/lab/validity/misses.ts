import { gradeTexts } from '../../kit/grade-submission.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { mapConcurrently } from '../../system/map-concurrently.ts';
import { plural } from '../../text/english.ts';
import { type WrongAnswer, wrongAnswers } from '../wrong-answers.ts';
import { upperBound } from './bounds.ts';
import type { Chapter, Headline, MeasureTask } from './chapter.ts';
import { WRONG_ANSWERS } from './fingerprint.ts';
import { addSeeds, missingSeeds, readSeeds } from './seed-ranges.ts';
import { isSeeded, seededOnly } from './seeded.ts';
import { count, bound as inPercent, list } from './words.ts';

export interface Misses {
  readonly seeds: string;
  /** For each wrong answer the fewest and the most points that it lost with one seed. */
  readonly lost: Readonly<Record<string, readonly [number, number]>>;
  /** Points lost in checks whose inputs are the same with every seed; these run with the first seed only. */
  readonly fixed: Readonly<Record<string, number>>;
  /** Gradings in which a wrong answer lost no point of the function that it gets wrong. */
  readonly missed: readonly { readonly answer: string; readonly seed: number }[];
  /** Checks of other functions that a wrong answer failed. */
  readonly blamed: readonly { readonly answer: string; readonly seed: number; readonly check: string }[];
}

const TITLE = 'Does a wrong answer ever keep all its points?';

export const misses: Chapter<Misses> = {
  name: 'misses',
  title: TITLE,
  measurement: {
    collection: WRONG_ANSWERS,
    seeds: '1..20',
    measure,
  },
  headlines,
  render,
};

async function measure({ seeds, previous, save, report }: MeasureTask<Misses>): Promise<Misses> {
  const exercises = loadCatalogue();
  const answers = wrongAnswers();
  let figures: Misses = previous ?? { seeds: '', lost: {}, fixed: {}, missed: [], blamed: [] };
  for (const seed of missingSeeds(seeds, figures.seeds)) {
    const asked = figures.seeds === '' ? exercises : seededOnly(exercises);
    const { fixed } = figures;
    const verdicts = await mapConcurrently(answers, (answer) =>
      verdictOn(answer, seed, asked, fixed[answer.name] ?? 0),
    );
    figures = withSeed(figures, seed, verdicts);
    save(figures);
    const missed = verdicts.filter(({ own }) => own === 0).length;
    report(`seed ${seed}: ${answers.length} wrong answers, ${missed} kept all their points`);
  }
  return figures;
}

/** What a wrong answer lost in one grading. */
export interface Verdict {
  readonly answer: string;
  /** Points of the function that it gets wrong. */
  readonly own: number;
  /** Of these, points of checks whose inputs are the same with every seed. */
  readonly fixed: number;
  /** Failed checks of other functions. */
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

/** Adds the verdicts of one more seed to the figures. */
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
    .map(([answer, [fewest, most]]) => `\`${answer}\` loses ${fewest} to ${plural(most, 'point')}`);
  const rule = missed.length === 0 ? `at most 3 / ${count(gradings)}, ` : '';
  const found = [
    missed.length === 0
      ? 'Every wrong answer lost points in every grading'
      : `${plural(missed.length, 'grading')} lost no points`,
    `: the rate of misses is ${rule}below ${inPercent(bound)} (95% sure). `,
    blamed.length === 0
      ? 'No check of another function failed.'
      : `${plural(blamed.length, 'check')} of other functions failed.`,
  ].join('');
  return [
    `## ${TITLE}`,
    `**Measured.** The ${count(answers)} wrong answers in \`grader/catalogue/*/wrong/\`, each with one mistake that people make in one function, graded in the real sandbox with the seeds ${figures.seeds}: ${count(gradings)} gradings (checks whose inputs are the same with every seed, such as the long training, run with the first seed only). Each wrong answer must lose points of the function that it gets wrong, and of no other. **Found.** ${found}`,
    ...listed(missed.map(({ answer, seed }) => `\`${answer}\` lost nothing with seed ${seed}`)),
    ...listed(blamed.map(({ answer, seed, check }) => `\`${answer}\` failed ${check} with seed ${seed}`)),
    `**Same mistake, same points?** ${count(steady)} of ${count(answers)} lose the same points with every seed.${unsteady.length > 0 ? ' The others fail some checks only with inputs that happen to show the mistake:' : ''}`,
    ...listed(unsteady),
    '**Not shown.** The checks were written with many of these mistakes in mind. So this shows that the grader does what it was built for, not how many mistakes of other kinds it misses. For those see the chapters on mutants and on held-out answers.',
  ].join('\n\n');
}

/** A list as a paragraph; none if there are no lines. */
function listed(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [list(lines, 60)];
}
