import type { Entry } from './entry.ts';
import { REPORTS } from './out-folder.ts';

/** The name of the report of each submission that has one, below `reports/`: `doejane_4821.html`. */
export function reportsOf(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const start = `${REPORTS}/`;
  return new Map(
    entries.flatMap(({ submission, written }) => {
      const names = Object.keys(written).filter((name) => name.startsWith(start));
      const report = names.find((name) => name.endsWith('.html')) ?? names[0];
      return report === undefined ? [] : [[submission, report.slice(start.length)]];
    }),
  );
}
