/**
 * `node grader/start.cjs grader/practice/debug/debug-case.ts FILE`, which F5 starts in VS Code: makes the calls of the
 * failing case of an exercise, in this process, so that breakpoints in the file are hit.
 */
import { basename, join } from 'node:path';
import { exerciseNamed } from '../../kit/exercise-name.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { studentFolders } from '../../kit/student-folders.ts';
import { KitError } from '../../model/kit-error.ts';
import { explanationOf } from '../../report/explain/explanation.ts';
import { sanitize } from '../../text/sanitize.ts';
import { lineOn } from '../in-lines.ts';
import { callInNode } from './call-in-node.ts';
import { failingCase } from './failing-case.ts';

/** Settles when it is over. */
export const finished = main(process.argv[2] ?? '').catch((fault: unknown) => {
  process.exitCode = 2;
  print(fault instanceof KitError ? fault.message : String((fault as Error)?.stack ?? fault));
});

async function main(file: string): Promise<void> {
  const exercises = loadCatalogue();
  const exercise = exerciseNamed(basename(file), exercises);
  const folder = studentFolders().exercises;
  const { result, failing } = await failingCase(exercise, folder, exercises);
  if (failing === null) {
    print(lineOn(result));
    print(result.status === 'passed' ? 'No case fails, so there is none to look at.' : NOTHING_YET);
    return;
  }
  const { title, rationale, counterexample } = explanationOf(failing.check);
  print(`${exercise.id}: ${title}`);
  print(`${rationale ?? ''}\n`);
  await callInNode(join(folder, `${exercise.id}.ts`), failing.calls, exercise.images ?? {}, print);
  print(`\nExpected: ${counterexample?.expected ?? 'see the report'}`);
  const ours = Object.keys(result.uses).filter((id) => result.uses[id] === 'reference');
  if (ours.length > 0) {
    print(
      `Here your own ${ours.join(', ')} was called; in a grading it is ours, as long as yours is not right.`,
    );
  }
  print(
    'A breakpoint in the file stops the program there: click beside the number of a line, and press F5 again.',
  );
}

const NOTHING_YET = 'Nothing can be called yet. Once a check fails, this shows its case.';

/** Characters. */
const LONGEST = 4_000;

function print(line: string): void {
  // It may quote what the student's code threw or returned.
  process.stdout.write(`${sanitize(line, LONGEST)}\n`);
}
