import { KitError } from '../../model/kit-error.ts';
import type { Result } from '../../model/result.ts';
import { listing } from '../../text/english.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { classroom50Report } from './classroom50/classroom50.ts';
import { githubReport } from './github/github.ts';
import { gradescopeReport } from './gradescope.ts';
import { htmlReport } from './html/html.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit/junit.ts';
import { markdownReport } from './markdown/markdown.ts';
import { textReport } from './text/text.ts';

/** A result as the text of a report. Pure: the same result, terminal and surroundings give the same bytes. */
export type Report = (result: Result, terminal: Terminal, surroundings: Surroundings) => string;

/** The formats of `--format`. A new one is a file in this folder and a row in this table. */
export const FORMATS = {
  text: textReport,
  json: jsonReport,
  html: htmlReport,
  junit: junitReport,
  gradescope: gradescopeReport,
  markdown: markdownReport,
  github: githubReport,
  classroom50: classroom50Report,
} as const satisfies Readonly<Record<string, Report>>;

export type Format = keyof typeof FORMATS;

/** @throws KitError if there is no such format; its message lists those that there are */
export function formatNamed(name: string): Format {
  if (Object.hasOwn(FORMATS, name)) {
    return name as Format;
  }
  throw new KitError(
    'unknown-format',
    `There is no format “${name}”. The formats are ${listing(Object.keys(FORMATS))}.`,
  );
}
