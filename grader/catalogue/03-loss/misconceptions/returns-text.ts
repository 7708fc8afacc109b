import type { Misconception } from '../../../model/exercise.ts';
import { misconceptionOf } from '../../kinds/misconception.ts';
import { givesBack } from '../../shared-misconceptions/odd-value.ts';

/**
 * The number is returned as text, as toFixed makes it.
 *
 * @param example a call as a student could type it, to print
 */
export function returnsText(name: string, example: string): Misconception {
  const text = `What comes back is text that looks like a number; \`toFixed\` makes that, and rounds. Return the number as it is, with all its digits. What does console.log(typeof ${example}) print?`;
  return { ...misconceptionOf(name)('gives-text', text, []), detect: givesBack(/^the text/) };
}
