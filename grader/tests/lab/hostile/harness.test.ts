import { writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../kit/paths.ts';
import { DEFAULT_SEED } from '../../../kit/seed.ts';
import type { Attempt } from '../../../lab/hostile/attempt.ts';
import { attempts } from '../../../lab/hostile/collection.ts';
import { faultsOfExpected, readExpected, unknownNames } from '../../../lab/hostile/expected.ts';
import { CLASSES, readHeader } from '../../../lab/hostile/fixture.ts';
import { allExercises, gradeAttempt, gradeSolutions } from '../../../lab/hostile/grade-attempt.ts';
import { faultsOfReport } from '../../../lab/hostile/report-rules.ts';
import { faultsOfResult } from '../../../lab/hostile/result-rules.ts';
import { setTripwires, snapshotKit } from '../../../lab/hostile/tripwires.ts';
import { tryOne } from '../../../lab/hostile/try-one.ts';
import { shuffled } from '../../../lab/shuffled.ts';
import { jsonReport } from '../../../report/formats/json.ts';

const SIGMOID = 'export const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));\n';

const honest: Attempt = {
  name: 'an honest submission',
  does: 'nothing odd',
  exercise: '03-loss',
  expect: readExpected('sigmoid passed'),
  write: ({ folder }) => writeFileSync(join(folder, '03-loss.ts'), SIGMOID),
};
const exercises = allExercises();
const gradeHonest = async () => {
  const tripwires = await setTripwires();
  try {
    await honest.write(tripwires);
    return await gradeAttempt(tripwires.folder, { seed: DEFAULT_SEED, only: [honest.exercise] });
  } finally {
    await tripwires.close();
  }
};
const faultsOf = async (attempt: Partial<Attempt>) =>
  (await tryOne({ ...honest, ...attempt }, DEFAULT_SEED)).faults;

describe('the collection', () => {
  it('is large, and has no name twice', () => {
    const names = attempts().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(110);
  });

  it('has every class, and no other', () => {
    expect(new Set(attempts().map(({ name }) => name.split('/')[0]))).toEqual(new Set(CLASSES));
  });

  it('only names functions and checks that the catalogue has', () => {
    expect(attempts().flatMap(({ expect }) => unknownNames(expect, exercises))).toEqual([]);
  });

  it('says of each check that it names whether it must pass', () => {
    const ids = new Set(exercises.flatMap(({ checks }) => checks.map(({ id }) => id)));
    const open = attempts().flatMap(({ name, expect }) =>
      [...expect]
        .filter(([of, statuses]) => ids.has(of) && statuses.includes('passed') && statuses.length > 1)
        .map(([of]) => `${name}: ${of}`),
    );
    expect(open).toEqual([]);
  });

  it('names the checks of a function if some may pass and others not', () => {
    const checks = exercises.flatMap((exercise) => exercise.checks);
    const open = attempts().flatMap(({ name, expect }) =>
      [...expect]
        .filter(([, statuses]) => statuses.includes('passed') && statuses.length > 1)
        .filter(([of]) => !checks.some((check) => check.function === of && expect.has(check.id)))
        .map(([of]) => `${name}: ${of}`),
    );
    expect(open).toEqual([]);
  });
});

it.each([
  'package.json',
  'exercises/03-loss.ts',
  'solutions/03-loss.ts',
  'data/digits.ts',
  'grader/cli.ts',
  'grader/catalogue/03-loss/checks/sigmoid.ts',
  'grader/engine/grade.ts',
  'grader/sandbox/guest/main.ts',
  'grader/submission/staging/build-script.ts',
])('the harness watches %s', (file) => {
  expect([...snapshotKit().keys()]).toContain(file);
});

describe('the harness sees', () => {
  it('nothing wrong with an honest submission', async () => {
    expect(await faultsOf({})).toEqual([]);
  });

  it('a marker that was written', async () => {
    const write: Attempt['write'] = (tripwires) => {
      writeFileSync(tripwires.marker, 'x');
      return honest.write(tripwires);
    };
    expect(await faultsOf({ write })).toEqual(['its marker was written']);
  });

  it('a port that was reached', async () => {
    const write: Attempt['write'] = async (tripwires) => {
      const socket = createConnection(tripwires.port, '127.0.0.1').on('error', () => {});
      await new Promise((closed) => socket.on('close', closed).resume());
      return honest.write(tripwires);
    };
    expect(await faultsOf({ write })).toEqual(['its port was reached']);
  });

  it('points that were not earned, and earned points that are missing', async () => {
    const graded = exercises.filter(({ id }) => id === honest.exercise);
    const result = await gradeHonest();
    const earned = result.points;
    expect(faultsOfExpected(honest.expect, graded, result)).toEqual([]);
    for (const points of [earned - 1, earned + 1]) {
      expect(faultsOfExpected(honest.expect, graded, { ...result, points })).toEqual([
        `${points} points, and it has earned ${earned}`,
      ]);
    }
  });

  it('a status that was not expected, and the points that go with it', async () => {
    const faults = await faultsOf({ expect: readExpected('sigmoid failed') });
    expect(faults).toContain('sigmoid-formula is passed: ');
    expect(faults).toContainEqual(expect.stringMatching(/^\d+ points, and it has earned 0$/));
    expect(await faultsOf({ expect: readExpected('sigmoid failed|passed') })).toEqual([]);
  });

  it('one check that passed and should not have', async () => {
    const faults = await faultsOf({ expect: readExpected('sigmoid failed|passed, sigmoid-far-ends failed') });
    expect(faults).toContain('sigmoid-far-ends is passed: ');
    expect(faults).toHaveLength(2);
  });

  it('a name that the catalogue does not have', async () => {
    expect(await faultsOf({ expect: readExpected('sigmoid passed, sigmoid-far-end failed') })).toEqual([
      '“sigmoid-far-end” is neither a check nor a function',
    ]);
  });

  it.each([
    ['an escape', 'a\u001b[31mb'],
    ['a bidirectional mark', 'a\u202eb'],
    ['an invisible letter', 'a\u3164b'],
    ['a line separator', 'a\u2028b'],
    ['a command to a log', 'a\n  ::error::b'],
    ['a path of the kit', `in ${ROOT}grader/cli.ts`],
    ['the guest', 'at data:application/javascript;base64,AAAA'],
  ])('%s in a report', (_, text) => {
    expect(faultsOfReport(text)).toHaveLength(1);
  });

  it('nothing wrong in a report of plain words', () => {
    expect(faultsOfReport('sigmoid(2) is 0.88 ✓\n\tnot 0.12 ☺️: std::vector\n')).toEqual([]);
  });

  it.each<[string, (result: ReturnType<typeof JSON.parse>) => void]>([
    ['one point too many', (result) => (result.points += 1)],
    ['half a check’s points', (result) => (result.exercises[0].checks[0].points = 1)],
    ['a check that is missing', (result) => result.exercises[0].checks.pop()],
    ['an unknown status', (result) => (result.exercises[0].checks[0].status = 'great')],
    ['a number instead of a text', (result) => (result.exercises[0].output = 7)],
    [
      'a failure without a reason',
      (result) => Object.assign(result.exercises[0].checks[0], { status: 'failed' }),
    ],
    [
      'a strange file',
      (result) => (result.exercises[0].checks[0].location = { file: '/etc/passwd', line: 1 }),
    ],
  ])('%s in a result', async (_, spoil) => {
    const first = exercises.slice(0, 1);
    const result = JSON.parse(
      jsonReport(await gradeSolutions({ seed: DEFAULT_SEED, only: first.map(({ id }) => id) })),
    );
    expect(faultsOfResult(JSON.stringify(result), first)).toEqual([]);
    spoil(result);
    expect(faultsOfResult(JSON.stringify(result), first)).not.toEqual([]);
  });
});

describe('the header of a fixture', () => {
  it('is read', () => {
    const text =
      '// exercise: 03-loss\n// does: forges, a lot\n// expect: sigmoid passed|threw, mnistLoss failed\n// checks: sigmoid-formula sigmoid-manners threw\n';
    expect(readHeader(text, 'x')).toEqual({
      exercise: '03-loss',
      does: 'forges, a lot',
      expect: new Map([
        ['sigmoid', ['passed', 'threw']],
        ['mnistLoss', ['failed']],
        ['sigmoid-formula', ['threw']],
        ['sigmoid-manners', ['threw']],
      ]),
    });
  });

  it.each(['sigmoid great', 'passed', '', 'sigmoid passed,'])('cannot expect %j', (text) => {
    expect(() => readExpected(text)).toThrow('should be names and then statuses');
  });

  it('must be complete', () => {
    expect(() => readHeader('// exercise: 03-loss\n', 'forge/x.ts')).toThrow(
      'forge/x.ts has no line “// does: …”',
    );
  });
});

it('shuffling keeps all items, in another order', () => {
  const numbers = Array.from({ length: 20 }, (_, i) => i);
  const mixed = shuffled(numbers, () => 0.3);
  expect([...mixed].sort((a, b) => a - b)).toEqual(numbers);
  expect(mixed).not.toEqual(numbers);
});
