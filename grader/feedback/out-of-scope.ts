import { codeOnly } from '../text/code-only.ts';
import { offsetOf, type Place, placeAt } from '../text/place.ts';
import { wholeName } from '../text/whole-name.ts';

/**
 * What to try if a name that is not defined is declared after all, in a loop, a block or a function that does not reach
 * as far as its use. Null if it is not. The text is looked at, not parsed.
 *
 * @param use where it is not defined; null if that is not known
 */
export function outOfScope(name: string, text: string, use: Place | null): string | null {
  if (text.length > LONGEST) {
    return null;
  }
  const code = codeOnly(text);
  const at = use === null ? 0 : offsetOf(code, use);
  const around = openAt(code, at);
  const found = Array.from(code.matchAll(declarationsOf(name)), ({ index }) => index)
    .slice(0, MOST)
    .flatMap((index) => hidden(code, index, around));
  const isBefore = (one: Hidden) => one.index < at;
  const [nearest] = found.sort(
    (a, b) => b.shared - a.shared || Number(isBefore(b)) - Number(isBefore(a)) || b.index - a.index,
  );
  if (nearest === undefined) {
    return null;
  }
  const { index, block } = nearest;
  const lineOf = (offset: number) => placeAt(text, offset).line;
  const declared = `“${name}” is declared in line ${lineOf(index)}, inside`;
  if (block.isLoop) {
    return `${declared} a loop, and does not exist outside of it. Declare it, with let, before the loop (line ${lineOf(block.at)}), and only set it inside.`;
  }
  return nearest.shared === 0
    ? `${declared} another function, and exists only there. Declare it here too, or pass it on as an argument.`
    : `${declared} { }, and does not exist outside of them. Declare it, with let, before they begin (line ${lineOf(block.at)}), and only set it inside.`;
}

/** A declaration that does not reach as far as the use. */
interface Hidden {
  readonly index: number;
  /** The outermost block around it that is not around the use. */
  readonly block: Block;
  /** How many blocks are around both. */
  readonly shared: number;
}

interface Block {
  readonly at: number;
  readonly isLoop: boolean;
}

function hidden(code: string, index: number, around: readonly Block[]): Hidden[] {
  const own = openAt(code, index);
  const first = own.findIndex(({ at }, i) => around[i]?.at !== at);
  return first === -1 ? [] : [{ index, block: own[first] as Block, shared: first }];
}

/** `let sum`, `let i = 0, sum = 0`, `const { sum } = …`, `const [sum] = …`. */
function declarationsOf(name: string): RegExp {
  return new RegExp(
    `\\b(?:const|let|var)(?:\\s+|\\s[^;{}()\\n]{0,200},\\s*|\\s*[{[][^;={}()]{0,200})${wholeName(name)}`,
    'gu',
  );
}

/** Each is looked up from the beginning of the file, anew for each failing check. */
const MOST = 20;
/** Characters. */
const LONGEST = 50_000;

/** The blocks that are open at a place, from the outermost. What `for ( )` declares belongs to its loop. */
function openAt(code: string, end: number): readonly Block[] {
  const open: (Block & { readonly isBlock: boolean })[] = [];
  /** The last ( ) that ended. */
  let head = { isLoop: false, end: -1 };
  for (const { 0: sign, index } of code.slice(0, end).matchAll(/[(){}]/g)) {
    if (sign === '(') {
      const isLoop = /\b(?:for|for\s+await|while)\s*$/.test(code.slice(Math.max(0, index - REACH), index));
      open.push({ at: index, isLoop, isBlock: isLoop });
    } else if (sign === '{') {
      const before = code.slice(Math.max(0, index - REACH), index).trimEnd();
      const followsHead = head.isLoop && code.slice(head.end + 1, index).trim() === '';
      open.push({ at: index, isLoop: followsHead || /\bdo$/.test(before), isBlock: true });
    } else {
      const closed = open.pop();
      head = sign === ')' ? { isLoop: closed?.isLoop ?? false, end: index } : head;
    }
  }
  return open.filter(({ isBlock }) => isBlock);
}

/** How far to look back from a bracket. */
const REACH = 30;
