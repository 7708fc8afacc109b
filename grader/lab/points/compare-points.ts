import { plural } from '../../text/english.ts';
import type { PointsOfAnswer } from './measure-points.ts';

/** An answer that loses this many further points is looked at. */
const FURTHER = 2;

/**
 * A table by function: answers, their points before and after, how many lose more than 2 further points, and the checks
 * of other functions that were lost. Below it, those answers by name. Answers that only one of the two has are left out.
 */
export function comparePoints(
  before: readonly PointsOfAnswer[],
  after: readonly PointsOfAnswer[],
): readonly string[] {
  const earlier = new Map(before.map((one) => [one.name, one]));
  const pairs = after.flatMap((one) => {
    const was = earlier.get(one.name);
    return was === undefined ? [] : [{ was, is: one }];
  });
  const names = [...new Set(pairs.map(({ is }) => is.function)), null];
  const rows = names.map((name) => {
    const its = pairs.filter(({ is }) => name === null || is.function === name);
    return [
      name ?? 'all',
      its.length,
      sum(its, ({ was }) => was.points),
      sum(its, ({ is }) => is.points),
      its.filter(losesFurther).length,
      sum(its, ({ was }) => othersLost(was)),
      sum(its, ({ is }) => othersLost(is)),
    ].map(String);
  });
  const further = pairs.filter(losesFurther);
  const others = pairs.filter(({ is }) => othersLost(is) > 0);
  const notCompared = after.length - pairs.length;
  return [
    ...tableLines([
      [
        'function',
        'answers',
        'points before',
        'after',
        `> ${FURTHER} further`,
        'others lost before',
        'after',
      ],
      ...rows,
    ]),
    ...further.map(({ was, is }) => `${is.name}: ${was.points} points before, ${is.points} after`),
    ...others.map(({ is }) => `${is.name} loses ${[...is.others, ...(is.callers ?? [])].join(', ')}`),
    ...(notCompared > 0 ? [`${plural(notCompared, 'answer')} not in the earlier file`] : []),
  ];
}

/** A table by function of one measurement: answers, those that keep points, points, other functions' checks lost. */
export function pointsTable(answers: readonly PointsOfAnswer[]): readonly string[] {
  const names = [...new Set(answers.map((one) => one.function)), null];
  const rows = names.map((name) => {
    const its = answers.filter((one) => name === null || one.function === name);
    return [
      name ?? 'all',
      its.length,
      sum(its, ({ points }) => points),
      its.filter(({ points, maxPoints }) => points === maxPoints).length,
      its.filter(({ points }) => points > 0).length,
      sum(its, othersLost),
    ].map(String);
  });
  return tableLines([['function', 'answers', 'points', 'keep all', 'keep some', 'others lost'], ...rows]);
}

function losesFurther({ was, is }: { was: PointsOfAnswer; is: PointsOfAnswer }): boolean {
  return was.points - is.points > FURTHER;
}

function othersLost({ others, callers }: PointsOfAnswer): number {
  return others.length + (callers?.length ?? 0);
}

function sum<Item>(items: readonly Item[], number: (item: Item) => number): number {
  return items.reduce((total, item) => total + number(item), 0);
}

/** Columns of equal width: the first to the left, the others to the right. */
export function tableLines(rows: readonly (readonly string[])[]): readonly string[] {
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
