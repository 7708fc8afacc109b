import { codeOnly } from '../../text/code-only.ts';
import { listing } from '../../text/english.ts';
import { linesOf } from '../../text/place.ts';
import { type Recognize, type SyntaxFault, startOfLine } from './source.ts';

/** The marks that git leaves where two versions clash. */
export const conflict: Recognize = ({ text, code }) => {
  const marks = linesThat(/^(?:<{7}|\|{7}|={7}|>{7})(?:\s|$)/, linesOf(code));
  const [first] = marks;
  if (first === undefined) {
    return null;
  }
  const mark = linesOf(text)[first - 1]?.slice(0, 7);
  return atLine(
    text,
    first,
    `${mark} is a mark of git: two versions of the file clash here. Keep the code of one of them, and delete ${theLines(marks)}.`,
  );
};

/** Lines of ``` or ~~~ around code, from a chat or a web page. */
export const fence: Recognize = ({ text }) => fenceIn(text);

/**
 * What came along with copied code, if a file is TypeScript with it and cannot be loaded: between back-ticks the code is
 * a text, and the name of a language alone in a line is a variable that nobody declared.
 */
export function copiedAlong(text: string): SyntaxFault | null {
  const language = /^[ \t]*(?:typescript|javascript|ts|js|copy|copy code)[ \t]*$/im.exec(codeOnly(text));
  return (
    fenceIn(text) ??
    (language === null
      ? null
      : {
          at: language.index,
          words: `“${language[0].trim()}” alone in a line came along when the code was copied. Delete that line.`,
        })
  );
}

function fenceIn(text: string): SyntaxFault | null {
  const fences = fenceLines(text);
  const [first] = fences;
  if (first === undefined) {
    return null;
  }
  const lines = linesOf(text);
  const mark = lines[first - 1]?.trim().slice(0, 3);
  const beyond = lines
    .slice(0, first - 1)
    .concat(lines.slice((fences.at(-1) as number) - (fences.length === 1 ? 1 : 0)));
  const prose = beyond.some((line) => /^\s*[A-Z][\w']* [a-z]/.test(line))
    ? ', and the sentences around the code'
    : '';
  return atLine(
    text,
    first,
    `${mark} is no TypeScript. It came along when the code was copied: delete ${theLines(fences)}${prose}.`,
  );
}

function fenceLines(text: string): readonly number[] {
  // A back-tick would start a template here: for a moment these lines are words.
  const asWords = text.replace(
    /^([ \t]*)(```+|~~~+)([\w+-]*)[ \t]*$/gm,
    (line, space: string) =>
      space + FENCE.padEnd(line.length - space.length, 'x').slice(0, line.length - space.length),
  );
  return asWords === text ? [] : linesThat(/^[ \t]*zzz(?:x|$)|^[ \t]*zzz$/, linesOf(codeOnly(asWords)));
}

const FENCE = 'zzz';

/** Each line begins with its number, as a web page or a PDF shows it. */
export const lineNumbers: Recognize = ({ text, lines, line, lineText }) => {
  const own = NUMBERED.exec(lineText)?.[1];
  const numbers = lines.flatMap((one) => NUMBERED.exec(one)?.[1] ?? []).map(Number);
  const filled = lines.filter((one) => one.trim() !== '').length;
  const grow = numbers.every((number, i) => i === 0 || number > (numbers[i - 1] as number));
  return own === undefined || numbers.length < 3 || numbers.length < filled / 2 || !grow
    ? null
    : atLine(
        text,
        line,
        `the line begins with its number, “${own}”. The numbers came along when the code was copied: delete them at the beginning of each line, or copy the code again without them.`,
      );
};

const NUMBERED = /^\s*(\d+)(?:[\s:.|)]|$)/;

/** `+` and `-` at the beginning of lines, from a page that shows what changed. */
export const marksOfDiff: Recognize = ({ text, lines, line, lineText }) => {
  if (/^(?:@@ |diff --git |index [0-9a-f]{7})/.test(lineText)) {
    return atLine(text, line, `this line comes from a page that shows changes (a diff). ${COPY_THE_FILE}`);
  }
  const mark = MARKED.exec(lineText)?.[0];
  return mark === undefined || linesThat(MARKED, lines).length < 2
    ? null
    : atLine(
        text,
        line,
        `“${mark}” at the beginning of the line comes from a page that shows changes (a diff). ${COPY_THE_FILE}`,
      );
};

const MARKED = /^[+-](?=[ \t]|[a-z/}]|$)/;
const COPY_THE_FILE = 'Copy the file itself, without these marks.';

/** What stands before a command in a terminal, a notebook or a mail. */
export const prompt: Recognize = ({ text, line, lineText }) => {
  const mark = /^\s*(>>>|\.\.\.|\$|%|>|In \[\d+\]:|Out\[\d+\]:|PS [^>]*>)(?:\s|$)/.exec(lineText)?.[1];
  if (mark === undefined) {
    if (/^\s*(?:%%?|!)(?:pip|conda|matplotlib|time|timeit|load_ext|ls|cd)\b/.test(lineText)) {
      return atLine(text, line, 'this line is a command for a notebook. Delete it.');
    }
    return /^\s*(?:npm|npx|node|git|cd) [\w-]/.test(lineText)
      ? atLine(text, line, 'this line is a command for the terminal. Delete it here, and type it there.')
      : null;
  }
  return atLine(
    text,
    line,
    /^\s*\S+\s+(?:npm|npx|node|git|cd)\s/.test(lineText)
      ? 'this line is a command for the terminal. Delete it here, and type it there.'
      : `“${mark}” came along when the code was copied, and is no TypeScript. Delete it at the beginning of each line.`,
  );
};

/** A sentence among the code: a comment without its marks, or the words of a chat. */
export const prose: Recognize = ({ text, code, at, line, lineText, lineBefore }) => {
  const isButton = /^\s*(?:copy(?: code)?|edit)\s*$/i.test(lineText);
  const isSentence =
    /^\s*(?:[*•-]\s)?[A-Z][\w'’]*(?:[,:]?\s[\w'’()-]+){3,}[.:!?]?\s*$/.test(lineText) &&
    !BEGINS_CODE.test(lineText);
  const beginsLikeOne =
    /^\s*[A-Z][a-z'’]*\s+$/.test(lineBefore) &&
    /^\s*(?:\S+\s+){3}/.test(lineText) &&
    !/[=;{}]/.test(lineText);
  const isInCode = /\S/.test(code.slice(at, at + 1));
  return isInCode && (isButton || isSentence || (beginsLikeOne && !BEGINS_CODE.test(lineText)))
    ? atLine(
        text,
        line,
        'this line reads like a sentence, not like code. Delete it, or make it a comment: // at its beginning.',
      )
    : null;
};

const BEGINS_CODE =
  /^\s*(?:if|for|while|return|else|elif|export|import|const|let|function|def|class|throw)\b/i;

function linesThat(pattern: RegExp, lines: readonly string[]): readonly number[] {
  return lines.flatMap((line, i) => (pattern.test(line) ? [i + 1] : []));
}

function theLines(numbers: readonly number[]): string {
  return numbers.length === 1 ? `line ${numbers[0]}` : `lines ${listing(numbers.map(String))}`;
}

function atLine(text: string, line: number, words: string): SyntaxFault {
  return { at: startOfLine(text, line), words };
}
