import { writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gradeFolder } from '../../../kit/grade-submission.ts';
import { loadCatalogue } from '../../../kit/load-catalogue.ts';
import { ROOT, SOLUTIONS } from '../../../kit/paths.ts';
import { DEFAULT_SEED } from '../../../kit/seed.ts';
import type { Attempt } from '../../../lab/hostile/attempt.ts';
import { attempts } from '../../../lab/hostile/collection.ts';
import { readExpected, readHeader } from '../../../lab/hostile/fixture.ts';
import { faultsOfReport } from '../../../lab/hostile/report-rules.ts';
import { faultsOfResult } from '../../../lab/hostile/result-rules.ts';
import { shuffled } from '../../../lab/hostile/try-many.ts';
import { tryOne } from '../../../lab/hostile/try-one.ts';
import { jsonReport } from '../../../report/formats/json.ts';

const SIGMOID = 'export const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));\n';

const honest: Attempt = {
  name: 'an honest one',
  does: 'nothing odd',
  exercise: '03-loss',
  points: 6,
  expect: readExpected('sigmoid passed'),
  put: ({ folder }) => writeFileSync(join(folder, '03-loss.ts'), SIGMOID),
};
const faultsOf = async (attempt: Partial<Attempt>) =>
  (await tryOne({ ...honest, ...attempt }, DEFAULT_SEED)).faults;

describe('the collection', () => {
  it('is large, has every class, and no name twice', () => {
    const names = attempts().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(110);
  });
});

describe('the harness sees', () => {
  it('nothing wrong with an honest submission', async () => {
    expect(await faultsOf({})).toEqual([]);
  });

  it('a marker that was written', async () => {
    const put: Attempt['put'] = (place) => {
      writeFileSync(place.marker, 'x');
      return honest.put(place);
    };
    expect(await faultsOf({ put })).toEqual(['its marker was written']);
  });

  it('a port that was reached', async () => {
    const put: Attempt['put'] = async (place) => {
      const socket = createConnection(place.port, '127.0.0.1').on('error', () => {});
      await new Promise((closed) => socket.on('close', closed).resume());
      return honest.put(place);
    };
    expect(await faultsOf({ put })).toEqual(['its port was reached']);
  });

  it('points that were not earned, and those that were and are missing', async () => {
    expect(await faultsOf({ points: 5 })).toEqual(['6 points, and it has earned 5']);
    expect(await faultsOf({ points: 7 })).toEqual(['6 points, and it has earned 7']);
  });

  it('a status that was not expected', async () => {
    const faults = await faultsOf({ expect: readExpected('sigmoid failed') });
    expect(faults).toContain('sigmoid-formula is passed: ');
    expect(await faultsOf({ expect: readExpected('sigmoid failed|passed') })).toEqual([]);
  });

  it.each([
    ['an escape', 'a\u001b[31mb'],
    ['a bidi mark', 'a\u202eb'],
    ['a filler that counts as a letter', 'a\u3164b'],
    ['a line separator', 'a\u2028b'],
    ['a command to a log', 'a\n  ::error::b'],
    ['a path of the kit', `in ${ROOT}grader/cli.ts`],
    ['the guest', 'at data:application/javascript;base64,AAAA'],
  ])('%s in a report', (_, text) => {
    expect(faultsOfReport(text)).toHaveLength(1);
  });

  it('nothing in a report of plain words', () => {
    expect(faultsOfReport('sigmoid(2) is 0.88 ✓\n\tnot 0.12 ☺️: std::vector\n')).toEqual([]);
  });

  it.each<[string, (result: ReturnType<typeof JSON.parse>) => void]>([
    ['a point too many', (result) => (result.points += 1)],
    ['half a check’s points', (result) => (result.exercises[0].checks[0].points = 1)],
    ['a check that is missing', (result) => result.exercises[0].checks.pop()],
    ['a status of its own', (result) => (result.exercises[0].checks[0].status = 'great')],
    ['a text that is none', (result) => (result.exercises[0].output = 7)],
    [
      'a failure without a reason',
      (result) => Object.assign(result.exercises[0].checks[0], { status: 'failed' }),
    ],
    [
      'a strange file',
      (result) => (result.exercises[0].checks[0].location = { file: '/etc/passwd', line: 1 }),
    ],
  ])('%s in a result', async (_, spoil) => {
    const exercises = loadCatalogue().slice(0, 1);
    const result = JSON.parse(jsonReport(await gradeFolder(SOLUTIONS, exercises, { seed: DEFAULT_SEED })));
    expect(faultsOfResult(JSON.stringify(result), exercises)).toEqual([]);
    spoil(result);
    expect(faultsOfResult(JSON.stringify(result), exercises)).not.toEqual([]);
  });
});

describe('the header of a fixture', () => {
  it('is read', () => {
    const text =
      '// exercise: 03-loss\n// does: forges, a lot\n// points: 4\n// expect: sigmoid passed|threw, mnistLoss failed\n';
    expect(readHeader(text, 'x')).toEqual({
      exercise: '03-loss',
      does: 'forges, a lot',
      points: 4,
      expect: new Map([
        ['sigmoid', ['passed', 'threw']],
        ['mnistLoss', ['failed']],
      ]),
    });
  });

  it('is complete', () => {
    expect(() => readHeader('// exercise: 03-loss\n', 'forge/x.ts')).toThrow(
      'forge/x.ts has no line “// does: …”',
    );
  });
});

it('shuffling keeps all, in another order', () => {
  const numbers = Array.from({ length: 20 }, (_, i) => i);
  const mixed = shuffled(numbers, () => 0.3);
  expect([...mixed].sort((a, b) => a - b)).toEqual(numbers);
  expect(mixed).not.toEqual(numbers);
});
