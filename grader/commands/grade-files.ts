import type { IsWanted } from '../kit/draw-pictures.ts';
import { exerciseNamed } from '../kit/exercise-name.ts';
import { gradeSubmission, gradeWithPictures } from '../kit/grade-submission.ts';
import { lessonsOf } from '../kit/lessons.ts';
import { loadCatalogue } from '../kit/load-catalogue.ts';
import { installedMnist } from '../kit/mnist-folder.ts';
import { readAnyFolder } from '../kit/read-any.ts';
import { readFolder } from '../kit/student.ts';
import type { SandboxSession } from '../model/sandbox-session.ts';
import { type FeedbackLevel, withFeedback } from '../report/feedback-level.ts';
import { showsPictures } from '../report/formats/text/learned.ts';
import type { Environment } from '../report/surroundings.ts';
import type { Terminal } from '../report/terminal/terminal.ts';
import type { Limits } from '../sandbox/limits.ts';
import { typedPath, userPath } from '../system/user-path.ts';
import { spellOutPath } from '../text/sanitize.ts';
import type { Outcome } from './options/outcome.ts';
import { deliver, type Output } from './options/outputs.ts';
import { surroundingsOf } from './options/surroundings.ts';
import { replayCommand } from './replay.ts';

/** What `grade` was asked for. What was typed is checked as far as that is possible without the catalogue. */
export interface GradeRequest {
  readonly names: readonly string[];
  /** The whole path of what is graded. */
  readonly folder: string;
  /** Whether a folder without a submission gets 0 points; else it is an error. */
  readonly acceptAny: boolean;
  readonly data: string | undefined;
  readonly replay: string | undefined;
  readonly seed: number;
  readonly minScore: number | null;
  readonly limits: Limits;
  readonly fileBytes: number;
  readonly feedback: FeedbackLevel;
  readonly outputs: readonly Output[];
  readonly environment: Environment;
  readonly terminal: Terminal;
  /** It has these limits. */
  readonly sandbox: SandboxSession;
}

/** What `grade` does once its sandbox is starting. */
export async function gradeFiles(request: GradeRequest): Promise<Outcome> {
  const { names, folder, data, replay, seed, minScore, limits, fileBytes, feedback, outputs } = request;
  const { environment, terminal, sandbox } = request;
  const exercises = loadCatalogue(data === undefined ? undefined : userPath(data));
  const only = names.map((name) => exerciseNamed(name, exercises).id);
  const read = request.acceptAny ? readAnyFolder : readFolder;
  const submission = read(folder, exercises, fileBytes);
  if (replay !== undefined) {
    return replayCommand(replay, submission, exercises, { limits, feedback, sandbox, terminal });
  }
  const options = {
    seed,
    limits,
    sandbox,
    only: only.length > 0 ? only : undefined,
    diagnose: true,
    typeCheck: true,
  };
  const isPage = outputs.some(({ format }) => format === 'html');
  const isText = outputs.some(({ format }) => format === 'text');
  const inTerminal: IsWanted = (maker, graded) => maker.inTerminal === true && showsPictures(graded);
  const { result, ...around } = isPage
    ? { ...(await gradeWithPictures(submission, exercises, options)), lessons: lessonsOf(exercises) }
    : isText
      ? await gradeWithPictures(submission, exercises, options, inTerminal)
      : { result: await gradeSubmission(submission, exercises, options) };
  const mnist = data === undefined && isText ? installedMnist() : null;
  const score = (100 * result.points) / result.maxPoints;
  return {
    text: deliver(withFeedback(result, feedback), outputs, terminal, {
      ...surroundingsOf(folder, submission, environment),
      ...around,
      ...(mnist !== null && { unusedMnist: spellOutPath(typedPath(mnist)) }),
    }),
    exitCode: minScore !== null && score < minScore ? 1 : 0,
  };
}
