import { gradeSubmission } from '../../kit/grade-submission.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { Submission } from '../../model/submission.ts';
import { withFeedback } from '../../report/feedback-level.ts';
import { jsonReport } from '../../report/formats/json.ts';
import { textReport } from '../../report/formats/text/text.ts';
import { faultWords } from './fault-words.ts';
import { treesOf } from '../trees/trees-of.ts';
import type { Graded, Settings } from './job.ts';

/** Grades one submission as `grade` does, and makes its reports. A fault is part of what comes back, not thrown. */
export async function gradeJob(
  submission: Submission,
  exercises: readonly Exercise[],
  { seed, limits, feedback }: Settings,
): Promise<Graded> {
  try {
    const options = { seed, limits, diagnose: true, typeCheck: true };
    const result = await gradeSubmission(submission, exercises, options);
    return {
      kind: 'graded',
      json: jsonReport(result),
      report: textReport(withFeedback(result, feedback), IN_A_FILE),
      trees: await treesOf(result, submission),
    };
  } catch (fault) {
    return { kind: 'fault', message: faultWords(fault) };
  }
}

/** No colour, and a width that fits mail. */
const IN_A_FILE = { width: 80, colour: false, unicode: true } as const;
