import { join } from 'node:path';
import { gradeFolder } from '../../kit/grade-submission.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { mapConcurrently } from '../../system/map-concurrently.ts';
import { RIGHT, rightAnswers } from '../right-submissions.ts';
import { upperBound } from './bounds.ts';
import type { Headline, Part, Task } from './chapter.ts';
import { addSeeds, missingSeeds, readSeeds } from './seed-ranges.ts';
import { seededOnly } from './seeded.ts';
import { count, bound as inPercent, list } from './words.ts';

export interface FalseAlarms {
  readonly seeds: string;
  /** The folders of `grader/lab/corpus/right/`. */
  readonly submissions: readonly string[];
  /** How many checks each of them meets. */
  readonly checks: number;
  readonly lost: readonly LostCheck[];
}

/** A check that a right submission did not pass. */
export interface LostCheck {
  readonly submission: string;
  readonly seed: number;
  readonly exercise: string;
  readonly check: string;
  readonly points: number;
  readonly rationale: string;
}

const TITLE = 'Does a right answer ever lose points?';

export const falseAlarms: Part<FalseAlarms> = {
  name: 'false-alarms',
  title: TITLE,
  measured: {
    collection: [{ role: 'right submission', path: 'grader/lab/corpus/right', as: 'texts' }],
    seeds: '1..200',
    measure,
  },
  headlines,
  render,
};

async function measure({ seeds, kept, keep, tell }: Task<FalseAlarms>): Promise<FalseAlarms> {
  const exercises = loadCatalogue();
  const submissions = rightAnswers(RIGHT);
  const checks = exercises.flatMap((exercise) => exercise.checks).length;
  let figures: FalseAlarms = kept ?? { seeds: '', submissions, checks, lost: [] };
  for (const seed of missingSeeds(seeds, figures.seeds)) {
    const asked = figures.seeds === '' ? exercises : seededOnly(exercises);
    const lost = await mapConcurrently(submissions, (name) => lostBy(name, seed, asked));
    figures = {
      ...figures,
      seeds: addSeeds(figures.seeds, [seed]),
      lost: [...figures.lost, ...lost.flat()],
    };
    keep(figures);
    tell(`seed ${seed}: ${submissions.length} right submissions, ${lost.flat().length} checks lost`);
  }
  return figures;
}

async function lostBy(
  submission: string,
  seed: number,
  exercises: ReturnType<typeof loadCatalogue>,
): Promise<readonly LostCheck[]> {
  const result = await gradeFolder(join(RIGHT, submission), exercises, { seed });
  return result.exercises.flatMap(({ id, checks }) =>
    checks
      .filter(({ status }) => status !== 'passed')
      .map((check) => ({
        submission,
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
  const { gradings, alarmed, bound } = totals(figures);
  const rule =
    alarmed === 0
      ? `None found in ${count(gradings)} leaves room for a rate of at most 3 / ${count(gradings)} or ${inPercent(bound)} (the rule of three, 95% sure).`
      : `${count(alarmed)} found in ${count(gradings)} leave room for a rate of at most ${inPercent(bound)} (the exact binomial bound, 95% sure).`;
  const lost = figures.lost.map(
    ({ submission, seed, exercise, check, points, rationale }) =>
      `${submission}, seed ${seed}: ${exercise}, ${check} (${points} points): ${rationale}`,
  );
  return [
    `## ${TITLE}`,
    `**Measured.** ${figures.submissions.length} complete right submissions in \`grader/lab/corpus/right/\`, each written in a way of its own, graded in the real sandbox with the seeds ${figures.seeds}: ${count(gradings)} gradings of ${figures.checks} checks each (the four whose inputs are the same with every seed, such as the long training, with the first one only). **Found.** ${alarmed === 0 ? 'Every one got 100 of 100 points.' : `${count(alarmed)} gradings lost points, by ${count(lost.length)} checks.`} ${rule}`,
    ...(lost.length > 0 ? [list(lost, 40)] : []),
    `**Not shown.** The bound is on the luck of the inputs, for right answers of these ${figures.submissions.length} kinds; another seed is another set of inputs. A style that nobody here thought of may still be misjudged: ${figures.submissions.length} styles without a false alarm, were they drawn by chance, would leave room for ${inPercent(upperBound(0, figures.submissions.length))} of styles. A machine so slow that a right answer runs out of time is not in it either.`,
  ].join('\n\n');
}
