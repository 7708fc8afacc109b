import { loadCatalogue } from '../../kit/load-catalogue.ts';
import type { Exercise } from '../../model/exercise.ts';
import { mapConcurrently } from '../../system/map-concurrently.ts';
import { plural } from '../../text/english.ts';
import {
  coverageOf,
  describeCoverage,
  gradeRight,
  type RightSubmission,
  rightSubmissions,
} from '../right-submissions.ts';
import { upperBound } from './bounds.ts';
import type { Chapter, Headline, MeasureTask } from './chapter.ts';
import { addSeeds, missingSeeds, readSeeds } from './seed-ranges.ts';
import { isSeeded, seededOnly } from './seeded.ts';
import { count, bound as inPercent, list } from './words.ts';

export interface FalseAlarms {
  readonly seeds: string;
  /** The names of the folders in `grader/lab/corpus/right/`. */
  readonly submissions: readonly string[];
  /** How many submissions have each exercise, by its id. */
  readonly coverage: Readonly<Record<string, number>>;
  /** The checks of the catalogue, and those of them whose inputs are the same with every seed. */
  readonly checks: number;
  readonly fixedChecks: number;
  /** The points of all checks. */
  readonly points: number;
  readonly lost: readonly LostCheck[];
}

/** A check that a right submission failed. */
export interface LostCheck {
  readonly submission: string;
  readonly seed: number;
  readonly exercise: string;
  readonly check: string;
  readonly points: number;
  readonly rationale: string;
}

const TITLE = 'Does a right answer ever lose points?';

export const falseAlarms: Chapter<FalseAlarms> = {
  name: 'false-alarms',
  title: TITLE,
  measurement: {
    collection: [{ role: 'right submission', path: 'grader/lab/corpus/right', as: 'texts' }],
    seeds: '1..200',
    measure,
  },
  headlines,
  render,
};

async function measure({ seeds, previous, save, report }: MeasureTask<FalseAlarms>): Promise<FalseAlarms> {
  const exercises = loadCatalogue();
  const submissions = rightSubmissions();
  let figures: FalseAlarms = previous ?? nothingYet(exercises, submissions);
  for (const seed of missingSeeds(seeds, figures.seeds)) {
    const asked = figures.seeds === '' ? exercises : seededOnly(exercises);
    const lost = await mapConcurrently(submissions, (submission) => lostBy(submission, seed, asked));
    figures = {
      ...figures,
      seeds: addSeeds(figures.seeds, [seed]),
      lost: [...figures.lost, ...lost.flat()],
    };
    save(figures);
    report(`seed ${seed}: ${submissions.length} right submissions, ${lost.flat().length} checks lost`);
  }
  return figures;
}

function nothingYet(exercises: readonly Exercise[], submissions: readonly RightSubmission[]): FalseAlarms {
  const checks = exercises.flatMap((exercise) => exercise.checks);
  const ids = exercises.map(({ id }) => id);
  return {
    seeds: '',
    submissions: submissions.map(({ name }) => name),
    coverage: coverageOf(submissions, ids),
    checks: checks.length,
    fixedChecks: checks.filter((check) => !isSeeded(check)).length,
    points: checks.reduce((sum, { points }) => sum + points, 0),
    lost: [],
  };
}

async function lostBy(
  submission: RightSubmission,
  seed: number,
  exercises: readonly Exercise[],
): Promise<readonly LostCheck[]> {
  const result = await gradeRight(submission, exercises, { seed });
  return (result?.exercises ?? []).flatMap(({ id, checks }) =>
    checks
      .filter(({ status }) => status !== 'passed')
      .map((check) => ({
        submission: submission.name,
        seed,
        exercise: id,
        check: check.id,
        points: check.maxPoints,
        rationale: check.rationale ?? '',
      })),
  );
}

function totals({ seeds, submissions, lost }: FalseAlarms) {
  const gradings = readSeeds(seeds).length * submissions.length;
  const alarmed = new Set(lost.map(({ submission, seed }) => `${submission} ${seed}`)).size;
  return { gradings, alarmed, bound: upperBound(alarmed, gradings) };
}

function headlines(figures: FalseAlarms): readonly Headline[] {
  const { gradings, alarmed, bound } = totals(figures);
  return [
    {
      question: 'Gradings of right answers that lost a point',
      figure: `${count(alarmed)} of ${count(gradings)}; the rate is below ${inPercent(bound)}`,
      measuredOn: `${figures.submissions.length} right submissions, seeds ${figures.seeds}`,
    },
  ];
}

function render(figures: FalseAlarms): string {
  const lost = figures.lost.map(
    ({ submission, seed, exercise, check, points, rationale }) =>
      `${submission}, seed ${seed}: ${exercise}, ${check} (${plural(points, 'point')}): ${rationale}`,
  );
  return [
    `## ${TITLE}`,
    `${measured(figures)} ${found(figures)}`,
    ...(lost.length > 0 ? [list(lost, 40)] : []),
    notShown(figures.submissions.length),
  ].join('\n\n');
}

function measured(figures: FalseAlarms): string {
  const { submissions, coverage, seeds, checks, fixedChecks } = figures;
  const exercises = Object.keys(coverage).length;
  const isWhole = Object.values(coverage).every((having) => having === submissions.length);
  const extent = isWhole
    ? `${submissions.length} submissions, each with ${plural(exercises, 'exercise')}`
    : describeCoverage(submissions.length, coverage);
  const fixed = `${plural(fixedChecks, 'check')} whose inputs are the same with every seed, such as the long training, run with the first seed only`;
  return `**Measured.** The right submissions in \`grader/lab/corpus/right/\`, each in a style of its own (${extent}), graded in the real sandbox with the seeds ${seeds}: ${count(totals(figures).gradings)} gradings, with up to ${checks} checks each (${fixed}).`;
}

function found(figures: FalseAlarms): string {
  const { gradings, alarmed, bound } = totals(figures);
  if (alarmed === 0) {
    return `**Found.** None lost any of its points, which are ${figures.points} for a complete submission. With 0 of ${count(gradings)}, the rate of false alarms is at most 3 / ${count(gradings)}, or ${inPercent(bound)} (the rule of three, 95% sure).`;
  }
  return `**Found.** ${plural(alarmed, 'grading')} lost points, in ${plural(figures.lost.length, 'check')}. With ${count(alarmed)} of ${count(gradings)}, the rate of false alarms is at most ${inPercent(bound)} (the exact binomial bound, 95% sure).`;
}

function notShown(styles: number): string {
  return `**Not shown.** The bound is about the luck of the inputs, for right answers in these ${styles} styles: another seed gives other inputs. A style that is not among them may still be misjudged. If styles were drawn at random, ${styles} without a false alarm would leave room for ${inPercent(upperBound(0, styles))} of all styles. Machines so slow that a right answer runs out of time are not covered either.`;
}
