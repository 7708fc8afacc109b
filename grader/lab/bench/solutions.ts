import type { Student } from '../../engine/ask.ts';
import { gradeFolder } from '../../kit/grade-submission.ts';
import { SOLUTIONS } from '../../kit/paths.ts';
import { openStudent, readFolder } from '../../kit/student.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { Result } from '../../model/result.ts';

/** The solutions as a submission, in a sandbox that is starting. */
export function openSolutions(exercises: readonly Exercise[]): Student {
  return openStudent(readFolder(SOLUTIONS, exercises), exercises);
}

export async function gradeSolutions(exercises: readonly Exercise[], seed: number): Promise<Result> {
  return gradeFolder(SOLUTIONS, exercises, { seed });
}
