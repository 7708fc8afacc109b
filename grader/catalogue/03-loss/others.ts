import type { Answer, Call } from '../../model/call.ts';
import type { Fault } from '../../model/exercise.ts';
import { faultOfSameAnswer } from '../kinds/same-answer.ts';
import type { LabelledPredictions } from './losses.ts';

/** Data whose right answer clearly differs from that of the data it belongs to, and what makes it differ. */
export interface Other extends LabelledPredictions {
  /** As the end of "It gives the same answer as before, though …". */
  readonly though: string;
}

/**
 * Predictions and targets, and others with clearly different answers. Edges have some, so that no law pays for an
 * answer that does not depend on the data. They differ in the first and in the second entry: what looks at one entry
 * alone is found out, and what forgets the last one only loses what that costs it anyway.
 */
export interface WithOthers extends LabelledPredictions {
  readonly others?: readonly Other[];
}

/** The calls of a law, and then those with the others of its input. */
export const askOthers =
  (loss: (input: LabelledPredictions) => Call, calls: (input: WithOthers) => readonly Call[]) =>
  (input: WithOthers): readonly Call[] => [...calls(input), ...(input.others ?? []).map(loss)];

/**
 * The fault that the law finds, or else that another input has the same answer.
 *
 * @param than the position of the call with the input itself
 */
export const holdsAndDiffers =
  (than: number, holds: (input: WithOthers, answers: readonly Answer[]) => Fault | null) =>
  (input: WithOthers, answers: readonly Answer[]): Fault | null => {
    const others = input.others ?? [];
    const start = answers.length - others.length;
    return (
      holds(input, answers) ??
      faultOfSameAnswer(
        answers,
        others.map(({ though }, i) => ({ call: start + i, than, though })),
      )
    );
  };
