import { isNpmRun } from '../../kit/npm-run.ts';

/** The flags that say what is printed. */
interface PrintFlags {
  readonly format?: readonly string[];
  readonly output?: readonly string[];
}

/**
 * npm prints two lines of its own before a report. A program that reads standard output should not get them, and
 * nothing here can take them back.
 *
 * @returns what to type instead, for standard error; null if nobody minds
 */
export function npmHeaderNote(
  command: string,
  { format = [], output = [] }: PrintFlags,
  env: Readonly<Record<string, string | undefined>>,
): string | null {
  const printed = format[output.length];
  const isHidden = env.npm_config_loglevel === 'silent' || env.npm_config_json === 'true';
  if (printed === undefined || FOR_PEOPLE.has(printed) || isHidden || !isNpmRun(command, env)) {
    return null;
  }
  return `npm printed two lines of its own before the report. If a program reads it, write: npm run --silent ${command} -- --format ${printed}, or give it a file with --output.`;
}

/** Formats that a header does not harm: those that are read in a log. */
const FOR_PEOPLE: ReadonlySet<string> = new Set(['text', 'github']);
