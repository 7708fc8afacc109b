import type { Location } from '../model/call.ts';
import { codeOnly } from '../text/code-only.ts';
import { placeAt } from '../text/place.ts';

/** What to say of a function that still throws "not written yet". */
export interface NotStarted {
  readonly rationale: string;
  /** Set if there is code of the student in the function. */
  readonly help: string | null;
  /** The line that throws. */
  readonly location: Location | null;
}

/**
 * Says that a function is still to be written; or, if there is code beside the line that throws, that this line
 * should go. The text of the file is looked at, not run.
 */
export function notStarted(name: string, file: string, text: string): NotStarted {
  const rationale = `${name} still throws “not written yet”.`;
  const code = codeOnly(text);
  const thrown = throwOf(name, text, code);
  const at = thrown ?? messageOf(name, text);
  if (at === null) {
    return { rationale: `${rationale} ${WRITTEN}.`, help: ELSEWHERE, location: null };
  }
  const { line, column } = placeAt(text, at);
  const help = thrown === null ? ELSEWHERE : helpOf(name, code, at);
  return {
    rationale: help === null ? rationale : `${rationale} ${WRITTEN} (line ${line}).`,
    help,
    location: { file, line, column },
  };
}

const WRITTEN = 'Written it already? Delete that line';
const BELOW = 'Nothing below that line runs.';
const ABOVE = 'The code above it runs as far as that line, and then it throws: return the answer before it.';
const ELSEWHERE = 'It is outside the function itself: look at what the function calls.';

/** Where the line of the stub stands; null if it is not in the file, or no longer as it was. */
function throwOf(name: string, text: string, code: string): number | null {
  const thrown = new RegExp(`\\bthrow\\s+(?:new\\s+)?Error\\(\\s*(['"\`])${name}: not written yet\\1`, 'g');
  return [...text.matchAll(thrown)].find(({ index }) => code.startsWith('throw', index))?.index ?? null;
}

/** Where else the message stands: in a constant, for example. */
function messageOf(name: string, text: string): number | null {
  const at = text.indexOf(`${name}: not written yet`);
  return at === -1 ? null : at;
}

/** What the code around the throw makes of it; null if there is none. */
function helpOf(name: string, code: string, at: number): string | null {
  const block = functionAround(code, at);
  const end = endOfStatement(code, at);
  const [above, below] = [code.slice(block.start, at), code.slice(end, block.end)];
  if (/[^\s;{}]/.test(below)) {
    return BELOW;
  }
  if (/[^\s;{}]/.test(above)) {
    return ABOVE;
  }
  const declared = code.slice(0, block.start).matchAll(/\b(?:function|const|let|var)\b[\s*]+([\w$]+)/g);
  return [...declared].at(-1)?.[1] === name ? null : ELSEWHERE;
}

/** The outermost braces around a place. */
function functionAround(code: string, at: number): { start: number; end: number } {
  let depth = 0;
  let start = 0;
  for (let i = 0; i < at; i += 1) {
    if (code[i] === '{') {
      start = depth === 0 ? i + 1 : start;
      depth += 1;
    } else if (code[i] === '}') {
      depth = Math.max(0, depth - 1);
    }
  }
  let end = at;
  for (; end < code.length && depth > 0; end += 1) {
    depth += code[end] === '{' ? 1 : code[end] === '}' ? -1 : 0;
  }
  return { start, end };
}

/** The end of `throw new Error('…');`: after its brackets. */
function endOfStatement(code: string, at: number): number {
  let depth = 0;
  for (let i = at; i < code.length; i += 1) {
    depth += code[i] === '(' ? 1 : code[i] === ')' ? -1 : 0;
    if (depth === 0 && (code[i] === ')' || code[i] === ';' || code[i] === '}')) {
      return i + (code[i] === '}' ? 0 : 1);
    }
  }
  return code.length;
}
