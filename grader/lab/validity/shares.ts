import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { mapConcurrently } from '../../system/map-concurrently.ts';
import { type WrongAnswer, wrongAnswers } from '../wrong-answers.ts';
import type { Headline, Part, Task } from './chapter.ts';
import { WRONG_ANSWERS } from './fingerprint.ts';
import { addSeeds, missingSeeds, showSeeds } from './seed-ranges.ts';
import { type Shown, showings } from './showings.ts';
import { type Counts, needs, type Shares, type SlipShares, slipShares, wavering } from './weak-spots.ts';
import { count, folded, list, oneIn, percent, table } from './words.ts';

/** What is asked for: a slip that only generated inputs show is missed by one grading in a million, or fewer. */
const CHANCE = 1e-6;
/** Points that depend on the seed less often than that are not told. */
const SELDOM = 1e-3;

const TITLE = 'Are the inputs many enough?';

export const shares: Part<Shares> = {
  name: 'shares',
  title: TITLE,
  measured: {
    collection: WRONG_ANSWERS,
    seeds: '1..10',
    measure,
  },
  headlines,
  render,
};

/** Slip by slip, each with all seeds, so that one that hangs is waited for once. */
async function measure({ seeds, kept, keep, tell }: Task<Shares>): Promise<Shares> {
  const exercises = loadCatalogue();
  const checks = exercises.flatMap(({ id, checks }) =>
    checks.map((check) => [`${id}/${check.id}`, { function: check.function, runs: check.runs }] as const),
  );
  let figures: Shares = kept ?? { checks: Object.fromEntries(checks), slips: {} };
  const answers = wrongAnswers();
  const seedsBefore = (answer: WrongAnswer) => figures.slips[answer.name]?.seeds ?? '';
  const waiting = answers.filter((answer) => missingSeeds(seeds, seedsBefore(answer)).length > 0);
  let done = 0;
  await mapConcurrently(waiting, async (answer) => {
    const missing = missingSeeds(seeds, seedsBefore(answer));
    const more = await showings(answer, exercises, missing);
    const slip = {
      seeds: addSeeds(seedsBefore(answer), missing),
      shown: added(figures.slips[answer.name]?.shown ?? {}, more),
    };
    figures = { ...figures, slips: { ...figures.slips, [answer.name]: slip } };
    keep(figures);
    done += 1;
    tell(`${done} of ${waiting.length}, seeds ${showSeeds(missing)}: ${answer.name}`);
  });
  const names = answers.map(({ name }) => name);
  return {
    ...figures,
    slips: Object.fromEntries(names.map((name) => [name, figures.slips[name]])),
  } as Shares;
}

/** The edges are the same with every seed; what is generated adds up. */
export function added(
  before: Readonly<Record<string, Counts>>,
  more: Readonly<Record<string, Shown>>,
): Record<string, Counts> {
  return Object.fromEntries(
    Object.entries(more).map(([check, { edges, ofEdges, generated, ofGenerated }]) => {
      const [knownEdges, knownOf, knownGenerated, knownOfGenerated] = before[check] ?? [edges, ofEdges, 0, 0];
      return [check, [knownEdges, knownOf, knownGenerated + generated, knownOfGenerated + ofGenerated]];
    }),
  );
}

/** The chance of missing a slip in one grading: none where an edge catches it. */
const missed = ({ byEdges, missedByChance }: SlipShares) => (byEdges.length > 0 ? 0 : missedByChance);

function seedsOf({ slips }: Shares): string {
  return [...new Set(Object.values(slips).map(({ seeds }) => seeds))].join(' or ');
}

function headlines(figures: Shares): readonly Headline[] {
  const all = slipShares(figures);
  const measuredOn = `${count(all.length)} wrong answers, the inputs of seeds ${seedsOf(figures)}`;
  return [
    {
      question: 'Wrong answers that a grading misses with a chance above 1 in a million',
      figure: `${count(all.filter((slip) => missed(slip) > CHANCE).length)} of ${count(all.length)}`,
      measuredOn,
    },
    {
      question: 'Wrong answers that only an input made on purpose catches',
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
  const points = wavering(all, SELDOM).map(
    ({ slip, checks }) =>
      `\`${slip}\`: ${checks.map(({ check, fails }) => `${idOf(check)} fails in ${percent(fails)}`).join(', ')}`,
  );
  return [
    `## ${TITLE}`,
    'A check tries a few inputs made on purpose, its edges, and then many generated ones. A mistake that shows on an edge is caught every time. One that shows on a share p of the generated inputs is missed by n of them with probability (1 - p)^n.',
    `**Measured.** Each of the ${count(all.length)} wrong answers of \`grader/catalogue/*/wrong/\` was tried on every input of each check of its function, with the seeds ${seedsOf(figures)}, and each input judged by itself.`,
    `**Found.** ${count(all.filter(({ byEdges }) => byEdges.length > 0).length)} of the ${count(all.length)} show on an edge. ${likely.length === 0 ? 'Of the rest, none is missed in more than one grading in a million.' : `Of the rest, ${count(likely.length)} are missed in more than one grading in a million:`}`,
    ...(likely.length > 0
      ? [
          list(
            likely.map((slip) => `\`${slip.slip}\`: ${oneIn(missed(slip))} gradings`),
            40,
          ),
        ]
      : []),
    rows.length > 0
      ? 'Some are left to the generated inputs of one check alone: they show on no edge and in no other check. The rarest of these says how many inputs the check needs, to miss it in one grading in a million or fewer:'
      : 'None is left to the generated inputs of one check alone.',
    ...(rows.length > 0 ? [table([['Check', 'Inputs', 'Needed', 'Smallest share', 'Of'], ...rows])] : []),
    ...(onEdge.length > 0
      ? [
          folded(
            `${count(onEdge.length)} show on an edge and on none of the generated inputs: the edges are there for them`,
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
            `${count(points.length)} lose other points with other seeds, for a check notices them only with some`,
            list(points, Number.POSITIVE_INFINITY),
          ),
        ]
      : []),
    '**Not shown.** These are the shares of the mistakes in the collection. One that shows on no edge, and on fewer inputs than any of these, is missed more often. Shares below one in a thousand are rough, and an answer that tosses coins of its own may have luck on an edge too.',
  ].join('\n\n');
}

const idOf = (check: string) => check.split('/')[1];
