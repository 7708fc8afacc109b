import type { Result } from '../model/result.ts';
import { FORMATS, type Report } from '../report/formats/index.ts';
import type { Terminal } from '../report/terminal/terminal.ts';

/** A result in every format of `grade --format`, by the format's name: a new format is tried without a change here. */
export function everyFormat(result: Result, terminal: Terminal): ReadonlyMap<string, string> {
  const reports: readonly (readonly [string, Report])[] = Object.entries(FORMATS);
  return new Map(reports.map(([name, report]) => [name, report(result, terminal)]));
}
