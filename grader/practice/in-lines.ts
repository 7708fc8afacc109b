import type { ExerciseResult } from '../model/result.ts';
import { isFailing } from '../report/explain/explanation.ts';
import { inOneLine } from '../report/explain/plain-text.ts';
import { remarkOn } from '../report/explain/remark.ts';
import { printable } from '../report/terminal/printable.ts';
import type { Terminal } from '../report/terminal/terminal.ts';
import { plural } from '../text/english.ts';
import type { PracticeEvent, PracticeState } from './screen/state.ts';
import { PracticeSession, type SessionOptions } from './session.ts';

/**
 * Practice where there are no keys: a line for each save, until a signal ends it.
 *
 * @param print writes a line
 * @returns where the student stands, for the end
 * @throws KitError if it cannot go on
 */
export async function practiceInLines(
  options: SessionOptions,
  { print, terminal }: { print(line: string): void; readonly terminal: Terminal },
  withPage: boolean,
): Promise<PracticeState> {
  const session = new PracticeSession(options, {
    show(state, event, before) {
      for (const line of linesFor(state, event, before)) {
        print(printable(line, terminal));
      }
    },
    lend: (act) => act(),
  });
  const quit = () => session.dispatch({ kind: 'key', key: { name: 'c', ctrl: true } });
  process.once('SIGINT', quit);
  try {
    if (withPage) {
      await session.showPage();
    }
    await session.untilOver();
    return session.state;
  } finally {
    process.off('SIGINT', quit);
    await session.close();
  }
}

/** What there is to say after an event. */
export function linesFor(
  state: PracticeState,
  event: PracticeEvent,
  before: PracticeState,
): readonly string[] {
  switch (event.kind) {
    case 'notice':
      return [event.text];
    case 'page':
      return [`The page is at ${event.url}`];
    case 'grader': {
      const { message, time } = event;
      if (message.kind === 'fault') {
        return [`${time}  ${message.exercise}: not graded. ${message.message}`];
      }
      if (message.kind !== 'graded') {
        return [];
      }
      const { id } = message.result;
      const wasSaved = before.exercises.some(({ info, isSaved }) => info.id === id && isSaved);
      const isFirst =
        state.current === id &&
        before.exercises.every(({ info, result }) => info.id !== id || result === null);
      return wasSaved || isFirst ? [`${time}  ${lineOn(message.result)}`] : [];
    }
    default:
      return [];
  }
}

/** One line: the points, and what the first failing check says. */
export function lineOn(result: ExerciseResult): string {
  const { id, points, maxPoints, message, checks } = result;
  const score = `${id}: ${points} of ${plural(maxPoints, 'point')}.`;
  const failing = checks.find(isFailing);
  const why =
    result.status === 'unusable'
      ? (message ?? '')
      : failing === undefined
        ? remarkOn(result)
        : `${failing.function}: ${failing.title}: ${inOneLine(failing, result)}`;
  return `${score} ${why.trim().replace(/\s+/g, ' ')}`;
}
