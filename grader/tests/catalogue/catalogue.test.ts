import { expect, test } from 'vitest';
import { casesOf } from '../../engine/cases.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { formatCall } from '../../text/format-value.ts';

const exercises = loadCatalogue();
const checks = exercises.flatMap(({ id, checks }) =>
  checks.map((check) => [`${id}, ${check.id}`, check] as const),
);

const SILENT = { kind: 'odd-value', received: 'undefined' } as const;

test('the points are those of the contract', () => {
  const points = exercises.map(({ id, checks }) => [
    id,
    checks.reduce((sum, check) => sum + check.points, 0),
  ]);
  // There may be more of them than the contract names.
  expect(Object.fromEntries(points)).toMatchObject({
    '01-init-params': 10,
    '02-linear-predict': 20,
    '03-loss': 20,
    '04-gradient-step': 20,
    '05-apples-and-pears': 20,
    '06-three-or-seven': 10,
  });
});

test.each(checks)(
  '%s: asks about functions of its exercise, in calls that can be sent and typed',
  (_, check) => {
    for (const { calls } of casesOf(check, 1)) {
      expect(calls.length).toBeGreaterThan(0);
      for (const call of calls) {
        expect(JSON.stringify(call)).not.toMatch(/null/);
        expect(formatCall(call)).toMatch(/^\w+\(/);
      }
    }
  },
);

test.each(checks)('%s: gives the same judgement every time, and does not change its inputs', (_, check) => {
  const before = JSON.stringify(casesOf(check, 1));
  for (const { input, calls } of casesOf(check, 1).slice(0, 5)) {
    const first = calls.map(() => SILENT);
    const silent = [...first, ...(check.follow?.(input, first) ?? []).map(() => SILENT)];
    expect(check.judge(input, silent)).toEqual(check.judge(input, silent));
    expect(check.judge(input, silent)).not.toBeNull();
  }
  expect(JSON.stringify(casesOf(check, 1))).toBe(before);
});
