import { gradeSubmission } from '../kit/grade-submission.ts';
import { loadCatalogue } from '../kit/load-catalogue.ts';
import { readOwnFolder, withoutFile } from '../kit/read-own-folder.ts';
import { DEFAULT_SEED } from '../kit/seed.ts';
import { studentFolders } from '../kit/student-folders.ts';
import { KitError } from '../model/kit-error.ts';
import type { ExerciseResult } from '../model/result.ts';
import type { SandboxSession } from '../model/sandbox-session.ts';
import { type ExerciseProgress, NO_PROGRESS, readProgress } from '../practice/progress/progress.ts';
import { recordResult } from '../practice/progress/record.ts';
import { isWrittenStub } from '../report/explain/explanation.ts';
import { listReport } from '../report/list.ts';
import type { Terminal } from '../report/terminal/terminal.ts';
import { type Outcome, success } from './options/outcome.ts';

/** What `list` does once its sandbox is starting. */
export async function listExercises(sandbox: SandboxSession, terminal: Terminal): Promise<Outcome> {
  const exercises = loadCatalogue();
  const submission = readOwnFolder(studentFolders().exercises, exercises);
  const missing = withoutFile(submission);
  const result = await gradeSubmission(submission, exercises, { seed: DEFAULT_SEED, sandbox });
  const { progress, note } = readProgress();
  remember(result.exercises);
  const rows = exercises.flatMap(({ id, title, functions, hints }, i) => {
    const graded = result.exercises[i];
    return graded === undefined
      ? []
      : {
          id,
          title,
          functions,
          status: graded.status,
          isBegun: graded.status === 'not-started' && graded.checks.some(isWrittenStub),
          isMissing: missing.has(id),
          points: graded.points,
          maxPoints: graded.maxPoints,
          ...pick(progress[id] ?? NO_PROGRESS),
          hintsTotal: hints.length,
        };
  });
  return success(listReport(rows, terminal) + (note === null ? '' : `\n${note}\n`));
}

function pick({ hintsSeen, firstRight }: ExerciseProgress) {
  return { hintsSeen, firstRight };
}

/** If nothing may be written here, the list is shown all the same. */
function remember(results: readonly ExerciseResult[]): void {
  try {
    for (const result of results.filter(({ points }) => points > 0)) {
      recordResult(result);
    }
  } catch (fault) {
    if (!(fault instanceof KitError)) {
      throw fault;
    }
  }
}
