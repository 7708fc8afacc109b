import { KitError } from '../../model/kit-error.ts';
import type { Result } from '../../model/result.ts';
import { FORMATS, type Format, formatNamed } from '../../report/formats/index.ts';
import type { Terminal } from '../../report/terminal/terminal.ts';
import { writeFile } from '../../system/write-file.ts';
import { listing, plural } from '../../text/english.ts';

/** A report to make, and the file that it goes to; null for the terminal. */
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
 * @throws KitError on an unknown format, more files than formats, or two reports for one terminal
 */
export function pairOutputs(formats: readonly string[], files: readonly string[]): readonly Output[] {
  const names = formats.length === 0 ? ['text'] : formats;
  if (files.length > names.length) {
    throw new KitError(
      'unpaired-output',
      `${plural(files.length, '--output file')}, but ${plural(formats.length, '--format name')}. They go in pairs: --format json --output result.json.`,
    );
  }
  const outputs = names.map((name, i) => ({ format: formatNamed(name), file: files[i] ?? null }));
  const toTerminal = outputs.filter(({ file }) => file === null).map(({ format }) => format);
  if (toTerminal.length > 1) {
    throw new KitError(
      'unpaired-output',
      `Reports cannot share the terminal: ${listing(toTerminal)}. Give all but one of them a file, with --output.`,
    );
  }
  return outputs;
}

/** Writes the reports that go to files, and returns the text for the terminal. */
export function deliver(result: Result, outputs: readonly Output[], terminal: Terminal): string {
  const printed: string[] = [];
  const written: string[] = [];
  for (const { format, file } of outputs) {
    const report = FORMATS[format](result, file === null ? terminal : IN_A_FILE);
    if (file === null) {
      printed.push(report);
    } else {
      writeFile(file, report);
      written.push(`${format} → ${file}`);
    }
  }
  return printed.join('') || `${result.points} of ${result.maxPoints} points. ${written.join(', ')}\n`;
}
