import type { Headline, Part } from './chapter.ts';
import { count, percent, table } from './words.ts';

/** What a mutation audit found, as `npm run audit` keeps it. */
export interface AuditFigures {
  readonly seed: number;
  /** The version of StrykerJS. */
  readonly stryker: string;
  readonly exercises: readonly {
    readonly id: string;
    /** Mutants made by StrykerJS. */
    readonly stryker: Counts;
    /** Mutants of numbers, which StrykerJS does not make. */
    readonly numbers: Counts;
  }[];
  /** Mutants that were not tried: those of the words of an error. */
  readonly ignored: number;
  /** Lines that may be changed, into what, and what allows it. */
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

export const audit: Part<AuditFigures> = { name: 'audit', title: 'Mutation audit', headlines, render };

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

/** The share of those that are not equivalent that loses points; 1 where there are none. */
export function shareKilled({ mutants, killed, timedOut, equivalent }: Counts): number {
  return mutants === equivalent ? 1 : (killed + timedOut) / (mutants - equivalent);
}

/** The rows of its table: each exercise, all of them, and whose mutants these are. */
export function rowsOf({ exercises, stryker }: AuditFigures): readonly (readonly [string, Counts])[] {
  return [
    ...exercises.map((one) => [one.id, sumOf([one.stryker, one.numbers])] as const),
    ['all', sumOf(exercises.flatMap((one) => [one.stryker, one.numbers]))],
    [`by StrykerJS ${stryker}`, sumOf(exercises.map((one) => one.stryker))],
    ['other numbers', sumOf(exercises.map((one) => one.numbers))],
  ];
}

function headlines({ exercises }: AuditFigures): readonly Headline[] {
  const all = sumOf(exercises.flatMap((one) => [one.stryker, one.numbers]));
  return [
    {
      question: 'Does a small change to a right answer cost it points?',
      figure: `${percent(shareKilled(all))} of the changes that matter do`,
      measuredOn: `${count(all.mutants)} mutants of the solutions, ${all.equivalent} of which the contract allows`,
    },
  ];
}

/** The section, from the figures that `npm run audit` keeps. */
export function render(figures: AuditFigures): string {
  const rows = rowsOf(figures).map(([name, counts]) => {
    const { mutants, killed, timedOut, equivalent, surviving } = counts;
    return [
      name,
      ...[mutants, killed, timedOut, equivalent, surviving].map(count),
      percent(shareKilled(counts)),
    ];
  });
  return [
    '## Mutation audit',
    introduction(figures),
    table([
      ['', 'Mutants', 'Killed', 'Timed out', 'Equivalent', 'Surviving', 'Killed of those not equivalent'],
      ...rows,
    ]),
    `Not tried: ${count(figures.ignored)} changes to the words of an error, since the contract takes any \`Error\`.`,
    survivors(figures),
    equivalents(figures),
  ].join('\n\n');
}

function survivors({ surviving }: AuditFigures): string {
  if (surviving.length === 0) {
    return 'No change keeps its points, but for those that the contract allows.';
  }
  const lines = surviving.map(
    ({ exercise, function: name, from, to }) => `- ${exercise}, \`${name}\`: ${code(from)} → ${code(to)}`,
  );
  return ['These keep their points, and should not:', '', ...lines].join('\n');
}

/** By their reasons: those say what the contract leaves open. */
function equivalents({ equivalents: listed }: AuditFigures): string {
  const reasons = [...new Set(listed.map(({ reason }) => reason))];
  const lines = reasons.map((reason) => {
    const entries = listed.filter((entry) => entry.reason === reason);
    const changes = entries.reduce((sum, { to }) => sum + to.length, 0);
    const names = [...new Set(entries.map(({ function: name }) => `\`${name}\``))].join(', ');
    return `- ${names}, ${changes} ${changes === 1 ? 'change' : 'changes'}: ${reason}`;
  });
  return [
    'Equivalent means that the contract allows what the changed solution does. Each is listed in `grader/lab/mutation/equivalents.ts` with the reason; one that is listed and loses points after all, or is no mutant any more, fails the audit.',
    '',
    ...lines,
  ].join('\n');
}

function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

const introduction = ({ seed, stryker }: AuditFigures) =>
  `Wrong answers thought up by people show what people think of. \`npm run audit\` makes others: it changes the solutions in one place at a time, and grades each changed file like a submission (seed ${seed}, the other exercises right). [StrykerJS](https://stryker-mutator.io) ${stryker} changes operators, conditions, calls and blocks. It makes no wrong numbers, so a second set of mutants does: another number for each literal, counts and bounds one too small or too large, values 1% too large. A mutant that loses a point is killed.`;
