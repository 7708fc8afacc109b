import type { Misconception } from '../../model/exercise.ts';
import { misconceptionOf } from '../kinds/misconception.ts';
import { givesBack } from './odd-value.ts';

/**
 * The result is worked out and not returned.
 *
 * @param example a call as a student could type it, to print
 */
export function returnsNothing(name: string, example: string): Misconception {
  const text = `Nothing seems to come back: the result may be right, but it is not returned. A \`return\` inside a little function, as in forEach, only leaves that one; one alone on its line gives back nothing. What does console.log(${example}) print?`;
  return {
    ...misconceptionOf(name)('forgets-to-return', text, []),
    detect: givesBack(/^undefined$/),
  };
}
