import { fstatSync } from 'node:fs';
import { KitError } from '../../model/kit-error.ts';
import type { Result } from '../../model/result.ts';
import { FORMATS, type Format, formatNamed } from '../../report/formats/index.ts';
import type { Surroundings } from '../../report/surroundings.ts';
import type { Terminal } from '../../report/terminal/terminal.ts';
import { STANDARD_OUTPUT, type WriteTarget } from '../../system/write-target.ts';
import { listing, plural } from '../../text/english.ts';
import { spellOutPath } from '../../text/sanitize.ts';
import { appendToGithubFiles } from './github-files.ts';
import { outputFile, outputTarget, writeOutput } from './output-file.ts';

/** A report to make, and the file that it goes to: a whole path, or `-` for standard output; null for the terminal. */
export interface Output {
  readonly format: Format;
  readonly file: string | null;
}

/** How a report looks in a file: no colour, and a width that fits mail and logs. */
const IN_A_FILE: Terminal = { width: 80, colour: false, unicode: true };

/**
 * Pairs `--format` with `--output`: the first with the first, and so on. Without a format it is text; without
 * a file, the report goes to the terminal.
 *
 * @throws KitError on an unknown format, more files than formats, a file that cannot be written to, or two reports for
 *   one terminal or file
 */
export function pairOutputs(formats: readonly string[], files: readonly string[]): readonly Output[] {
  const names = formats.length === 0 ? ['text'] : formats;
  if (files.length > names.length) {
    throw new KitError(
      'unpaired-output',
      `${plural(files.length, '--output file')}, but ${plural(formats.length, '--format name')}. They go in pairs: --format json --output result.json.`,
    );
  }
  const outputs = names.map((name, i) => ({ format: formatNamed(name), file: fileNamed(files[i]) }));
  refuseSharing(outputs);
  return outputs;
}

function fileNamed(typed: string | undefined): string | null {
  if (typed === undefined) {
    return null;
  }
  return typed === STANDARD_OUTPUT ? typed : outputFile(typed);
}

/** @throws KitError if two reports go to one place, where one of them would be lost or both be mixed */
function refuseSharing(outputs: readonly Output[]): void {
  const places = outputs.map(({ file }) => placeOf(file));
  const shared = places.find((place, i) => place !== DEVICE && places.indexOf(place) !== i);
  if (shared === undefined) {
    return;
  }
  const formats = listing(outputs.filter((_, i) => places[i] === shared).map(({ format }) => format));
  throw new KitError(
    'unpaired-output',
    shared === TERMINAL
      ? `Reports cannot share the terminal: ${formats}. Give all but one of them a file, with --output.`
      : `Reports cannot share a file: ${formats} all go to ${shared}. Give each of them its own, with --output.`,
  );
}

const TERMINAL = 'terminal';
/** Such as `/dev/null`: it takes any number of reports. */
const DEVICE = 'device';

/** The same text for all outputs that end in the same place. */
function placeOf(file: string | null): string {
  const target: WriteTarget = file === null ? { kind: 'descriptor', number: 1 } : outputTarget(file);
  switch (target.kind) {
    case 'descriptor':
      return target.number === 1 ? TERMINAL : `/dev/fd/${target.number}`;
    case 'stream':
      return target.isPipe ? target.path : DEVICE;
    case 'file':
      return isStandardOutput(target) ? TERMINAL : target.path;
  }
}

function isStandardOutput({ replaced }: Extract<WriteTarget, { kind: 'file' }>): boolean {
  const stdout = fstatSync(1);
  return replaced !== null && replaced.dev === stdout.dev && replaced.ino === stdout.ino;
}

/**
 * Writes the reports that go to files, and returns the text for the terminal. With the format `github`, also adds to the
 * files that GitHub Actions names.
 */
export function deliver(
  result: Result,
  outputs: readonly Output[],
  terminal: Terminal,
  surroundings: Surroundings,
): string {
  const { unusedMnist: _, ...anywhere } = surroundings;
  const printed: string[] = [];
  const written: string[] = [];
  for (const { format, file } of outputs) {
    // A file is the same whatever else is on this machine.
    const report =
      file === null
        ? FORMATS[format](result, terminal, surroundings)
        : FORMATS[format](result, IN_A_FILE, anywhere);
    if (file === null) {
      printed.push(report);
      continue;
    }
    writeOutput(file, report);
    written.push(`${format} → ${spellOutPath(file)}`);
  }
  if (outputs.some(({ format }) => format === 'github')) {
    appendToGithubFiles(result, surroundings.environment);
  }
  const isPrinted = outputs.some(({ file }) => placeOf(file) === TERMINAL);
  return isPrinted
    ? printed.join('')
    : `${result.points} of ${result.maxPoints} points. ${written.join(', ')}\n`;
}
