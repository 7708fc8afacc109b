import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Student } from '../engine/ask.ts';
import type { Exercise } from '../model/exercise.ts';
import type { SandboxSession } from '../model/sandbox-session.ts';
import type { Submission } from '../model/submission.ts';
import { readSubmission } from '../submission/read-submission.ts';
import { stage } from '../submission/stage.ts';
import { SOLUTIONS } from './paths.ts';
import { type StartOptions, startSandbox } from './start-sandbox.ts';
import { isStudentsOwn } from './student-folders.ts';

export interface StudentOptions extends StartOptions {
  /** What to try first, before it is a retry. Left out, a sandbox is started. */
  readonly sandbox?: SandboxSession | undefined;
  /** Whether files may import solutions too, as the kit's own wrong answers do. */
  readonly allowSolutionImports?: boolean | undefined;
}

/**
 * The files of a folder, wherever in it they lie: see `chooseFiles`.
 *
 * @throws KitError if there is no such folder, if it has none of the files, or if it has those of several people
 */
export function readFolder(folder: string, exercises: readonly Exercise[], fileBytes?: number): Submission {
  return readSubmission(folder, idsOf(exercises), { fileBytes, isOwnFolder: isStudentsOwn(folder) });
}

/** Texts, by file name, as if they were the files of a submission. */
export function submissionOf(texts: ReadonlyMap<string, string>): Submission {
  return { files: new Map([...texts].map(([name, text]) => [name, { kind: 'text', text }])) };
}

/** The student's side of a submission: its files, ready to be staged, and a sandbox that is starting up. */
export function openStudent(
  submission: Submission,
  exercises: readonly Exercise[],
  { limits, isRetry = false, sandbox, allowSolutionImports = false }: StudentOptions = {},
): Student {
  const ids = idsOf(exercises);
  const reference = referenceTexts(ids);
  return {
    session: (isRetry ? undefined : sandbox) ?? startSandbox({ limits, isRetry }),
    stage: (exercise, uses, answered) =>
      stage(exercise, submission, { ids, uses, answered, reference, allowSolutionImports }),
    textOf(exercise) {
      const file = submission.files.get(`${exercise}.ts`);
      return file?.kind === 'text' ? file.text : '';
    },
  };
}

/** The reference, as if a student had handed it in; in a sandbox of its own. */
export function openReference(exercises: readonly Exercise[]): Student {
  return openStudent(submissionOf(referenceTexts(idsOf(exercises))), exercises);
}

function referenceTexts(ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(ids.map((id) => [`${id}.ts`, readFileSync(join(SOLUTIONS, `${id}.ts`), 'utf8')]));
}

function idsOf(exercises: readonly Exercise[]): readonly string[] {
  return exercises.map(({ id }) => id);
}
