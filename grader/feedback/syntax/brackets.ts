import { placeAt } from '../../text/place.ts';
import type { Recognize, Source, SyntaxFault } from './source.ts';

/** A bracket that is not closed, or one that closes nothing. */
export const brackets: Recognize = (source) => {
  const { parser, code, at } = source;
  const next = code.slice(at, at + 20).trimStart();
  if (/end of file/.test(parser) || /^(?:export|import)\b/.test(next)) {
    return leftOpen(source);
  }
  return /^[)\]}]/.test(next) && code[at] === next[0] ? closesWrongly(source, next[0]) : null;
};

interface Bracket {
  readonly sign: string;
  readonly at: number;
  /** Of its line. */
  readonly indent: number;
}

/** Which bracket is still open where the file ends, or where the next function begins. */
function leftOpen(source: Source): SyntaxFault | null {
  const { text, code, at } = source;
  const atEnd = code.slice(at).trim() === '';
  const stop = atEnd ? code.length : at;
  const { open, culprit } = walk(code.slice(0, stop));
  const left = culprit ?? open.at(-1);
  if (left === undefined) {
    return null;
  }
  const end = atEnd ? 'the file ends' : `the next function begins in line ${placeAt(text, at).line}`;
  return {
    at: left.at,
    words: `this ${left.sign}${ownerOf(code, left)} is never closed: ${end}, and a ${CLOSING[left.sign]} is missing.`,
  };
}

/** The brackets that are open at the end, and one that the indentation shows to be left open. */
function walk(code: string): { open: readonly Bracket[]; culprit: Bracket | null } {
  const open: Bracket[] = [];
  let indent = 0;
  for (const { 0: token, 1: spaces = '', index } of code.matchAll(
    /\n([ \t]*)(?:[})\]]|export\b|import\b|function\b)?|[()[\]{}]/g,
  )) {
    const startsLine = token.startsWith('\n');
    indent = startsLine ? spaces.length : indent;
    const sign = startsLine ? token.slice(1 + spaces.length) : token;
    const top = open.at(-1);
    if (sign in CLOSING) {
      open.push({ sign, at: index, indent });
    } else if (/^[)\]}]$/.test(sign)) {
      const isEarlier = startsLine && sign === '}' && indent < (top?.indent ?? 0);
      if (top !== undefined && (CLOSING[top.sign] !== sign || isEarlier)) {
        return { open, culprit: top };
      }
      open.pop();
    } else if (sign !== '' && indent === 0 && top !== undefined) {
      return { open, culprit: top };
    }
  }
  return { open, culprit: null };
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** ` (predictOne)`, if the bracket opens a function. */
function ownerOf(code: string, { sign, at }: Bracket): string {
  const line = code.slice(code.lastIndexOf('\n', at - 1) + 1, at).slice(-500);
  const name =
    /\bfunction\s+([\w$]+)/.exec(line)?.[1] ?? /\b(?:const|let)\s+([\w$]+)\s*=.*=>\s*$/.exec(line)?.[1];
  return sign === '{' && name !== undefined ? ` (${name})` : '';
}

/** A bracket that closes nothing, or something else than what is open. */
function closesWrongly({ text, code, at, parser }: Source, sign: string): SyntaxFault | null {
  const { open } = walk(code.slice(0, at));
  const top = open.at(-1);
  if (top === undefined || !open.some((bracket) => CLOSING[bracket.sign] === sign)) {
    const words = `this ${sign} closes nothing: ${top === undefined ? 'all brackets are closed already' : `no ${OPENING[sign]} is open`}. Is there one ${sign} too many, or one ${OPENING[sign]} too few, here or above?`;
    return { at, words };
  }
  if (CLOSING[top.sign] !== sign) {
    const { line, column } = placeAt(text, top.at);
    const words = `before this ${sign} a ${CLOSING[top.sign]} is missing: the ${top.sign} in line ${line}, column ${column} was never closed.`;
    return { at, words };
  }
  return /^Unexpected/.test(parser)
    ? { at, words: `this ${sign} comes too early: is something missing before it?` }
    : null;
}

const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
