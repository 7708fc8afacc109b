import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { KitError } from '../../model/kit-error.ts';
import type { Result } from '../../model/result.ts';
import { jsonReport } from '../../report/formats/json.ts';
import { textReport } from '../../report/formats/text/text.ts';
import type { Terminal } from '../../report/terminal/terminal.ts';
import { writeAtomically } from '../../system/write-atomically.ts';

export type Format = keyof typeof FORMATS;

/** A report to make, and the file that it goes to; null for the terminal. */
export interface Output {
  readonly format: Format;
  readonly file: string | null;
}

const FORMATS = {
  text: textReport,
  json: (result: Result, _look: Terminal) => jsonReport(result),
} as const;

/** Files are read by machines and on paper: no colour, and the width that mail and logs can take. */
const FILE_LOOK: Terminal = { width: 80, colour: false, unicode: true };

/**
 * Pairs `--format` with `--output`: the first with the first, and so on. Text where no format is given;
 * the terminal where no file is.
 *
 * @throws KitError on an unknown format, a file too many, or two reports for one terminal
 */
export function pairOutputs(formats: readonly string[], files: readonly string[]): readonly Output[] {
  const wanted = formats.length === 0 ? ['text'] : formats;
  if (files.length > wanted.length) {
    throw new KitError(
      'unpaired-output',
      `There are ${files.length} --output files and ${formats.length} --format names. They go in pairs: --format json --output result.json.`,
    );
  }
  const outputs = wanted.map((name, i) => ({ format: formatNamed(name), file: files[i] ?? null }));
  if (outputs.filter(({ file }) => file === null).length > 1) {
    throw new KitError(
      'unpaired-output',
      `Two reports cannot share the terminal: ${wanted.join(' and ')}. Give all but one of them a file, with --output.`,
    );
  }
  return outputs;
}

function formatNamed(name: string): Format {
  if (Object.hasOwn(FORMATS, name)) {
    return name as Format;
  }
  throw new KitError(
    'unknown-format',
    `--format ${name} is not known. The formats are ${Object.keys(FORMATS).join(' and ')}.`,
  );
}

/** Writes the reports that go to files, and gives the text that goes to the terminal. */
export function deliver(result: Result, outputs: readonly Output[], look: Terminal): string {
  const told: string[] = [];
  for (const { format, file } of outputs) {
    const report = FORMATS[format](result, file === null ? look : FILE_LOOK);
    if (file === null) {
      told.push(report);
    } else {
      writeWhole(file, report);
    }
  }
  const files = outputs.flatMap(({ format, file }) => (file === null ? [] : [`${format} → ${file}`]));
  return told.join('') || `${result.points} of ${result.maxPoints} points. ${files.join(', ')}\n`;
}

/** @throws KitError where it cannot be written; what was there is then as it was */
export function writeWhole(file: string, text: string): void {
  const path = resolve(file);
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      throw new Error('it is a folder');
    }
    writeAtomically(path, text);
  } catch (cause) {
    throw new KitError(
      'output-not-written',
      `The report could not be written to ${path}: ${(cause as Error).message}. Is there a folder ${dirname(path)}, and may you write to it?`,
      { cause },
    );
  }
}
