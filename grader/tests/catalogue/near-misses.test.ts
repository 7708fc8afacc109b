import { describe, expect, test } from 'vitest';
import { referenceAnswerer } from '../../catalogue/reference.ts';
import { casesOf } from '../../engine/cases.ts';
import { judgeCase } from '../../engine/judge.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import type { Answer, Call, Reply } from '../../model/call.ts';
import type { Check, Fault } from '../../model/exercise.ts';

/** Answers that are wrong by less than the digits that are usually shown, or only far down a list. */

type Change = (number: number, at: number) => number;

const CHANGES: Readonly<Record<string, Change>> = {
  'three millionths more': (n) => n * (1 + 3e-6),
  'twenty millionths more': (n) => n * (1 + 2e-5),
  'four millionths less': (n) => n * (1 - 4e-6),
  'a little more': (n) => n + 1e-4,
  'rounded to four decimals': (n) => Math.round(n * 1e4) / 1e4,
  'wrong from the ninth entry on': (n, at) => (at >= 8 ? n * 1.5 + 1e-3 : n),
};

const exercises = loadCatalogue();
const light = exercises.filter(({ images }) => images === undefined).flatMap(({ checks }) => checks);
const reference = referenceAnswerer({});

test.each(light.map((check) => [check.id, check] as const))(
  '%s: what is expected and what is received never read the same',
  async (_, check) => {
    for (const change of Object.values(CHANGES)) {
      for (const only of [null, 0]) {
        for (const fault of await faultsOf(check, change, only)) {
          expect(fault.received).not.toBe(fault.expected);
        }
      }
    }
  },
);

describe('a number that is expected does not look like the one that is received', () => {
  const more = CHANGES['three millionths more'] as Change;
  const evenMore = CHANGES['twenty millionths more'] as Change;
  const numberIn = (pattern: RegExp, text: string) => Number(pattern.exec(text)?.[1]);

  test.each([
    ['sigmoid-symmetric', more, null, /= (\S+)$/, /= (\S+)$/],
    ['scales-with-inputs', more, 0, /, (\S+) above/, /, (\S+) above/],
    ['mnist-loss-doubled', more, 0, /gave (\S+)$/, /^(.*)$/],
    ['steepest-way', evenMore, null, /takes (\S+) off/, /takes (\S+) off/],
    ['basket-costs-total', more, null, /costs (\S+)$/, /costs (\S+)$/],
    ['loss-of-its-params', more, null, /^loss (\S+),/, /^loss (\S+),/],
    ['never-worse', more, null, /loss of (\S+),/, /loss of (\S+),/],
  ])('%s', async (id, change, only, expected, received) => {
    const check = light.find((one) => one.id === id) as Check;
    const faults = await faultsOf(check, change, only);
    const pairs = faults.map((fault) => [
      numberIn(expected, fault.expected),
      numberIn(received, fault.received),
    ]);
    const both = pairs.filter((pair) => !pair.includes(Number.NaN));
    expect(both.length).toBeGreaterThan(0);
    for (const [wanted, came] of both) {
      expect(came).not.toBe(wanted);
    }
  });

  test('a number that was rounded does not look like the draw that it was', async () => {
    const check = light.find(({ id }) => id === 'each-number-its-own-draw') as Check;
    const faults = await faultsOf(check, CHANGES['rounded to four decimals'] as Change, null);
    const alike = faults.filter(({ rationale }) => rationale.includes('The nearest is'));
    expect(alike.length).toBeGreaterThan(0);
    for (const { rationale } of alike) {
      const [, rounded, nearest] = / is (\S+), and none .* The nearest is (\S+)\.$/.exec(rationale) ?? [];
      expect(Number(nearest)).toBeCloseTo(Number(rounded), 4);
      expect(nearest).not.toBe(rounded);
    }
  });

  test('a loss a little above 1 does not read 1', async () => {
    const check = light.find(({ id }) => id === 'mnist-loss-range') as Check;
    const [fault] = await faultsOf(check, more, null);
    expect(Number(fault?.received)).toBeGreaterThan(1);
  });
});

/** The faults that a check finds if the answers of the reference are changed: those to one call, or to all. */
async function faultsOf(check: Check, change: Change, only: number | null): Promise<readonly Fault[]> {
  const reply = (call: Call, i: number): Reply => {
    try {
      const right = reference(call);
      const value = only === null || only === i ? changed(right, change) : right;
      return { kind: 'value', value, changed: null, drawn: 50, mathRandom: 0 };
    } catch {
      return { kind: 'threw', isError: true, message: 'does not fit', location: null };
    }
  };
  const faults: Fault[] = [];
  for (const tried of casesOf(check, 1).slice(0, 25)) {
    const failure = await judgeCase(check, tried, tried.calls.map(reply), async (more) => more.map(reply));
    if (failure !== null) {
      faults.push(failure.fault);
    }
  }
  return faults;
}

function changed(answer: Answer, change: Change): Answer {
  if (typeof answer === 'number') {
    return change(answer, 0);
  }
  if (Array.isArray(answer)) {
    return answer.map((entry, i) => (typeof entry === 'number' ? change(entry, i) : entry)) as Answer;
  }
  const fields = Object.entries(answer).map(([name, part]) => [
    name,
    name === 'steps' ? part : changed(part, change),
  ]);
  return Object.fromEntries(fields) as Answer;
}
