import { expect, test } from 'vitest';
import { call } from '../../catalogue/kinds/check.ts';
import { purity } from '../../catalogue/kinds/purity.ts';
import { grade } from '../../engine/grade.ts';
import type { CheckResult } from '../../model/result.ts';
import { doubles } from './checks.ts';
import { exercise, fakeStudent, HANGS } from './fake-student.ts';

const pure = purity<number>({
  function: 'double',
  points: 1,
  edges: [3],
  call: (n) => call('double', 'number', n),
  between: (n) => call('double', 'number', n + 1),
  right: () => null,
});

/** The results of a function that starts anew whenever its file is loaded; and how often that was. */
async function graded(fresh: () => (n: number) => number, checks = [doubles]) {
  let double = fresh();
  let loads = 0;
  const { student } = fakeStudent({ '01-twice': { functions: { double: (n: number) => double(n) } } });
  const { session } = student;
  const load = session.load.bind(session);
  session.load = (script) => {
    double = fresh();
    loads += 1;
    return load(script);
  };
  const result = await grade([exercise('01-twice', checks)], student, { seed: 4 });
  const [first, second] = result.exercises[0]?.checks ?? [];
  return { first: first as CheckResult, second, loads };
}

test('the earlier call that matters is shown, and advice about the formula is not', async () => {
  const keepsTheFirst = () => {
    let kept: number | undefined;
    return (n: number) => {
      kept ??= 2 * n;
      return kept;
    };
  };
  const { first } = await graded(keepsTheFirst);
  expect(first).toMatchObject({
    status: 'failed',
    faultKind: 'leftover-state',
    rationale:
      'Called alone, this very call gives the right answer. An earlier call is being remembered: look for variables outside the function.',
    help: expect.stringContaining('inside the function'),
    counterexample: { before: ['double(0)'], call: 'double(1)', received: '0', expected: '2' },
  });
});

test('it is the call that does it, not simply the first', async () => {
  const spoiltByOne = () => {
    let isSpoilt = false;
    return (n: number) => {
      const answer = isSpoilt ? -1 : 2 * n;
      isSpoilt ||= n === 1;
      return answer;
    };
  };
  const { first } = await graded(spoiltByOne);
  expect(first.counterexample).toMatchObject({ before: ['double(1)'], received: '-1' });
});

test('if no single call does it, the words stand alone, after a bounded number of tries', async () => {
  const tiresAfterThirty = () => {
    let calls = 0;
    return (n: number) => {
      calls += 1;
      return calls > 30 ? -1 : 2 * n;
    };
  };
  const { first, loads } = await graded(tiresAfterThirty);
  expect(first.rationale).toContain('An earlier call is being remembered');
  expect(first.counterexample).not.toHaveProperty('before');
  expect(loads).toBeLessThanOrEqual(14);
});

test('a call that is wrong alone as well is shown as it is alone', async () => {
  const addsUp = () => {
    let sum = 1;
    return (n: number) => {
      sum += 2 * n;
      return sum;
    };
  };
  const { first } = await graded(addsUp, [{ ...doubles, edges: [3, 4] }]);
  expect(first).toMatchObject({
    faultKind: 'leftover-state',
    rationale: expect.stringContaining('Twice the number is another one. After other calls, '),
    counterexample: { call: 'double(3)', received: '7', expected: '6' },
  });
  expect(first.counterexample).not.toHaveProperty('before');
});

test('calls of one case that show it are shown in order', async () => {
  const addsUp = () => {
    let sum = 0;
    return (n: number) => {
      sum += 2 * n;
      return sum;
    };
  };
  const { second } = await graded(addsUp, [doubles, pure]);
  expect(second).toMatchObject({
    faultKind: 'leftover-state',
    rationale: expect.stringContaining('After another call, the first one gives a different answer.'),
    counterexample: {
      before: ['double(3)', 'double(4)'],
      call: 'double(3)',
      received: '20',
      expected: '6',
    },
  });
});

test('nothing is said of a call that is wrong, and hangs alone', async () => {
  let starts = 0;
  const { first } = await graded(() => {
    starts += 1;
    const isAlone = starts > 2;
    return (n) => (isAlone ? HANGS() : 3 * n);
  });
  expect(first.status).toBe('failed');
  expect(first).not.toHaveProperty('faultKind');
});

test('a formula that is wrong and remembers nothing has no such words', async () => {
  const { first } = await graded(() => (n) => 3 * n);
  expect(first.rationale).toBe('Twice the number is another one.');
  expect(first).not.toHaveProperty('faultKind');
});
