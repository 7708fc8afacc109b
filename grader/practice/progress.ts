import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { studentFolders } from '../kit/student-folders.ts';
import { writeFile } from '../system/write-file.ts';

/** That of the student who works here. */
const hintsFile = () => join(studentFolders().student, 'hints.json');

/** How many hints of each exercise the student has seen; none if the file is missing or damaged. */
export function hintsSeen(file: string = hintsFile()): Readonly<Record<string, number>> {
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
export function recordHint(exercise: string, number: number, file: string = hintsFile()): void {
  write({ ...hintsSeen(file), [exercise]: number }, file);
}

/**
 * Forgets that the student has seen hints of an exercise.
 *
 * @returns whether there was something to forget
 * @throws KitError if it cannot be written
 */
export function forgetHints(exercise: string, file: string = hintsFile()): boolean {
  const { [exercise]: seen, ...others } = hintsSeen(file);
  if (seen !== undefined) {
    write(others, file);
  }
  return seen !== undefined;
}

function write(seen: Readonly<Record<string, number>>, file: string): void {
  writeFile(file, `${JSON.stringify(seen, null, 2)}\n`, { withFolders: true });
}
