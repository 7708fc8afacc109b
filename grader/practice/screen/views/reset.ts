import { paint } from '../../../report/terminal/paint.ts';
import type { Terminal } from '../../../report/terminal/terminal.ts';
import { wrap } from '../../../report/terminal/wrap.ts';
import { type PracticeState, shownExercise } from '../state.ts';

/** The question before a reset. */
export function resetBody(state: PracticeState, terminal: Terminal): readonly string[] {
  const id = shownExercise(state)?.info.id ?? '';
  const words = `Start exercises/${id}.ts anew? A copy of what you have now is kept, and its hints begin at the first again.`;
  return [
    '',
    ...wrap(words, terminal.width - 4).map((line) => `  ${paint('heading', line, terminal)}`),
    '',
    `  ${paint('command', 'y', terminal)}     yes, start anew`,
    `  ${paint('command', 'Enter', terminal)} no, keep it as it is`,
  ];
}
