import { lessonsOf } from '../../kit/lessons.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { Submission } from '../../model/submission.ts';
import { withFeedback } from '../../report/feedback-level.ts';
import { htmlReport } from '../../report/formats/html/html.ts';
import { jsonReport } from '../../report/formats/json.ts';
import { textReport } from '../../report/formats/text/text.ts';
import type { GradedFile } from '../../report/surroundings.ts';
import { treesOf } from '../trees/trees-of.ts';
import type { Graded, Outcome, Settings } from './job.ts';

/** What the files are made of, beside the outcome. */
export interface FilesOptions {
  readonly submission: Submission;
  readonly settings: Pick<Settings, 'feedback'>;
  readonly exercises: readonly Exercise[];
}

/** What is written of an outcome: the whole of the result as JSON, and what its student gets to see. */
export async function filesOf(
  outcome: Outcome,
  { submission, settings, exercises }: FilesOptions,
): Promise<Graded> {
  if (outcome.kind === 'fault') {
    return outcome;
  }
  const { result, pictures } = outcome;
  const shown = withFeedback(result, settings.feedback);
  return {
    kind: 'graded',
    json: jsonReport(result),
    report: textReport(shown, IN_A_FILE),
    page: htmlReport(shown, IN_A_FILE, {
      files: filesIn(submission),
      environment: {},
      lessons: lessonsOf(exercises),
      pictures: new Map(pictures),
    }),
    trees: await treesOf(result, submission),
  };
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
