import { exerciseNamed } from '../kit/exercise-name.ts';
import { loadCatalogue } from '../kit/load-catalogue.ts';
import { hintsSeen, recordHint } from '../practice/progress.ts';
import { hintReport } from '../report/hint.ts';
import type { Terminal } from '../report/terminal/terminal.ts';
import { type Outcome, success } from './options/outcome.ts';

/**
 * `hint <exercise>`: the next hint, mildest first; after the last one, the last again.
 *
 * @param file where the hints that were seen are kept; that of the student who works here if left out
 */
export function hintCommand(name: string, terminal: Terminal, file?: string): Outcome {
  const { id, title, hints } = exerciseNamed(name, loadCatalogue());
  const total = hints.length;
  const number = Math.min((hintsSeen(file)[id] ?? 0) + 1, total);
  recordHint(id, number, file);
  return success(hintReport({ id, title, number, total, text: hints[number - 1] as string }, terminal));
}
