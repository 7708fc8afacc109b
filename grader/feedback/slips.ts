import { codeOnly } from '../text/code-only.ts';
import { lineOfFunction } from '../text/function-line.ts';
import { offsetOf, placeAt } from '../text/place.ts';
import { ANY_NAME, wholeName } from '../text/whole-name.ts';

/**
 * What to try, if the text of a function has a slip that is hardly ever meant: a loop over positions, `=` in a condition,
 * a `return` alone on its line, a field that is nearly the one that is missing. Null if it has none. The text is looked
 * at, not parsed.
 *
 * @param received what came back, in words
 */
export function slipIn(name: string, text: string, received: string): string | null {
  const part = partOf(name, text);
  if (part === null) {
    return null;
  }
  for (const find of SLIPS) {
    const found = find(part.code, received);
    if (found !== null) {
      return `Look at line ${placeAt(text, part.at + found.at).line}: ${found.words}`;
    }
  }
  return null;
}

interface Slip {
  /** From 0, in the code of the function. */
  readonly at: number;
  readonly words: string;
}

type FindSlip = (code: string, received: string) => Slip | null;

/** The code of a function, up to the next line that begins a declaration at the left margin. */
function partOf(name: string, text: string): { readonly at: number; readonly code: string } | null {
  const line = text.length > LONGEST ? null : lineOfFunction(text, name);
  if (line === null) {
    return null;
  }
  const code = codeOnly(text);
  const at = offsetOf(code, { line, column: 1 });
  const length = code
    .slice(at + 1)
    .search(/^(?:export|import|async|function|const|let|var|class|type|interface)\b/m);
  return { at, code: length === -1 ? code.slice(at) : code.slice(at, at + 1 + length) };
}

/** Characters: it is looked at anew for each failing check. */
const LONGEST = 50_000;

/** Not if the name is used as a position: `list[i]` takes a text, too. */
const loopOverPositions: FindSlip = (code) => {
  const loops = [...code.matchAll(FOR_IN)];
  for (const { 1: name = '', index } of loops.slice(0, MOST_LOOPS)) {
    if (!usesPosition(wholeName(name)).test(code.slice(index))) {
      return {
        at: index,
        words: `for (… in …) gives the positions of a list, as texts: "0", "1". For its entries, write of in place of in.`,
      };
    }
  }
  return null;
};

const FOR_IN = new RegExp(`\\bfor\\s*\\(\\s*(?:const|let|var)\\s+(${ANY_NAME})\\s+in\\b`, 'gu');

/** As in `list[i]`, `list[i as …]`, `Number(i)`, `parseInt(i, 10)` and `= +i`; `=+ row` is a slip for `+=`. */
function usesPosition(name: string): RegExp {
  return new RegExp(
    `(?:\\[\\s*\\+?|Number\\(|\\.at\\()\\s*${name}(?:\\s*[\\])]|\\s+as\\b)|(?:\\bparse(?:Int|Float)\\(\\s*|=\\s+\\+|[(,]\\s*\\+)${name}`,
    'u',
  );
}

/** The rest of the function is searched for each. */
const MOST_LOOPS = 20;

const assignsInCondition: FindSlip = (code) => {
  const found = /\bif\s*\(\s*!?[\w$.[\]]+\s*=(?![=>])/.exec(code);
  return found === null
    ? null
    : { at: found.index, words: 'one = sets a value, and does not ask. Write === to compare.' };
};

const returnAlone: FindSlip = (code, received) => {
  const found = /\bundefined\b/.test(received) ? /\breturn[ \t]*\r?\n\s*(?=[^\s}])/.exec(code) : null;
  return found === null
    ? null
    : {
        at: found.index,
        words:
          'a return that is alone on its line gives back nothing. Begin what it gives back on the same line.',
      };
};

const nearlyTheField: FindSlip = (code, received) => {
  const missing = /^an object without (?:an? )?(\w+)$/.exec(received)?.[1];
  const near = missing === undefined ? undefined : NEARLY[missing];
  if (near === undefined || new RegExp(`\\b${missing}\\s*:`).test(code)) {
    return null;
  }
  // A regular expression that looks back over blanks would do so from each of them.
  const found = [...code.matchAll(near)].find(({ index }) => /[{,]$/.test(code.slice(0, index).trimEnd()));
  return found === undefined
    ? null
    : { at: found.index, words: `you have “${found[1]}”, and it has to be “${missing}”.` };
};

/** A field that was meant, by the name that is missing. */
const NEARLY: Readonly<Record<string, RegExp>> = {
  weights: /\b(weight|Weights?|wieghts?|weigths?|weighs|wights?|w)(?=\s*:)/g,
  bias: /\b(biases|Bias|bais|baias|biass|b)(?=\s*:)/g,
};

const SLIPS: readonly FindSlip[] = [loopOverPositions, assignsInCondition, returnAlone, nearlyTheField];
