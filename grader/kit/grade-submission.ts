import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Student } from '../engine/ask.ts';
import { type GradeOptions, grade } from '../engine/grade.ts';
import type { Exercise } from '../model/exercise.ts';
import type { Result } from '../model/result.ts';
import type { Submission } from '../model/submission.ts';
import type { Limits } from '../sandbox/limits.ts';
import { openSandbox, type SandboxOptions } from '../sandbox/session.ts';
import { readSubmission } from '../submission/read-submission.ts';
import { stage } from '../submission/stage.ts';
import { slowdown } from './machine-speed.ts';
import { SOLUTIONS } from './paths.ts';
import { retryOnce } from './retry.ts';

/** What a grading from the command line needs to know. */
export interface SubmissionOptions extends GradeOptions {
  readonly limits?: Limits;
}

/** The files of a folder. */
export function readFolder(folder: string, exercises: readonly Exercise[], fileBytes?: number): Submission {
  return readSubmission(folder, idsOf(exercises), fileBytes);
}

/** The texts of a submission, by file name: of those files that can be used. */
export function textsOf({ files }: Submission): ReadonlyMap<string, string> {
  return new Map([...files].flatMap(([name, file]) => (file.kind === 'text' ? [[name, file.text]] : [])));
}

/** The student's side of a folder: its files, ready to be staged, and a sandbox that is starting up. */
export function openStudent(folder: string, exercises: readonly Exercise[], limits?: Limits): Student {
  return studentOf(readFolder(folder, exercises), exercises, sandboxOptions(limits));
}

/** Grades the files of one folder. */
export async function gradeFolder(
  folder: string,
  exercises: readonly Exercise[],
  options: SubmissionOptions,
): Promise<Result> {
  return gradeSubmission(readFolder(folder, exercises), exercises, options);
}

/**
 * Grades a submission in a sandbox of its own; once more where something outside has ended that.
 *
 * @throws KitError where the second sandbox is ended as well, or none can be had
 */
export function gradeSubmission(
  submission: Submission,
  exercises: readonly Exercise[],
  { limits, ...options }: SubmissionOptions,
): Promise<Result> {
  return retryOnce((isRetry) => {
    const student = studentOf(submission, exercises, { ...sandboxOptions(limits), isRetry });
    return gradeStudent(student, exercises, options);
  });
}

/**
 * Grades texts, by file name, as if they were the files of a submission.
 *
 * @param fixture whether they may wrap the solutions, as those of `grader/wrong/` do
 */
export async function gradeTexts(
  texts: ReadonlyMap<string, string>,
  exercises: readonly Exercise[],
  options: GradeOptions & { readonly fixture?: boolean },
): Promise<Result> {
  const files = new Map([...texts].map(([name, text]) => [name, { kind: 'text' as const, text }]));
  return gradeStudent(studentOf({ files }, exercises, {}, options.fixture), exercises, options);
}

async function gradeStudent(student: Student, exercises: readonly Exercise[], options: GradeOptions) {
  try {
    return await grade(exercises, student, options);
  } finally {
    await student.session.close();
  }
}

function sandboxOptions(limits: Limits | undefined): SandboxOptions {
  return { slowdown, ...(limits && { limits }) };
}

function studentOf(
  submission: Submission,
  exercises: readonly Exercise[],
  options: SandboxOptions,
  fixture = false,
): Student {
  const ids = idsOf(exercises);
  const reference = new Map(ids.map((id) => [`${id}.ts`, readFileSync(join(SOLUTIONS, `${id}.ts`), 'utf8')]));
  return {
    session: openSandbox(options),
    stage: (exercise, uses, stubs) => stage(exercise, submission, { ids, uses, stubs, reference, fixture }),
  };
}

function idsOf(exercises: readonly Exercise[]): readonly string[] {
  return exercises.map(({ id }) => id);
}
