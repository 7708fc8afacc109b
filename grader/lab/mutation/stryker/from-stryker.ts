import { basename } from 'node:path';
import type { Mutant } from '../mutant.ts';

/** What is needed of a mutant of StrykerJS. */
export interface StrykerMutant {
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: Position; readonly end: Position };
}
interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * A mutant of StrykerJS as one of ours. The replacement is put in brackets where it may need them: it stands
 * for a tree, and `a || b` in the place of `a && b` must not mix with what is beside it.
 *
 * @param first the number of the first line and column: StrykerJS runs its mutants with 0, and reports with 1
 */
export function fromStryker(text: string, mutant: StrykerMutant, first: 0 | 1): Mutant {
  const { fileName, mutatorName, replacement, location } = mutant;
  const bare = mutatorName === 'BlockStatement' || /^([\w$.]+|\[\])$/.test(replacement);
  return {
    exercise: basename(fileName, '.ts'),
    source: 'stryker',
    mutator: mutatorName,
    start: offsetOf(text, location.start, first),
    end: offsetOf(text, location.end, first),
    replacement: bare ? replacement : `(${replacement})`,
  };
}

function offsetOf(text: string, { line, column }: Position, first: number): number {
  const before = text.split('\n').slice(0, line - first);
  return before.reduce((sum, { length }) => sum + length + 1, 0) + column - first;
}
