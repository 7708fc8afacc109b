import type { Recognize } from './source.ts';

/** `=> { weights: …, bias: … }`: an object that an arrow function gives back, taken for a block. */
export const objectAfterArrow: Recognize = ({ code, at }) => {
  const found = objectsAfterArrows(code).find(({ open, close }) => open < at && at <= close);
  return found === undefined ? null : { at: found.open, words: objectWords(found.field) };
};

/** The first `=> { name: … }` that a parser takes for a block with a label. */
export function objectTakenForBlock(code: string): { readonly at: number; readonly words: string } | null {
  const [found] = objectsAfterArrows(code).filter(({ isType }) => !isType);
  return found === undefined ? null : { at: found.open, words: objectWords(found.field) };
}

function objectWords(field: string): string {
  return `after =>, { begins a block of code, not an object. Put ( ) around the object: => ({ ${field}: … })`;
}

interface BracedObject {
  readonly open: number;
  readonly close: number;
  readonly field: string;
  /** In `type F = () => { a: number }` it is right as it is. */
  readonly isType: boolean;
}

function objectsAfterArrows(code: string): readonly BracedObject[] {
  const found = code.matchAll(
    /=>\s*(\{)\s*([\p{ID_Start}$_][\p{ID_Continue}$]*|'\s*'|"\s*")\s*:(?!\s*(?:for|while|do|switch)\b)/dgu,
  );
  const closes = closings(code);
  return [...found].map((match) => {
    const open = match.indices?.[1]?.[0] ?? match.index;
    const before = code.slice(Math.max(0, match.index - 200), match.index);
    return {
      open,
      close: closes.get(open) ?? code.length,
      field: /^\w/.test(match[2] as string) ? (match[2] as string) : '…',
      isType: /(?:\btype\s+\w+\s*=|:)\s*\([^()]*\)\s*$/.test(before),
    };
  });
}

/** Where each open brace is closed. */
function closings(code: string): ReadonlyMap<number, number> {
  const closes = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: sign, index } of code.matchAll(/[{}]/g)) {
    if (sign === '{') {
      open.push(index);
    } else {
      closes.set(open.pop() ?? -1, index);
    }
  }
  return closes;
}
