import type { Cost } from './try-greedy.ts';

/** A row for each slip, a column for each function: its own points lost, and after a `+` those of its callers; `!` and those of others. */
export function tableOf(costs: readonly Cost[]): string {
  const functions = [...new Set(costs.map((cost) => cost.function))];
  const slips = [...new Set(costs.map(({ slip }) => slip))];
  const rows = slips.map((slip) => [
    slip,
    ...functions.map((name) => cellOf(costs.find((cost) => cost.slip === slip && cost.function === name))),
  ]);
  const all = [['', ...functions], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cellOf(cost: Cost | undefined): string {
  if (cost === undefined) {
    return '';
  }
  const { own, callers, others } = cost;
  return `${own}${callers > 0 ? `+${callers}` : ''}${others > 0 ? ` !${others}` : ''}`;
}
