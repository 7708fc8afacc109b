import { gradeWithPictures } from '../../kit/grade-submission.ts';
import { lessonsOf } from '../../kit/lessons.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { Submission } from '../../model/submission.ts';
import { withFeedback } from '../../report/feedback-level.ts';
import { htmlReport } from '../../report/formats/html/html.ts';
import { jsonReport } from '../../report/formats/json.ts';
import { textReport } from '../../report/formats/text/text.ts';
import type { GradedFile } from '../../report/surroundings.ts';
import { treesOf } from '../trees/trees-of.ts';
import { faultWords } from './fault-words.ts';
import type { Graded, Settings } from './job.ts';

/** Grades one submission as `grade` does, and makes its reports. A fault is part of what comes back, not thrown. */
export async function gradeJob(
  submission: Submission,
  exercises: readonly Exercise[],
  { seed, limits, feedback }: Settings,
): Promise<Graded> {
  try {
    const options = { seed, limits, diagnose: true, typeCheck: true };
    const { result, pictures } = await gradeWithPictures(submission, exercises, options);
    const shown = withFeedback(result, feedback);
    return {
      kind: 'graded',
      json: jsonReport(result),
      report: textReport(shown, IN_A_FILE),
      page: htmlReport(shown, IN_A_FILE, {
        files: filesIn(submission),
        environment: {},
        lessons: lessonsOf(exercises),
        pictures,
      }),
      trees: await treesOf(result, submission),
    };
  } catch (fault) {
    return { kind: 'fault', message: faultWords(fault) };
  }
}

/** By their names in a result: where they lie is nobody's business but the student's. */
function filesIn({ files }: Submission): ReadonlyMap<string, GradedFile> {
  return new Map(
    [...files].flatMap(([name, file]) =>
      file.kind === 'text' ? [[name, { path: name, text: file.text }]] : [],
    ),
  );
}

/** No colour, and a width that fits mail. */
const IN_A_FILE = { width: 80, colour: false, unicode: true } as const;
