import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { STUDENT } from '../kit/paths.ts';
import { writeFile } from '../system/write-file.ts';

const HINTS = join(STUDENT, 'hints.json');

/** How many hints of each exercise the student has seen; none if the file is missing or damaged. */
export function hintsSeen(file: string = HINTS): Readonly<Record<string, number>> {
  try {
    const seen: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Object.fromEntries(
      Object.entries(seen as object).filter(([, number]) => Number.isInteger(number) && number > 0),
    );
  } catch {
    return {};
  }
}

/**
 * Remembers that the student has seen the hints of an exercise up to this number.
 *
 * @throws KitError if it cannot be written
 */
export function recordHint(exercise: string, number: number, file: string = HINTS): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFile(file, `${JSON.stringify({ ...hintsSeen(file), [exercise]: number }, null, 2)}\n`);
}
