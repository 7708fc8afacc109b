import type { Answer, Call } from '../../../model/call.ts';
import type { Check, Fault } from '../../../model/exercise.ts';
import { withMoreCalls } from '../../kinds/with-more-calls.ts';

/**
 * The same check, which also asks for another call, for every input.
 *
 * @param wrong what is wrong with the answer to the other call, or null
 */
export function withAnotherCall<Input>(
  check: Check<Input>,
  another: (input: Input) => Call,
  wrong: (input: Input, answer: Answer) => Omit<Fault, 'call'> | null,
): Check<Input> {
  return withMoreCalls(
    check,
    (input) => [another(input)],
    (input, answers) => {
      const call = answers.length - 1;
      const found = wrong(input, answers[call] as Answer);
      return found && { ...found, call };
    },
  );
}
