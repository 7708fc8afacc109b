import type { Result } from '../model/result.ts';
import { jsonReport } from '../report/formats/json.ts';
import { textReport } from '../report/formats/text/text.ts';
import type { Terminal } from '../report/terminal/terminal.ts';

/** A result in every format of `grade --format`, by the format's name. */
export function everyFormat(result: Result, terminal: Terminal): ReadonlyMap<string, string> {
  return new Map([
    ['text', textReport(result, terminal)],
    ['json', jsonReport(result)],
  ]);
}
