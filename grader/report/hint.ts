import { type HintBlock, hintParts } from '../text/hint-blocks.ts';
import { nextLine } from './terminal/next-line.ts';
import { gradeCommand, hintCommand, numberOf } from './terminal/npm-commands.ts';
import { paint } from './terminal/paint.ts';
import { printable } from './terminal/printable.ts';
import { symbols } from './terminal/symbols.ts';
import { type Terminal, withReadableWidth } from './terminal/terminal.ts';
import { wrapLines } from './terminal/wrap.ts';

/** One hint of an exercise. */
export interface HintView {
  /** The exercise, `03-loss`. */
  readonly id: string;
  readonly title: string;
  /** Which one, from 1. */
  readonly number: number;
  readonly total: number;
  readonly text: string;
  /** The functions of the exercise: a hint may hold their bodies. */
  readonly functions: readonly string[];
  /** Why it could not be remembered that it was seen; null if it was remembered. */
  readonly notRemembered?: string | null;
}

/**
 * A hint: which of how many, its text, and in the last line what to do next. Code that can be pasted is never wrapped.
 * Ends in a newline.
 */
export function hintReport(hint: HintView, terminal: Terminal): string {
  const fitted = withReadableWidth(terminal);
  const { id, title, number, total, text, functions, notRemembered = null } = printable(hint, fitted);
  const heading = [numberOf(id), title, `hint ${number} of ${total}`].join(` ${symbols(fitted).separator} `);
  const { words, blocks } = hintParts(text, functions);
  const paragraphs = [
    ...(words === '' ? [] : [wrapLines(words, fitted.width - 4).map((line) => `  ${line}`.trimEnd())]),
    ...blocks.map((block) => blockLines(block, fitted)),
    ...(blocks.length === 0
      ? []
      : [
          wrapLines(printable(howToPaste(blocks.length), fitted), fitted.width - 4).map(
            (line) => `  ${line}`,
          ),
        ]),
  ];
  const note =
    notRemembered === null
      ? []
      : [...wrapLines(`It could not be remembered that you saw it. ${notRemembered}`, fitted.width), ''];
  const command = notRemembered === null ? hintCommand(id) : `${hintCommand(id)} --number ${number + 1}`;
  const next =
    number < total
      ? nextLine('try it; if it is not enough, once more', command, fitted)
      : nextLine('that was the last hint. Try it, then', gradeCommand(id), fitted);
  return `${[paint('heading', heading, fitted), '', ...paragraphs.flatMap((lines) => [...lines, '']), ...note, next].join('\n')}\n`;
}

function howToPaste(blocks: number): string {
  const below =
    blocks === 1
      ? 'this below the signature of the function'
      : 'each part below the signature of its function';
  return `Paste ${below}, which begins with “export function” and ends with “{”, in place of all between its braces.`;
}

/** The body of a function, with its name above it, indented as in the file. */
function blockLines(block: HintBlock, terminal: Terminal): string[] {
  const lines = block.body.split('\n').map((line) => `  ${line}`.trimEnd());
  return [paint('quiet', `  // ${block.function}`, terminal), ...lines];
}
