import type { ReadStream, WriteStream } from 'node:tty';
import type { Terminal } from '../report/terminal/terminal.ts';
import { render } from './screen/render.ts';
import type { PracticeEvent } from './screen/state.ts';
import { TerminalScreen } from './screen/terminal-screen.ts';
import { PracticeSession, type SessionOptions } from './session.ts';

/** The terminal that practice takes over. */
export interface OwnTerminal {
  readonly input: ReadStream;
  readonly output: WriteStream;
  readonly looks: Terminal;
}

/**
 * Practice as a screen with keys, until the student quits.
 *
 * @param withPage whether to show the page from the beginning
 * @returns where the student stands, for the end
 * @throws KitError if it cannot go on
 */
export async function practiceOnScreen(
  options: SessionOptions,
  { input, output, looks }: OwnTerminal,
  withPage: boolean,
): Promise<PracticeSession['state']> {
  let isDue = false;
  const draw = () => {
    isDue = false;
    const { state } = session;
    const { width, height } = screen.size;
    // What was scrolled too far is put right for the next key.
    const { maxScroll } = render(state, { ...looks, width, height });
    const scroll = Math.min(state.scroll, maxScroll);
    if (scroll !== state.scroll) {
      session.dispatch({ kind: 'scrolled', scroll });
    }
    screen.draw(render(session.state, { ...looks, width, height }).lines);
  };
  /** Many events in a row are drawn once. */
  const drawSoon = () => {
    if (!isDue) {
      isDue = true;
      setImmediate(draw);
    }
  };
  const screen = new TerminalScreen(
    { input, output },
    { onKey: (key) => session.dispatch({ kind: 'key', key }), onResize: drawSoon },
  );
  const session = new PracticeSession(options, {
    show(state, event: PracticeEvent, before) {
      if (state !== before && event.kind !== 'scrolled') {
        drawSoon();
      }
    },
    async lend(act) {
      screen.suspend();
      try {
        await act();
      } finally {
        screen.resume();
        drawSoon();
      }
    },
  });
  try {
    screen.resume();
    drawSoon();
    // The terminal may go away without a signal.
    input.once('end', () => session.dispatch({ kind: 'key', key: { name: 'c', ctrl: true } }));
    if (withPage) {
      session.dispatch({ kind: 'key', key: { name: 'w', sequence: 'w' } });
    }
    await session.untilOver();
    return session.state;
  } finally {
    screen.close();
    await session.close();
  }
}
