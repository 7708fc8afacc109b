import { gradeFolder } from '../kit/grade-submission.ts';
import { loadCatalogue } from '../kit/load-catalogue.ts';
import { DEFAULT_SEED } from '../kit/seed.ts';
import { textReport } from '../report/formats/text/text.ts';
import type { Terminal } from '../report/terminal/terminal.ts';
import { typedCommand } from '../system/typed-command.ts';

/**
 * Practice where nobody could end it: grades once, as `grade` does, and says why that was all.
 *
 * @param exercise the id of the one to grade; all if it is null
 * @throws KitError as `gradeFolder` does
 */
export async function practiceOnce(
  exercise: string | null,
  folder: string,
  terminal: Terminal,
): Promise<string> {
  const result = await gradeFolder(folder, loadCatalogue(), {
    seed: DEFAULT_SEED,
    diagnose: true,
    typeCheck: true,
    ...(exercise !== null && { only: [exercise] }),
  });
  return `${textReport(result, terminal)}\n${ONCE}`;
}

const ONCE = `Tried once, because this is not a terminal. In a terminal, ${typedCommand('practice')} tries again at each save.\n`;
