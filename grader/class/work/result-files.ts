import { type FeedbackLevel, withFeedback } from '../../report/feedback-level.ts';
import { jsonReport } from '../../report/formats/json.ts';
import { textReport } from '../../report/formats/text/text.ts';
import type { Graded, Outcome } from './job.ts';

/** What is written of a result: the whole of it as JSON, and what its student gets to see. */
export function filesOf(outcome: Outcome, feedback: FeedbackLevel): Graded {
  if (outcome.kind === 'fault') {
    return outcome;
  }
  const { result } = outcome;
  return {
    kind: 'graded',
    json: jsonReport(result),
    report: textReport(withFeedback(result, feedback), IN_A_FILE),
  };
}

/** No colour, and a width that fits mail. */
const IN_A_FILE = { width: 80, colour: false, unicode: true } as const;
