import { paint } from '../../report/terminal/paint.ts';
import { printable } from '../../report/terminal/printable.ts';
import type { Terminal } from '../../report/terminal/terminal.ts';
import { wrap } from '../../report/terminal/wrap.ts';

/** A paragraph of the story. */
export function prose(text: string, terminal: Terminal): string[] {
  return wrap(printable(text, terminal), terminal.width - INDENT.length).map((line) => INDENT + line);
}

/** How a chapter ends: its question, and the answer in a sentence or two. */
export function answer(question: string, sentence: string, terminal: Terminal): string[] {
  const inner = terminal.width - INDENT.length - MARK.length;
  return [
    ...wrap(printable(question, terminal), inner).map((line) => paint('heading', line, terminal)),
    ...wrap(printable(sentence, terminal), inner),
  ].map((line) => `${INDENT}${paint('progress', MARK.trimEnd(), terminal)} ${line}`);
}

const INDENT = '  ';
const MARK = '> ';
