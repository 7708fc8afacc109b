import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { mapConcurrently } from '../../system/map-concurrently.ts';
import { type WrongAnswer, wrongAnswers } from '../wrong-answers.ts';
import type { Chapter, Headline, MeasureTask } from './chapter.ts';
import { countFailures, type FailureCounts } from './failing-inputs.ts';
import { WRONG_ANSWERS } from './fingerprint.ts';
import { addSeeds, missingSeeds, showSeeds } from './seed-ranges.ts';
import { type Counts, needs, type Shares, type SlipShares, seedDependent, slipShares } from './weak-spots.ts';
import { count, folded, list, oneIn, percent, table } from './words.ts';

/** The goal: at most one grading in a million misses a mistake that only generated inputs show. */
const CHANCE = 1e-6;
/** A check that catches a mistake more surely than this does not count as depending on the seed. */
const SELDOM = 1e-3;

const TITLE = 'Are there enough inputs?';

export const shares: Chapter<Shares> = {
  name: 'shares',
  title: TITLE,
  measurement: {
    collection: WRONG_ANSWERS,
    seeds: '1..10',
    measure,
  },
  headlines,
  render,
};

/** One wrong answer after the other, each with all seeds, so that one that hangs is waited for only once. */
async function measure({ seeds, previous, save, report }: MeasureTask<Shares>): Promise<Shares> {
  const exercises = loadCatalogue();
  const checks = exercises.flatMap(({ id, checks }) =>
    checks.map((check) => [`${id}/${check.id}`, { function: check.function, runs: check.runs }] as const),
  );
  let figures: Shares = previous ?? { checks: Object.fromEntries(checks), slips: {} };
  const answers = wrongAnswers();
  const seedsBefore = (answer: WrongAnswer) => figures.slips[answer.name]?.seeds ?? '';
  const waiting = answers.filter((answer) => missingSeeds(seeds, seedsBefore(answer)).length > 0);
  let done = 0;
  await mapConcurrently(waiting, async (answer) => {
    const missing = missingSeeds(seeds, seedsBefore(answer));
    const more = await countFailures(answer, exercises, missing);
    const slip = {
      seeds: addSeeds(seedsBefore(answer), missing),
      shown: added(figures.slips[answer.name]?.shown ?? {}, more),
    };
    figures = { ...figures, slips: { ...figures.slips, [answer.name]: slip } };
    save(figures);
    done += 1;
    report(`${done} of ${waiting.length}, seeds ${showSeeds(missing)}: ${answer.name}`);
  });
  const names = answers.map(({ name }) => name);
  return {
    ...figures,
    slips: Object.fromEntries(names.map((name) => [name, figures.slips[name]])),
  } as Shares;
}

/** Adds the failures of more seeds. The edges are the same with every seed; what is generated adds up. */
export function added(
  before: Readonly<Record<string, Counts>>,
  more: Readonly<Record<string, FailureCounts>>,
): Record<string, Counts> {
  return Object.fromEntries(
    Object.entries(more).map(([check, { edges, ofEdges, generated, ofGenerated }]) => {
      const [knownEdges, knownOf, knownGenerated, knownOfGenerated] = before[check] ?? [edges, ofEdges, 0, 0];
      return [check, [knownEdges, knownOf, knownGenerated + generated, knownOfGenerated + ofGenerated]];
    }),
  );
}

/** The probability that one grading misses a mistake: 0 if an edge catches it. */
const missed = ({ byEdges, missedByChance }: SlipShares) => (byEdges.length > 0 ? 0 : missedByChance);

function seedsOf({ slips }: Shares): string {
  return [...new Set(Object.values(slips).map(({ seeds }) => seeds))].join(' or ');
}

function headlines(figures: Shares): readonly Headline[] {
  const all = slipShares(figures);
  const measuredOn = `${count(all.length)} wrong answers, the inputs of seeds ${seedsOf(figures)}`;
  return [
    {
      question: 'Wrong answers that a grading misses with a probability above 1 in a million',
      figure: `${count(all.filter((slip) => missed(slip) > CHANCE).length)} of ${count(all.length)}`,
      measuredOn,
    },
    {
      question: 'Wrong answers that only edges (hand-picked inputs) catch',
      figure: `${count(all.filter(({ byChance }) => byChance.length === 0).length)} of ${count(all.length)}`,
      measuredOn,
    },
  ];
}

function render(figures: Shares): string {
  const all = slipShares(figures);
  const likely = all.filter((slip) => missed(slip) > CHANCE).sort((a, b) => missed(b) - missed(a));
  const onEdge = all.filter(({ byChance }) => byChance.length === 0);
  const rows = needs(all, CHANCE).map(({ check, runs, slip, share, needed }) => [
    check,
    count(runs),
    count(needed),
    percent(share),
    `\`${slip.split('/')[1]}\``,
  ]);
  const points = seedDependent(all, SELDOM).map(
    ({ slip, checks }) =>
      `\`${slip}\`: ${checks.map(({ check, fails }) => `${idOf(check)} fails in ${percent(fails)}`).join(', ')}`,
  );
  return [
    `## ${TITLE}`,
    'A check runs on a few hand-picked inputs, its edges, and then on many generated ones. A mistake that shows on an edge is caught every time. A mistake that shows on a share p of the generated inputs is missed by n of them with probability (1 - p)^n.',
    `**Measured.** Each of the ${count(all.length)} wrong answers of \`grader/catalogue/*/wrong/\` ran on every input of each check of its function, with the seeds ${seedsOf(figures)}; each input was judged separately.`,
    `**Found.** ${count(all.filter(({ byEdges }) => byEdges.length > 0).length)} of the ${count(all.length)} show on an edge. ${likely.length === 0 ? 'None of the others is missed in more than one grading in a million.' : `Of the others, ${count(likely.length)} ${likely.length === 1 ? 'is' : 'are'} missed in more than one grading in a million:`}`,
    ...(likely.length > 0
      ? [
          list(
            likely.map((slip) => `\`${slip.slip}\`: ${oneIn(missed(slip))} gradings`),
            40,
          ),
        ]
      : []),
    rows.length > 0
      ? 'Some mistakes show only on the generated inputs of one check: on no edge, and in no other check. The rarest of them decides how many inputs that check needs, so that at most one grading in a million misses it:'
      : 'No mistake shows only on the generated inputs of one check.',
    ...(rows.length > 0
      ? [table([['Check', 'Inputs', 'Needed', 'Smallest share', 'Mistake'], ...rows])]
      : []),
    ...(onEdge.length > 0
      ? [
          folded(
            `${count(onEdge.length)} show on an edge and on no generated input: the edges were written for them`,
            list(
              onEdge.map(({ slip }) => `\`${slip}\``),
              Number.POSITIVE_INFINITY,
            ),
          ),
        ]
      : []),
    ...(points.length > 0
      ? [
          folded(
            `${count(points.length)} lose different points with different seeds, because some check notices them only with some seeds`,
            list(points, Number.POSITIVE_INFINITY),
          ),
        ]
      : []),
    '**Not shown.** These are the shares of the mistakes in the collection. A mistake that shows on no edge, and on fewer inputs than any of these, is missed more often. Shares below one in a thousand are rough. An answer that is random itself may pass an edge by luck.',
  ].join('\n\n');
}

const idOf = (check: string) => check.split('/')[1];
