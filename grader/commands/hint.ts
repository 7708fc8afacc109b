import { currentExercise } from '../kit/current-exercise.ts';
import { exerciseNamed } from '../kit/exercise-name.ts';
import { loadCatalogue } from '../kit/load-catalogue.ts';
import type { Exercise } from '../model/exercise.ts';
import { KitError } from '../model/kit-error.ts';
import { NO_PROGRESS, readProgress } from '../practice/progress/progress.ts';
import { recordHint } from '../practice/progress/record.ts';
import { hintReport } from '../report/hint.ts';
import type { Terminal } from '../report/terminal/terminal.ts';
import { typedCommand } from '../system/typed-command.ts';
import { type Outcome, success } from './options/outcome.ts';

/** The options as they are typed, and what a test replaces. */
export interface HintFlags {
  readonly number?: string;
  /** Where the hints that were seen are kept; that of the student who works here if left out. */
  readonly seenFile?: string;
  /** Where the exercises of the student are. */
  readonly exercisesFolder?: string;
}

/**
 * `hint [exercise]`: the next hint, mildest first; after the last one, the last again. Without a name it is for the
 * first exercise that is not right; `--number` asks for a certain hint. If the kit may not be written to, the hint is
 * shown all the same, the first one if none is asked for: the hints that somebody else has seen do not count.
 */
export async function hintCommand(
  name: string | undefined,
  { number, seenFile, exercisesFolder }: HintFlags,
  terminal: Terminal,
): Promise<Outcome> {
  const exercises = loadCatalogue();
  const exercise =
    name === undefined ? await currentExercise(exercises, exercisesFolder) : exerciseNamed(name, exercises);
  if (exercise === null) {
    return success(
      `All exercises are right. To see a hint all the same, name one: ${typedCommand('hint', '03')}\n`,
    );
  }
  const { id, title, hints, functions } = exercise;
  const wanted = number === undefined ? null : readNumber(number, exercise);
  const { progress, note } = readProgress(seenFile);
  const { hintsSeen: seen } = progress[id] ?? NO_PROGRESS;
  const next = wanted ?? Math.min(seen + 1, hints.length);
  const notRemembered = remember(id, Math.max(next, seen), seenFile);
  const shown = notRemembered === null ? next : (wanted ?? 1);
  const damaged = note === null || note === notRemembered ? '' : `\n${note}\n`;
  return success(
    hintReport(
      {
        id,
        title,
        number: shown,
        total: hints.length,
        text: hints[shown - 1] as string,
        functions,
        notRemembered,
      },
      terminal,
    ) + damaged,
  );
}

/** Null, or why it could not be remembered. */
function remember(id: string, number: number, seenFile: string | undefined): string | null {
  try {
    recordHint(id, number, seenFile);
    return null;
  } catch (fault) {
    if (fault instanceof KitError) {
      return fault.message;
    }
    throw fault;
  }
}

function readNumber(text: string, { id, hints }: Exercise): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < 1 || number > hints.length) {
    throw new KitError(
      'bad-hint-number',
      `--number takes a whole number from 1 to ${hints.length}, because ${id} has ${hints.length} hints; it was given “${text}”.`,
    );
  }
  return number;
}
