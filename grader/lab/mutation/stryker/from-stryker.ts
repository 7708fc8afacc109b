import { basename } from 'node:path';
import type { Mutant } from '../mutant.ts';

/** The part of a StrykerJS mutant that we read. */
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
 * A StrykerJS mutant as one of ours. The replacement gets parentheses if it may need them: it is one expression,
 * and `a || b` instead of `a && b` must not combine with the operators around it.
 *
 * @param first the number of the first line and column: 0 when StrykerJS runs a mutant, 1 when it reports one
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
