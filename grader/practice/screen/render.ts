import { paint } from '../../report/terminal/paint.ts';
import { printable } from '../../report/terminal/printable.ts';
import type { Terminal } from '../../report/terminal/terminal.ts';
import { cutToWidth } from './cut-to-width.ts';
import type { PracticeState } from './state.ts';
import { compareBody } from './views/compare.ts';
import { exerciseBody } from './views/exercise.ts';
import { footer } from './views/footer.ts';
import { header } from './views/header.ts';
import { helpBody } from './views/help.ts';
import { hintBody } from './views/hint.ts';
import { listBody } from './views/list.ts';
import { resetBody } from './views/reset.ts';

export interface ScreenSize extends Terminal {
  /** Rows. */
  readonly height: number;
}

export interface Frame {
  /** As many as the terminal has rows, none wider than it. */
  readonly lines: readonly string[];
  /** How many lines can be scrolled off. */
  readonly maxScroll: number;
}

/** The whole screen, from the state alone. Every text in it becomes safe for a terminal here. */
export function render(given: PracticeState, size: ScreenSize): Frame {
  const terminal: Terminal = { ...size, width: Math.max(NARROWEST, Math.min(WIDEST, size.width)) };
  // Pictures are for the page, and large.
  const exercises = given.exercises.map((one) => ({ ...one, picture: null }));
  const state = printable({ ...given, exercises }, terminal);
  const head = header(state, terminal);
  const foot = footer(state, terminal, size.height);
  const room = Math.max(1, size.height - head.length - foot.length);
  const { lines, maxScroll } = window(bodyOf(state, room, terminal), state.scroll, room, terminal);
  const filled = [...lines, ...Array.from({ length: room - lines.length }, () => '')];
  const all = [...head, ...filled, ...foot].slice(0, Math.max(1, size.height));
  return { lines: all.map((line) => cutToWidth(line, size.width)), maxScroll };
}

/** Columns: below this, lines are cut; above, they would be hard to read. */
const NARROWEST = 40;
const WIDEST = 100;

function bodyOf(state: PracticeState, room: number, terminal: Terminal): readonly string[] {
  switch (state.view.kind) {
    case 'exercise':
      return exerciseBody(state, room, terminal);
    case 'hint':
      return hintBody(state, state.view.number, terminal);
    case 'list':
      return listBody(state, state.view.chosen, terminal);
    case 'help':
      return helpBody(terminal);
    case 'reset':
      return resetBody(state, terminal);
    case 'compare':
      return compareBody(state, state.view.comparison, terminal);
    default:
      return state.view satisfies never;
  }
}

/** The lines that fit; if not all do, the last row says how many are above and below. */
function window(
  lines: readonly string[],
  scroll: number,
  room: number,
  terminal: Terminal,
): { readonly lines: readonly string[]; readonly maxScroll: number } {
  if (lines.length <= room) {
    return { lines, maxScroll: 0 };
  }
  const shown = Math.max(1, room - 1);
  const maxScroll = lines.length - shown;
  const first = Math.min(scroll, maxScroll);
  const [above, below] = [first, maxScroll - first];
  const [up, down] = terminal.unicode ? ['↑', '↓'] : ['up', 'down'];
  const more = [above > 0 ? `${up} ${above}` : '', below > 0 ? `${down} ${below}` : ''].filter(Boolean);
  const words = paint('quiet', `  ${more.join('  ')} more lines, with the arrow keys`, terminal);
  return { lines: [...lines.slice(first, first + shown), words].slice(0, room), maxScroll };
}
