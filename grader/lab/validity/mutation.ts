import { plural } from '../../text/english.ts';
import type { Chapter, Headline } from './chapter.ts';
import { count, percent, table } from './words.ts';

/** The figures that `npm run mutation` stores. */
export interface MutationFigures {
  readonly seed: number;
  /** The version of StrykerJS. */
  readonly stryker: string;
  readonly exercises: readonly {
    readonly id: string;
    /** Mutants made by StrykerJS. */
    readonly stryker: Counts;
    /** Mutants with other numbers, which StrykerJS does not make. */
    readonly numbers: Counts;
  }[];
  /** Mutants that were not graded: they change only an error's message. */
  readonly ignored: number;
  /** Changes that the contract allows, with the reason. */
  readonly equivalents: readonly (Omit<Change, 'to'> & {
    readonly to: readonly string[];
    readonly reason: string;
  })[];
  readonly surviving: readonly Change[];
}

export interface Counts {
  readonly mutants: number;
  readonly killed: number;
  readonly timedOut: number;
  readonly equivalent: number;
  readonly surviving: number;
}

/** A line of a function of a solution, before and after. */
interface Change {
  readonly exercise: string;
  readonly function: string;
  readonly from: string;
  readonly to: string;
}

const TITLE = 'Does the grader notice small changes to the solutions?';

export const mutation: Chapter<MutationFigures> = { name: 'mutation', title: TITLE, headlines, render };

export function sumOf(counts: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => counts.reduce((total, one) => total + one[key], 0);
  return {
    mutants: sum('mutants'),
    killed: sum('killed'),
    timedOut: sum('timedOut'),
    equivalent: sum('equivalent'),
    surviving: sum('surviving'),
  };
}

/** The share that loses points, of the mutants that are not equivalent; 1 if there are none. */
export function shareKilled({ mutants, killed, timedOut, equivalent }: Counts): number {
  return mutants === equivalent ? 1 : (killed + timedOut) / (mutants - equivalent);
}

/** The rows of the table: each exercise, all exercises, and all by source. */
export function rowsOf({ exercises, stryker }: MutationFigures): readonly (readonly [string, Counts])[] {
  return [
    ...exercises.map((one) => [one.id, sumOf([one.stryker, one.numbers])] as const),
    ['all', sumOf(exercises.flatMap((one) => [one.stryker, one.numbers]))],
    [`by StrykerJS ${stryker}`, sumOf(exercises.map((one) => one.stryker))],
    ['with other numbers', sumOf(exercises.map((one) => one.numbers))],
  ];
}

function headlines({ exercises }: MutationFigures): readonly Headline[] {
  const all = sumOf(exercises.flatMap((one) => [one.stryker, one.numbers]));
  return [
    {
      question: 'Does a small change to a right answer cost it points?',
      figure: `${percent(shareKilled(all))} of the changes that the contract does not allow do`,
      measuredOn: `${count(all.mutants)} mutants of the solutions, ${count(all.equivalent)} of which the contract allows`,
    },
  ];
}

/** The section, from the figures that `npm run mutation` stores. */
export function render(figures: MutationFigures): string {
  const rows = rowsOf(figures).map(([name, counts]) => {
    const { mutants, killed, timedOut, equivalent, surviving } = counts;
    return [
      name,
      ...[mutants, killed, timedOut, equivalent, surviving].map(count),
      percent(shareKilled(counts)),
    ];
  });
  return [
    `## ${TITLE}`,
    introduction(figures),
    table([['', 'Mutants', 'Killed', 'Timed out', 'Equivalent', 'Surviving', 'Share killed'], ...rows]),
    `The share killed is of the mutants that are not equivalent. Not graded: ${plural(figures.ignored, 'change')} of an error’s message, since the contract allows any \`Error\`.`,
    survivors(figures),
    equivalents(figures),
  ].join('\n\n');
}

function survivors({ surviving }: MutationFigures): string {
  if (surviving.length === 0) {
    return 'Every mutant that is not equivalent loses points.';
  }
  const lines = surviving.map(
    ({ exercise, function: name, from, to }) => `- ${exercise}, \`${name}\`: ${code(from)} → ${code(to)}`,
  );
  return ['These mutants should lose points, and lose none:', '', ...lines].join('\n');
}

/** Grouped by reason: the reasons say what the contract leaves open. */
function equivalents({ equivalents: listed }: MutationFigures): string {
  const reasons = [...new Set(listed.map(({ reason }) => reason))];
  const lines = reasons.map((reason) => {
    const entries = listed.filter((entry) => entry.reason === reason);
    const changes = entries.reduce((sum, { to }) => sum + to.length, 0);
    const names = [...new Set(entries.map(({ function: name }) => `\`${name}\``))].join(', ');
    return `- ${names}, ${plural(changes, 'change')}: ${reason}`;
  });
  return [
    'Equivalent means that the contract allows what the changed solution does. Each one is listed in `grader/lab/mutation/equivalents.ts` with the reason. `npm run mutation` fails if a listed one loses points after all, or no longer exists.',
    '',
    ...lines,
  ].join('\n');
}

function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

const introduction = ({ seed, stryker }: MutationFigures) =>
  `**Measured.** Wrong answers written by people show what people think of. \`npm run mutation\` makes others: it changes the solutions in one place at a time, and grades each changed file like a submission whose other exercises are right (seed ${seed}). [StrykerJS](https://stryker-mutator.io) ${stryker} changes operators, conditions, calls and blocks. It does not change numbers, so a second set of mutants does: another number for each literal, counts and bounds off by one, values 1% too large. A mutant is killed if it loses points.`;
