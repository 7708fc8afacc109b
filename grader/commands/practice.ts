import type { ReadStream, WriteStream } from 'node:tty';
import { exerciseFolders } from '../catalogue/exercise-folders.ts';
import { exerciseNamed } from '../kit/exercise-name.ts';
import { studentFolders } from '../kit/student-folders.ts';
import type { PracticePageOptions } from '../practice/page/open-practice-page.ts';
import type { PracticeState } from '../practice/screen/state.ts';
import type { Terminal } from '../report/terminal/terminal.ts';
import { typedCommand } from '../system/typed-command.ts';
import { plural } from '../text/english.ts';
import { type Outcome, success } from './options/outcome.ts';

export interface PracticeFlags {
  /** Also as a page in the browser. */
  readonly page?: boolean;
  /** Look for saves again and again. */
  readonly poll?: boolean;
}

/** Where it runs. */
export interface PracticeStreams {
  readonly input: ReadStream;
  readonly output: WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * `practice [exercise]`: a screen that grades again at each save until the student quits. If the terminal has no keys, or
 * no places to draw at, a line for each save. If it is no terminal at all, where nobody could quit, it tries once; with
 * `--page` it goes on, and the page shows it.
 */
export async function practiceCommand(
  name: string | undefined,
  { page = false, poll = false }: PracticeFlags,
  terminal: Terminal,
  { input, output, env }: PracticeStreams = {
    input: process.stdin,
    output: process.stdout,
    env: process.env,
  },
): Promise<Outcome> {
  const exercise = name === undefined ? null : await idOf(name);
  const folders = studentFolders();
  const [hasKeys, hasScreen] = [input.isTTY === true, output.isTTY === true];
  if (!hasKeys && !hasScreen && !page) {
    const { practiceOnce } = await import('../practice/once.ts');
    return success(await practiceOnce(exercise, folders.exercises, terminal));
  }
  const { needsPolling } = await import('../practice/watch/needs-polling.ts');
  const openPage = async (asked: PracticePageOptions) => {
    // Few open it, and it has much to load.
    const { openPracticePage } = await import('../practice/page/open-practice-page.ts');
    return openPracticePage(asked);
  };
  const polls = poll || needsPolling(folders.exercises);
  const options = { exercise, folders, polls, openPage };
  if (hasKeys && hasScreen && env.TERM !== 'dumb') {
    const { practiceOnScreen } = await import('../practice/on-screen.ts');
    return success(farewell(await practiceOnScreen(options, { input, output, looks: terminal }, page)));
  }
  const { practiceInLines } = await import('../practice/in-lines.ts');
  const print = (line: string) => void output.write(`${line}\n`);
  print('Save a file, and it is graded. Ctrl-C ends it.');
  return success(farewell(await practiceInLines(options, { print, terminal }, page)));
}

/** The catalogue takes a moment to load, so that happens only if the name is none of the plain ones. */
async function idOf(name: string): Promise<string> {
  const plain = exerciseFolders().map(({ id }) => ({ id, functions: [] }));
  try {
    return exerciseNamed(name, plain).id;
  } catch {
    const { loadCatalogue } = await import('../kit/load-catalogue.ts');
    return exerciseNamed(name, loadCatalogue()).id;
  }
}

/** What stays on the terminal. */
function farewell({ exercises, current }: PracticeState): string {
  const shown = exercises.find(({ info }) => info.id === current);
  if (shown?.result == null) {
    return '';
  }
  const { id, points, maxPoints } = shown.result;
  const again = typedCommand('practice');
  return `${id}: ${points} of ${plural(maxPoints, 'point')}. Go on any time: ${again}\n`;
}
