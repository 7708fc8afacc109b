/**
 * A process that grades for `npm run practice`, as its parent asks. So the screen answers to keys while it works, and
 * what is slow to load is loaded once. It ends with its parent, and its sandboxes with it.
 */
import { faultWords } from '../../kit/fault-words.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { studentFolders } from '../../kit/student-folders.ts';
import { WarmGrader, type WarmResult } from '../../kit/warm-grader.ts';
import { KitError } from '../../model/kit-error.ts';
import type { ExerciseResult } from '../../model/result.ts';
import { startEsbuild } from '../../sandbox/esbuild/start-esbuild.ts';
import type { FromGrader, ToGrader } from './messages.ts';
import { Schedule } from './schedule.ts';

startEsbuild();
const exercises = loadCatalogue();
const grader = new WarmGrader(exercises, studentFolders().exercises);
const schedule = new Schedule({ run });
let wantsPicture = false;

process.on('message', ({ grade, later = [], withPictures }: ToGrader) => {
  wantsPicture ||= withPictures === true;
  if (grade !== undefined) {
    schedule.first(grade);
  }
  schedule.later(later);
});
process.on('disconnect', () => process.exit(0));
// Ctrl-C reaches every process of a terminal. The parent decides when it is over.
process.on('SIGINT', () => {});

send({
  kind: 'ready',
  exercises: exercises.map(({ id, title, functions, hints, checks }) => ({
    id,
    title,
    functions,
    hints,
    maxPoints: checks.reduce((sum, { points }) => sum + points, 0),
    trains: checks.some((one) => one.edges.some((edge) => one.ask(edge).some((call) => call.timeLimit))),
  })),
});

async function run(exercise: string, stop: AbortSignal): Promise<void> {
  const start = performance.now();
  send({ kind: 'started', exercise });
  try {
    const results: ExerciseResult[] = [];
    const onGraded = (graded: WarmResult) => {
      results.push(graded.result);
      send({ kind: 'graded', ...graded, milliseconds: performance.now() - start });
    };
    const picture = await grader.grade(exercise, { stop, wantsPicture, onGraded });
    if (picture !== null && !stop.aborted) {
      send({ kind: 'picture', exercise, picture });
    }
    grader.prepare(exercise);
    schedule.later(grader.dependents(exercise));
    for (const result of results) {
      await sendAdvice(result, stop);
    }
  } catch (fault) {
    if (!stop.aborted) {
      send({ kind: 'fault', exercise, message: wordsOf(fault) });
    }
    grader.prepare(exercise);
  }
}

async function sendAdvice(result: ExerciseResult, stop: AbortSignal): Promise<void> {
  if (result.status === 'not-started' || result.status === 'unusable' || stop.aborted) {
    return;
  }
  const advised = await grader.advise(result);
  if (!stop.aborted) {
    send({ kind: 'advised', result: advised });
  }
}

/** Whoever practises should not look for it in the file. */
function wordsOf(fault: unknown): string {
  return fault instanceof KitError ? faultWords(fault) : `${faultWords(fault)}. It is not your code.`;
}

function send(message: FromGrader): void {
  // If the parent has gone in between, `disconnect` is on its way.
  process.send?.(message, undefined, {}, () => {});
}
