import { paint } from '../../../report/terminal/paint.ts';
import type { Terminal } from '../../../report/terminal/terminal.ts';
import { wrap } from '../../../report/terminal/wrap.ts';
import { KEYS } from '../keys.ts';

/** What there is. */
export function helpBody(terminal: Terminal): readonly string[] {
  return [
    ...KEYS.map(({ key, help }) => `  ${paint('command', key, terminal)}  ${help}`),
    '',
    ...wrap(HOW_IT_WORKS, terminal.width - 4).map((line) => `  ${line}`),
  ];
}

const HOW_IT_WORKS =
  'Write in your editor and save: the exercise that you saved is graded at once, and later ones that import it after that. The arrow keys scroll, Enter goes back.';
