import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Student } from '../engine/student.ts';
import type { Exercise } from '../model.ts';
import { openSandbox } from '../sandbox/host.ts';
import { stage } from '../sandbox/stage.ts';
import { readSubmission } from '../sandbox/submission.ts';
import { SOLUTIONS } from './kit.ts';

/** The student's side of a folder: its files, ready to be staged, and a sandbox that is starting up. */
export function openStudent(folder: string, exercises: readonly Exercise[]): Student {
  const ids = exercises.map(({ id }) => id);
  const submission = readSubmission(folder, ids);
  const reference = referenceFiles(ids);
  return {
    session: openSandbox(),
    stage: (exercise, uses, stubs) => stage(exercise, submission, { ids, uses, stubs, reference }),
  };
}

/** The solutions by file name, read once. */
export function referenceFiles(ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(ids.map((id) => [`${id}.ts`, readFileSync(join(SOLUTIONS, `${id}.ts`), 'utf8')]));
}
