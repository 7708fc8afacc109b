import { tableLines } from '../points/compare-points.ts';
import type { AlikeAnswers } from './alike-answers.ts';

/**
 * A table by function: of how many wrong answers the shown call gets the same reply from another one. With an earlier
 * measurement both are counted over the answers, and the others, that both have.
 */
export function alikeTable(
  rows: readonly AlikeAnswers[],
  before: readonly AlikeAnswers[] | null,
): readonly string[] {
  const known = new Set((before ?? rows).map(({ name }) => name));
  const both = new Set(rows.map(({ name }) => name).filter((name) => known.has(name)));
  const names = [...new Set(rows.map((row) => row.function)), null];
  const countIn = (all: readonly AlikeAnswers[], name: string | null) => {
    const its = all.filter((row) => both.has(row.name) && (name === null || row.function === name));
    const alike = its.filter((row) => row.alike.some((other) => both.has(other))).length;
    return { answers: its.length, alike, share: its.length === 0 ? 0 : alike / its.length };
  };
  const table = names.map((name) => {
    const is = countIn(rows, name);
    const was = before === null ? [] : [countIn(before, name)];
    return [
      name ?? 'all',
      String(is.answers),
      ...[...was, is].map(({ alike, share }) => `${alike} (${Math.round(100 * share)}%)`),
    ];
  });
  const head = ['function', 'answers', ...(before === null ? ['alike'] : ['alike before', 'after'])];
  return tableLines([head, ...table]);
}
