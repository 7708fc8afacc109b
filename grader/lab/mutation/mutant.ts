/** A solution with one place changed. */
export interface Mutant {
  /** `03-loss` */
  readonly exercise: string;
  /** What made it: StrykerJS changes operators, conditions and calls; `numbers.ts` changes numbers. */
  readonly source: 'stryker' | 'numbers';
  /** The kind of change: `EqualityOperator`. */
  readonly mutator: string;
  /** Positions in the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** The result of grading a mutant. */
export interface Verdict {
  /** killed: a check fails; timed-out: a check fails because it does not end; survived: every check passes. */
  readonly outcome: 'killed' | 'timed-out' | 'survived';
  /** The first check that it loses, as `03-loss/sigmoid-values`, or null. */
  readonly lost: string | null;
}

export interface GradedMutant {
  readonly mutant: Mutant;
  readonly verdict: Verdict;
}

/** The text of the solution with the mutant in it. */
export function mutatedText(text: string, mutant: Mutant): string {
  return text.slice(0, mutant.start) + mutant.replacement + text.slice(mutant.end);
}

/** What a reader needs to see: the function, and the lines that change, before and after, each in one line. */
export interface Change {
  readonly function: string;
  readonly from: string;
  readonly to: string;
}

export function changeOf(text: string, mutant: Mutant): Change {
  const first = text.lastIndexOf('\n', mutant.start - 1) + 1;
  const next = text.indexOf('\n', mutant.end);
  const last = next === -1 ? text.length : next;
  return {
    function: functionAt(text, mutant.start),
    from: inOneLine(text.slice(first, last)),
    to: inOneLine(text.slice(first, mutant.start) + mutant.replacement + text.slice(mutant.end, last)),
  };
}

/** The exported function that contains or precedes a position. */
export function functionAt(text: string, position: number): string {
  return [...text.slice(0, position + 1).matchAll(/^export function (\w+)/gm)].at(-1)?.[1] ?? '';
}

export function inOneLine(code: string): string {
  return code.trim().replace(/\s+/g, ' ');
}
