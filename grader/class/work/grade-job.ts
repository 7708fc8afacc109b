import { faultWords } from '../../kit/fault-words.ts';
import { gradeWithPictures } from '../../kit/grade-submission.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { Submission } from '../../model/submission.ts';
import type { Graded, Job, Outcome, Seeded } from './job.ts';
import { filesOf } from './result-files.ts';

/**
 * Grades one submission as `grade` does, and makes its reports if the job is for files. A fault is part of what comes
 * back, not thrown.
 */
export async function gradeJob(job: Job, exercises: readonly Exercise[]): Promise<Graded | Outcome> {
  try {
    const outcome = await grade(job.submission, exercises, job.settings);
    return job.for === 'files' ? await filesOf(outcome, { ...job, exercises }) : outcome;
  } catch (fault) {
    return { kind: 'fault', message: faultWords(fault) };
  }
}

async function grade(
  submission: Submission,
  exercises: readonly Exercise[],
  { seed, limits }: Seeded,
): Promise<Outcome> {
  const options = { seed, limits, diagnose: true, typeCheck: true };
  const { result, pictures } = await gradeWithPictures(submission, exercises, options);
  return { kind: 'result', result, pictures: [...pictures] };
}
