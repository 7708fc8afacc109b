import { beforeEach, describe, expect, it } from 'vitest';
import { caseAt } from '../../engine/cases.ts';
import { grade } from '../../engine/grade.ts';
import { replay } from '../../engine/replay.ts';
import type { Check } from '../../model/exercise.ts';
import { doubles, halves } from './checks.ts';
import { exercise, fakeStudent } from './fake-student.ts';

const seed = 4;
const both = exercise('01-both', [doubles, halves]);

/** What the functions of a file leave over, and what they print; a file that is loaded again starts anew. */
let calls = 0;
let printed = '';
beforeEach(() => {
  printed = '';
});

type Functions = Readonly<Record<string, (n: number) => number>>;

function studentWith(functions: Functions) {
  const { student } = fakeStudent({ '01-both': { functions } });
  const { session } = student;
  const load = session.load.bind(session);
  session.load = (script) => {
    calls = 0;
    printed += 'loaded\n';
    return load(script);
  };
  session.takeOutput = () => {
    const taken = printed;
    printed = '';
    return taken;
  };
  return student;
}

function replayed(functions: Functions, check = doubles, path = 'e1') {
  const tried = { exercise: both, check, case: caseAt(check, seed, path), seed };
  return replay(tried, studentWith(functions), [both]);
}

const halve = (n: number) => n / 2;

describe('what a replay of one case says', () => {
  it('a case that is right, and always was', async () => {
    expect(await replayed({ double: (n) => 2 * n, halve })).toEqual({
      failure: null,
      message: null,
      loadingOutput: 'loaded\n',
      calls: [expect.objectContaining({ function: 'double' })],
      output: '',
      outputs: null,
      dependsOnCallsBefore: false,
    });
  });

  it('what is printed in the calls is apart from what is printed while the file is loaded', async () => {
    const double = (n: number) => {
      printed += `double ${n}\n`;
      return 2 * n;
    };
    expect(await replayed({ double, halve })).toMatchObject({
      loadingOutput: 'loaded\n',
      output: 'double 1\n',
    });
  });

  it('what is printed in each of several calls, in the order of the calls', async () => {
    const twice: Check = { ...doubles, ask: (n: number) => [...doubles.ask(n), ...doubles.ask(n + 1)] };
    const follow = (n: number) => doubles.ask(n + 2);
    const double = (n: number) => {
      printed += n % 2 === 0 ? '' : `double ${n}\n`;
      return 3 * n;
    };
    const checks = [
      [twice, ['double 1\n', '']],
      [{ ...twice, follow }, ['double 1\n', '', 'double 3\n']],
      [doubles, null],
    ] as const;
    for (const [check, outputs] of checks) {
      expect(await replayed({ double, halve }, check)).toMatchObject({ outputs });
    }
    expect(await replayed({ double: (n) => 3 * n, halve }, twice)).toMatchObject({ outputs: null });
  });

  it('what is printed as a whole, if it is another text each time', async () => {
    const twice: Check = { ...doubles, ask: (n: number) => [...doubles.ask(n), ...doubles.ask(n + 1)] };
    let times = 0;
    const double = (n: number) => {
      times += 1;
      printed += `time ${times}\n`;
      return 3 * n;
    };
    const { output, outputs } = await replayed({ double, halve }, twice);
    expect(output).toMatch(/^time \d+\ntime \d+\n$/);
    expect(outputs).toBeNull();
  });

  it('a case that is wrong, and always was', async () => {
    const { failure, dependsOnCallsBefore } = await replayed({ double: (n) => 3 * n, halve });
    expect(failure?.fault.received).toBe('3');
    expect(dependsOnCallsBefore).toBe(false);
  });

  it('a case that is right alone, and not after other calls', async () => {
    const double = (n: number) => {
      calls += 1;
      return calls > 5 ? 0 : 2 * n;
    };
    expect(await replayed({ double, halve })).toMatchObject({ failure: null, dependsOnCallsBefore: true });
  });

  it('a case that is wrong alone, and otherwise wrong after other calls', async () => {
    const double = (n: number) => {
      calls += 1;
      return 2 * n + calls;
    };
    const { failure, dependsOnCallsBefore } = await replayed({ double, halve });
    expect(failure?.fault.received).toBe('3');
    expect(dependsOnCallsBefore).toBe(true);
  });

  it('a case that other functions of the file spoil', async () => {
    const double = (n: number) => {
      calls += 1;
      return 2 * n;
    };
    const { dependsOnCallsBefore } = await replayed({ double, halve: (n) => n / 2 + calls }, halves, 'e0');
    expect(dependsOnCallsBefore).toBe(true);
  });

  it.each([
    ['a function that is not written', { double: stub('double'), halve }, /still throws “not written yet”/],
    ['a function that is not there', { halve }, /exports no function called “double”/],
  ])('%s is not tried', async (_, functions, message) => {
    const { failure, message: said } = await replayed(functions as Functions);
    expect(failure).toBeNull();
    expect(said).toMatch(message);
  });

  it('a function beside one that is not written is tried as a grading tries it', async () => {
    const student = studentWith({ double: (n) => 2 * n, halve: stub('halve') });
    const staged: (readonly string[])[] = [];
    const stage = student.stage.bind(student);
    const spied = {
      ...student,
      stage: ((id, uses, stubs) => {
        staged.push(stubs);
        return stage(id, uses, stubs);
      }) as typeof stage,
    };
    const tried = { exercise: both, check: doubles, case: caseAt(doubles, seed, 'e1'), seed };
    expect(await replay(tried, spied, [both])).toMatchObject({ failure: null, message: null });
    expect(staged.at(-1)).toEqual(['halve']);
  });
});

describe('a grading says of a failure that is another one alone', () => {
  const rationaleOf = async (double: (n: number) => number) => {
    const student = studentWith({ double, halve });
    return (await grade([both], student, { seed })).exercises[0]?.checks[0]?.rationale;
  };

  it('that something is left over', async () => {
    const grows = (n: number) => {
      calls += 1;
      return 2 * n + calls;
    };
    expect(await rationaleOf(grows)).toMatch(/gives yet another answer\. An earlier call/);
  });

  it('nothing more, if the answers are drawn by chance', async () => {
    const student = studentWith({ double: (n) => 2 * n + ++calls, halve });
    const { session } = student;
    const call = session.call.bind(session);
    session.call = async (id, asked) =>
      (await call(id, asked)).map((reply) => (reply.kind === 'value' ? { ...reply, mathRandom: 1 } : reply));
    const [result] = (await grade([both], student, { seed })).exercises;
    expect(result?.checks[0]?.rationale).toBe('Twice the number is another one.');
    const tried = { exercise: both, check: doubles, case: caseAt(doubles, seed, 'e1'), seed };
    expect((await replay(tried, student, [both])).dependsOnCallsBefore).toBe(false);
  });

  it('nothing more, if it is the same alone', async () => {
    expect(await rationaleOf((n) => 3 * n)).toBe('Twice the number is another one.');
  });
});

function stub(name: string) {
  return () => {
    throw new Error(`${name}: not written yet`);
  };
}
