import { exerciseNamed } from '../kit/exercise-name.ts';
import { loadCatalogue } from '../kit/load-catalogue.ts';
import { runSuite } from '../practice/run-suite.ts';
import { typedCommand } from '../system/typed-command.ts';
import { type Outcome, success } from './options/outcome.ts';

/**
 * `practice [exercise]`: each check a test, tried again at each save until the student quits. Without a terminal, where
 * nobody could quit, it tries once.
 */
export async function practiceCommand(name: string | undefined): Promise<Outcome> {
  const exercises = loadCatalogue();
  const exercise = name === undefined ? null : exerciseNamed(name, exercises).id;
  const watch = process.stdin.isTTY === true;
  const wasTried = await runSuite(exercise, { watch, ids: exercises.map(({ id }) => id) });
  if (watch) {
    return success('');
  }
  return wasTried ? success(ONCE) : { text: '', exitCode: 2 };
}

const ONCE = `Tried once, because standard input is not a terminal. In a terminal, ${typedCommand('practice')} tries again at each save.\n`;
