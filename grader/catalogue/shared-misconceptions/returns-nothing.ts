import type { Call, Reply } from '../../model/call.ts';
import type { Misconception } from '../../model/exercise.ts';

/**
 * A result that is worked out and not handed over.
 *
 * @param example a call as a student could type it, to print
 */
export function returnsNothing(name: string, example: string): Misconception {
  return {
    id: 'forgets-to-return',
    function: name,
    text: `Nothing seems to come back: the result may well be right, but it is not handed over. Mind that a \`return\` inside a little function, as in forEach, only leaves that one. What does console.log(${example}) print?`,
    wrongAnswers: [],
    detect: nothingCame,
  };
}

function nothingCame(call: Call, reply: Reply): boolean | null {
  return call.throws ? null : reply.kind === 'odd-value' && reply.received === 'undefined';
}
