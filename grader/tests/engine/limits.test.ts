import { describe, expect, it, test } from 'vitest';
import { grade } from '../../engine/grade.ts';
import type { Call, Reply } from '../../model/call.ts';
import { type CallPurpose, callsNow, type SandboxSession } from '../../model/sandbox-session.ts';
import { doubles, halves } from './checks.ts';
import { exercise, fakeStudent } from './fake-student.ts';

const seed = 7;
const both = exercise('01-both', [doubles, { ...doubles, id: 'doubles-too' }, halves]);

/** A student whose functions are right, if `reply` has nothing else to say. */
function studentWhere(reply: (call: Call, count: number, purpose: CallPurpose) => Reply | null) {
  const { student } = fakeStudent({
    '01-both': { functions: { double: (n: number) => 2 * n, halve: (n: number) => n / 2 } },
  });
  const asked: string[] = [];
  let count = 0;
  const { session } = student;
  const call: SandboxSession['call'] = async (id, calls, purpose = 'verdict') => {
    const replies: Reply[] = [];
    for (const one of callsNow(calls)) {
      asked.push(`${purpose} ${one.function}`);
      count += 1;
      replies.push(reply(one, count, purpose) ?? ((await session.call(id, [one]))[0] as Reply));
      if (replies.at(-1)?.kind !== 'value') {
        break;
      }
    }
    return replies;
  };
  const load: SandboxSession['load'] = (script) => {
    count = 0;
    return session.load(script);
  };
  return { student: { ...student, session: { ...session, call, load } }, asked };
}

const checksOf = async (student: Parameters<typeof grade>[1]) =>
  (await grade([both], student, { seed })).exercises[0]?.checks ?? [];

const value = (number: number): Reply => ({
  kind: 'value',
  value: number,
  changed: null,
  drawn: 0,
  mathRandom: 0,
});

describe('a limit of many calls', () => {
  it.each([
    { kind: 'timed-out', milliseconds: 1000, limit: 'check' },
    { kind: 'timed-out', milliseconds: 1000, limit: 'function' },
    { kind: 'crashed', message: 'too large', limit: 'answers' },
  ] as const)('$limit says the same wherever it was reached', async (limit) => {
    const resultAt = async (at: number) => {
      const { student } = studentWhere((call, n) => (call.function === 'double' && n > at ? limit : null));
      return checksOf(student);
    };
    const [early, late] = [await resultAt(20), await resultAt(40)];
    expect(early).toEqual(late);
    expect(early[0]).toMatchObject({ status: limit.kind, counterexample: null, replay: null, cases: 62 });
    expect(early[2]).toMatchObject({ status: 'passed' });
  });
});

describe('a call that runs out of memory', () => {
  it('that has enough alone is told that something of every call is kept', async () => {
    const { student } = studentWhere((_, n) => (n > 30 ? { kind: 'out-of-memory' } : null));
    expect((await checksOf(student))[0]).toMatchObject({
      status: 'out-of-memory',
      rationale: expect.stringContaining('something of every call is kept'),
      counterexample: null,
      cases: 62,
    });
  });

  it('is shown if it does so alone as well', async () => {
    const { student } = studentWhere(({ args }) => (args[0] === 1 ? { kind: 'out-of-memory' } : null));
    expect((await checksOf(student))[0]).toMatchObject({
      status: 'out-of-memory',
      counterexample: { call: 'double(1)' },
    });
  });
});

test('an example is found on an allowance of its own, before another function has its turn', async () => {
  const { student, asked } = studentWhere(({ function: name, args: [n] }) =>
    name === 'double' && Number(n) > 20 ? value(0) : null,
  );
  expect((await checksOf(student)).map(({ status }) => status)).toEqual(['failed', 'failed', 'passed']);
  const examples = asked.filter((one) => one === 'example double').length;
  expect(examples).toBeGreaterThan(5);
  const turns = asked.slice(2).map((one) => one.split(' ')[1]);
  const first = turns.indexOf('halve');
  // Alone, and freshly loaded, the two failures are tried once more at the end.
  expect(turns.slice(first)).toEqual(['halve', 'double', 'double']);
});

test('an example is left as it is if the time for examples is used up: how far it came depends on the machine', async () => {
  const exampleAfter = async (most: number) => {
    let examples = 0;
    const { student } = studentWhere(({ function: name, args: [n] }, _, purpose) => {
      examples += purpose === 'example' ? 1 : 0;
      if (examples > most) {
        return { kind: 'timed-out', milliseconds: 100, limit: 'function' };
      }
      return name === 'double' && Number(n) > 20 ? value(0) : null;
    });
    return (await checksOf(student))[0]?.counterexample;
  };
  const untouched = await exampleAfter(0);
  expect(await exampleAfter(3)).toEqual(untouched);
  expect(await exampleAfter(1000)).not.toEqual(untouched);
});
