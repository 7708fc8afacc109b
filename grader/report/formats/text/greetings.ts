import { hintCommand } from '../../terminal/npm-commands.ts';
import { paint } from '../../terminal/paint.ts';
import { printable } from '../../terminal/printable.ts';
import { symbols } from '../../terminal/symbols.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { wrap } from '../../terminal/wrap.ts';

/** Before the first line is written: what this is about. */
export function welcome(terminal: Terminal): string[] {
  return indented(WELCOME, terminal);
}

/** Before the first line is written: how to begin. */
export function firstSteps(exercise: string, terminal: Terminal): string[] {
  return [
    ...indented(
      `Open exercises/${exercise}.ts in your editor. The comment at the top tells a story, the one above the function says what it should do. Write it, save the file, then come back and run the command below. Have you written it already? Then delete the line that throws “not written yet”.`,
      terminal,
    ),
    `  Stuck? ${paint('command', hintCommand(exercise), terminal)} gives a hint.`,
  ];
}

/** With all points: what the student has built. */
export function celebration(maxPoints: number, terminal: Terminal): string[][] {
  const { star } = symbols(terminal);
  const headline = `${star} ${maxPoints} of ${maxPoints} points. All of it works! ${star}`;
  return [[`  ${paint('passed', headline, terminal)}`], indented(BUILT, terminal)];
}

function indented(text: string, terminal: Terminal): string[] {
  return wrap(printable(text, terminal), terminal.width - 4).map((line) => `  ${line}`);
}

const WELCOME =
  'Welcome! A few small exercises, and in the last one a program of yours tells 3s from 7s. It all begins with a guess, so guessing is fine here.';
const BUILT =
  'You built a machine that learns. It starts from a random guess, measures how wrong it is, asks which way is down, and takes a step; then again. With receipts, it finds what apples and pears cost. With pictures, the same few lines tell 3s from 7s, and nobody ever told them what a 3 looks like.';
