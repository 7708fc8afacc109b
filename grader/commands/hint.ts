import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exerciseNamed } from '../kit/exercise-name.ts';
import { loadCatalogue } from '../kit/load-catalogue.ts';
import { STUDENT } from '../kit/paths.ts';
import { hintReport } from '../report/hint.ts';
import type { Terminal } from '../report/terminal/terminal.ts';
import { type Outcome, success } from './options/outcome.ts';
import { writeWhole } from './options/outputs.ts';

const SEEN = join(STUDENT, 'hints.json');

/** `hint <exercise>`: the next hint, mildest first; after the last one, the last again. */
export function hintCommand(name: string, terminal: Terminal, file: string = SEEN): Outcome {
  const exercise = exerciseNamed(name, loadCatalogue());
  const seen = hintsSeen(file);
  const total = exercise.hints.length;
  const number = Math.min((seen[exercise.id] ?? 0) + 1, total);
  mkdirSync(dirname(file), { recursive: true });
  writeWhole(file, `${JSON.stringify({ ...seen, [exercise.id]: number }, null, 2)}\n`);
  const text = exercise.hints[number - 1] as string;
  return success(hintReport({ id: exercise.id, title: exercise.title, number, total, text }, terminal));
}

/** How many hints of each exercise the student has seen; none if the file is missing or damaged. */
export function hintsSeen(file: string = SEEN): Readonly<Record<string, number>> {
  try {
    const seen: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Object.fromEntries(
      Object.entries(seen as object).filter(([, number]) => Number.isInteger(number) && number > 0),
    );
  } catch {
    return {};
  }
}
