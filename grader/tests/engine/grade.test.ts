import { expect, test } from 'vitest';
import { call } from '../../catalogue/kinds/check.ts';
import { law } from '../../catalogue/kinds/law.ts';
import { grade } from '../../engine/grade.ts';
import { doubles, halves, throwsOnNegative } from './checks.ts';
import { exercise, fakeStudent, HANGS } from './fake-student.ts';

const seed = 7;
const double = (n: number) => 2 * n;
const halve = (n: number) => n / 2;
const stub = (name: string) => () => {
  throw new Error(`${name}: not written yet`);
};
const both = exercise('01-both', [doubles, halves]);

test('right functions get all points, and the result says on how many inputs', async () => {
  const { student } = fakeStudent({ '01-both': { functions: { double, halve } } });
  const result = await grade([both], student, { seed });
  expect(result).toMatchObject({ version: 1, seed, points: 5, maxPoints: 5 });
  expect(result.exercises[0]).toMatchObject({ status: 'passed', points: 5, message: null });
  expect(result.exercises[0]?.checks.map((check) => check.cases)).toEqual([62, 1]);
});

test('a wrong function loses its own points, and the smallest failing call is reported', async () => {
  const { student } = fakeStudent({
    '01-both': { functions: { double: (n: number) => (n > 20 ? 0 : 2 * n), halve } },
  });
  const [result] = (await grade([both], student, { seed })).exercises;
  expect(result).toMatchObject({ status: 'failed', points: 2 });
  expect(result?.checks[0]).toMatchObject({
    status: 'failed',
    points: 0,
    rationale: 'Twice the number is another one.',
    help: 'Add it to itself.',
    counterexample: { call: 'double(21)', expected: '42', received: '0' },
  });
  expect(result?.checks[0]?.replay).toMatch(/^01\/doubles\/7\/g[\d:x]+$/);
  expect(result?.checks[1]?.status).toBe('passed');
});

test('if a long edge fails first, a short case that fails too is reported', async () => {
  const sums = law<number[]>({
    id: 'sums',
    function: 'sum',
    title: 'sums',
    points: 1,
    edges: [Array.from({ length: 200 }, (_, i) => i), [4, 5], [7]],
    calls: (list) => [call('sum', 'number', list)],
    expects: 'a number',
    holds: (list, [answer]) =>
      answer === list.reduce((a, b) => a + b, 0)
        ? null
        : { call: 0, rationale: 'no', expected: '', received: '' },
    help: '',
  });
  const last = (list: number[]) => list.at(-1);
  const { student } = fakeStudent({ '01-sums': { functions: { sum: last } } });
  const [result] = (await grade([exercise('01-sums', [sums])], student, { seed })).exercises;
  expect(result?.checks[0]?.counterexample?.call).toBe('sum([4, 5])');
});

test('a stub costs its own checks only', async () => {
  const { student, log } = fakeStudent({ '01-both': { functions: { double: stub('double'), halve } } });
  const [result] = (await grade([both], student, { seed })).exercises;
  expect(result?.checks.map(({ status }) => status)).toEqual(['not-started', 'passed']);
  expect(result).toMatchObject({ status: 'failed', points: 2 });
  expect(log).toContain('stage 01-both {} answered double');
});

test('a stub with code beside its throw: what to delete, found in the text', async () => {
  const text =
    "export function double(n) {\n  throw new Error('double: not written yet');\n  return 2 * n;\n}\n";
  const { student } = fakeStudent({ '01-both': { functions: { double: stub('double'), halve }, text } });
  const [result] = (await grade([both], student, { seed })).exercises;
  expect(result?.checks[0]).toMatchObject({
    status: 'not-started',
    rationale: 'double still throws “not written yet”. Written it already? Delete that line (line 2).',
    help: 'Nothing below that line runs.',
    location: { file: '01-both.ts', line: 2, column: 3 },
  });
});

test('only stubs: not started', async () => {
  const { student } = fakeStudent({
    '01-both': { functions: { double: stub('double'), halve: stub('halve') } },
  });
  const [result] = (await grade([both], student, { seed })).exercises;
  expect(result).toMatchObject({ status: 'not-started', points: 0, message: null });
});

test('an export that is missing or not a function is named', async () => {
  const { student } = fakeStudent({ '01-both': { functions: { dubble: double, halve: 3 as never } } });
  const [result] = (await grade([both], student, { seed })).exercises;
  expect(result).toMatchObject({ status: 'unusable', points: 0 });
  expect(result?.checks[0]?.rationale).toBe(
    '01-both.ts exports no function called “double”. It exports dubble and halve. You have “dubble”: call it “double”.',
  );
  expect(result?.checks[1]?.rationale).toContain('exports “halve”, but as a number');
  expect(result?.message).toBe(`${result?.checks[0]?.rationale}\n${result?.checks[1]?.rationale}`);
});

test('a call that hangs fails its check, and the others are tried', async () => {
  const { student } = fakeStudent({ '01-both': { functions: { double: HANGS, halve } } });
  const [result] = (await grade([both], student, { seed })).exercises;
  expect(result?.checks.map(({ status }) => status)).toEqual(['timed-out', 'passed']);
  expect(result?.checks[0]?.rationale).toContain('2 seconds');
});

test('a function that always throws earns nothing for throwing', async () => {
  const roots = exercise('01-roots', [throwsOnNegative]);
  const always = fakeStudent({
    '01-roots': {
      functions: {
        root: () => {
          throw new Error('no');
        },
      },
    },
  });
  const never = fakeStudent({ '01-roots': { functions: { root: Math.sqrt } } });
  const right = fakeStudent({
    '01-roots': {
      functions: {
        root: (n: number) => {
          if (n < 0) {
            throw new RangeError('negative');
          }
          return Math.sqrt(n);
        },
      },
    },
  });
  const statuses = [];
  for (const { student } of [always, never, right]) {
    statuses.push((await grade([roots], student, { seed })).exercises[0]?.checks[0]?.status);
  }
  expect(statuses).toEqual(['threw', 'failed', 'passed']);
});

test('the same seed gives the same result, to the letter; another seed other inputs', async () => {
  const odd = { double: (n: number) => (n % 7 === 3 ? 1 : 2 * n), halve };
  const run = async (s: number) =>
    JSON.stringify(await grade([both], fakeStudent({ '01-both': { functions: odd } }).student, { seed: s }));
  expect(await run(7)).toBe(await run(7));
  expect(await run(7)).not.toBe(await run(8));
});

test('only the named exercises are in the result', async () => {
  const other = exercise('02-other', [doubles]);
  const files = { '01-both': { functions: { double, halve } }, '02-other': { functions: { double } } };
  const result = await grade([both, other], fakeStudent(files).student, { seed, only: ['02-other'] });
  expect(result.exercises.map(({ id }) => id)).toEqual(['02-other']);
  expect(result).not.toHaveProperty('next');
  const before = await grade([both, other], fakeStudent(files).student, { seed, only: ['01-both'] });
  expect(before.next).toBe('02-other');
  expect(result.maxPoints).toBe(3);
});

test('a case that is right when tried alone is reported as left over from earlier calls', async () => {
  let calls = 0;
  const { student } = fakeStudent({
    '01-twice': {
      functions: {
        double: (n: number) => {
          calls += 1;
          return calls > 5 ? 0 : 2 * n;
        },
      },
    },
  });
  const { session } = student;
  const load = session.load.bind(session);
  session.load = (script) => {
    calls = 0;
    return load(script);
  };
  const result = await grade([exercise('01-twice', [doubles])], student, { seed: 4 });
  expect(result.exercises[0]?.checks[0]?.rationale).toMatch(
    /^Called alone, .* An earlier call is being remembered/,
  );
});
