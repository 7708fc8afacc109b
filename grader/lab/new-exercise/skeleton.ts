import { camelCase, kebabCase } from '../../text/kebab-case.ts';
import { LAZINESS } from './laziness.ts';
import { MISTAKES } from './mistakes.ts';

/** A file to write: its path from the top of the repository, and its text. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Every file of a new exercise with one function, the mean of a list, to be replaced step by step: it passes `verify`
 * as it is.
 *
 * @param id such as `07-average-image`, whose function is `averageImage`
 */
export function skeletonOf(id: string): readonly NewFile[] {
  const name = camelCase(id.replace(/^\d+-/, ''));
  const file = kebabCase(name);
  const folder = `grader/catalogue/${id}`;
  return [
    { path: `solutions/${id}.ts`, text: solution(id, name) },
    { path: `${folder}/exercise.ts`, text: exercise(name, file) },
    { path: `${folder}/expected.ts`, text: expected(id, name) },
    { path: `${folder}/checks/${file}.ts`, text: checks(name, file) },
    { path: `${folder}/misconceptions/${file}.ts`, text: misconceptions(name) },
    ...MISTAKES.map((mistake) => ({
      path: `${folder}/wrong/${file}--${mistake.id}.ts`,
      text: otherAnswer(id, name, mistake),
    })),
    ...LAZINESS.map((lazy) => ({
      path: `${folder}/lazy/${file}--${lazy.id}.ts`,
      text: otherAnswer(id, name, lazy),
    })),
    { path: `grader/lab/second-oracle/${id}/${file}.ts`, text: secondOracle(name) },
  ];
}

function solution(id: string, name: string): string {
  return `// ${Number.parseInt(id, 10)} · A title
//
// The story: what somebody wants to know, in the language of the lesson, with numbers small enough to
// follow by hand. Say the receipts of three days come to 7, 9 and 2 cents:
//   ${name}([7, 9, 2])  is  6
import type { Vector } from './types.ts';

/**
 * The mean: the sum of the numbers, divided by how many there are.
 *
 * @param numbers at least one
 * @returns their mean
 * @throws Error if there are no numbers
 */
export function ${name}(numbers: Vector): number {
  if (numbers.length === 0) {
    throw new Error('there are no numbers to take the mean of');
  }
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
`;
}

function exercise(name: string, file: string): string {
  return `import type { ExerciseDescription } from '../exercise-description.ts';
import { ${name}Checks } from './checks/${file}.ts';
import { ${name}Misconceptions } from './misconceptions/${file}.ts';

export const exercise: ExerciseDescription = {
  title: 'A title',
  functions: ['${name}'],
  hints: [
    'Three receipts come to 7, 9 and 2 cents. If each had come to the same, what would that be?',
    'Add up all the numbers, then divide by how many there are. With no numbers at all, throw an Error first.',
    \`// ${name}
if (numbers.length === 0) {
  throw new Error('no numbers');
}
return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;\`,
  ],
  checks: ${name}Checks,
  misconceptions: ${name}Misconceptions,
};
`;
}

function expected(id: string, name: string): string {
  return `import * as reference from '../../../solutions/${id}.ts';
import type { Vector } from '../../model/values.ts';
import type { ExpectedNumber } from '../../numbers/tolerance.ts';

/** Magnitude: the mean of the sizes, so that any order of summation agrees. */
export function ${name}(numbers: Vector): ExpectedNumber {
  return { value: reference.${name}(numbers), magnitude: reference.${name}(numbers.map(Math.abs)) };
}
`;
}

function checks(name: string, file: string): string {
  return `import type { Answer } from '../../../model/call.ts';
import type { Check, Fault } from '../../../model/exercise.ts';
import type { Vector } from '../../../model/values.ts';
import { agrees } from '../../../numbers/tolerance.ts';
import { formatValue } from '../../../text/format-value.ts';
import { call } from '../../kinds/check.ts';
import { longRow, vector } from '../../kinds/input-generators.ts';
import { law } from '../../kinds/law.ts';
import { oracle } from '../../kinds/oracle.ts';
import { purity, rightBy } from '../../kinds/purity.ts';
import { throws } from '../../kinds/throws.ts';
import * as expected from '../expected.ts';

const ask = (numbers: Vector) => call('${name}', 'number', numbers);

const raised = (numbers: Vector) => numbers.map((number) => number + 10);

const lastRaised = (numbers: Vector) => [...numbers.slice(0, -1), (numbers.at(-1) as number) + 10];

export const ${name}Checks: readonly Check[] = [
  oracle<Vector>({
    id: '${file}-formula',
    function: '${name}',
    title: 'is the sum, divided by how many there are',
    points: 4,
    edges: [[7, 9, 2], [3], [-4, 1, -2, 5], longRow(150)],
    inputs: vector(1, 8),
    call: ask,
    expected: expected.${name},
    rationale: 'The sum divided by how many there are comes to another number here.',
    help: 'Do it by hand for two numbers, then print what your code adds up and what it divides by.',
  }),
  law<Vector>({
    id: '${file}-rises-with-all',
    function: '${name}',
    title: 'rises by 10 if every number does, and by a part of it if one does',
    points: 2,
    edges: [[7, 9, 2], [-3]],
    inputs: vector(1, 8),
    calls: (numbers) => [ask(numbers), ask(raised(numbers)), ask(lastRaised(numbers))],
    expects: 'a number',
    holds: risesWithAll,
    help: 'If each of three receipts costs 10 cents more, what about their mean?',
  }),
  throws<Vector>({
    id: '${file}-no-numbers',
    function: '${name}',
    title: 'throws if there are no numbers',
    points: 2,
    edges: [[3, 2]],
    inputs: vector(1, 8),
    runs: 20,
    good: ask,
    other: (numbers) => ask(raised(numbers)),
    bad: () => [[ask([]), 'there are no numbers to take the mean of']],
    help: 'Ask numbers.length first, and throw new Error(…) if it is 0.',
  }),
  purity<Vector>({
    function: '${name}',
    points: 2,
    edges: [[9, 7, 2]],
    inputs: vector(1, 8),
    runs: 50,
    call: ask,
    between: (numbers) => ask(raised(numbers)),
    right: rightBy(expected.${name}),
  }),
];

/**
 * \`mean(x + 10) = mean(x) + 10\`; and if only the last of \`n\` numbers rises, \`mean + 10 / n\`, so that nobody passes who
 * looks at one number alone.
 */
function risesWithAll(numbers: Vector, [before, ...after]: readonly Answer[]): Fault | null {
  const { magnitude } = expected.${name}(numbers);
  for (const [i, rise] of [10, 10 / numbers.length].entries()) {
    const goal = { value: (before as number) + rise, magnitude: magnitude + 10 };
    if (!agrees(after[i] as number, goal)) {
      const [who, part] = i === 0 ? ['Every number', '10'] : ['One number', \`10 / \${numbers.length}\`];
      return {
        call: i + 1,
        expected: \`\${part} more than \${formatValue(before, 6)}\`,
        received: formatValue(after[i], 6),
        rationale: \`\${who} rose by 10, so the mean should rise by \${part}.\`,
      };
    }
  }
  return null;
}
`;
}

function misconceptions(name: string): string {
  const listed = MISTAKES.map(
    ({ id, text }) => `  misconception(\n    '${id}',\n    '${text.replaceAll("'", "\\'")}',\n  ),`,
  );
  return `import type { Misconception } from '../../../model/exercise.ts';
import { misconceptionOf } from '../../kinds/misconception.ts';

const misconception = misconceptionOf('${name}');

export const ${name}Misconceptions: readonly Misconception[] = [
${listed.join('\n')}
];
`;
}

function otherAnswer(
  id: string,
  name: string,
  { before = '', body }: { readonly before?: string; readonly body: string },
): string {
  return `import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/${id}.ts';

${before}export function ${name}(numbers: Vector): number {
${body}
}
`;
}

function secondOracle(name: string): string {
  return `import type { Vector } from '../../../model/values.ts';
import type { ExpectedNumber } from '../../../numbers/tolerance.ts';
import { exact, rounded, sum } from '../exact.ts';

/** The mean in numbers of 60 digits. Written without a look at the solution. */
export function ${name}(numbers: Vector): ExpectedNumber {
  if (numbers.length === 0) {
    throw new Error('no numbers');
  }
  const all = numbers.map(exact);
  const sizes = all.map((one) => one.abs());
  return rounded(sum(all).div(all.length), sum(sizes).div(all.length));
}
`;
}
