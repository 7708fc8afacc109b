import { replayCase } from '../kit/replay-case.ts';
import type { Exercise } from '../model/exercise.ts';
import type { Submission } from '../model/submission.ts';
import type { Limits } from '../sandbox/limits.ts';
import { formatCall } from '../text/format-value.ts';
import { type Outcome, success } from './options/outcome.ts';

/** `grade --replay TOKEN`: one case alone, with what the student's own code printed meanwhile. */
export async function replayCommand(
  token: string,
  submission: Submission,
  exercises: readonly Exercise[],
  limits: Limits,
): Promise<Outcome> {
  const {
    exercise,
    check,
    case: tried,
    failure,
    message,
    output,
  } = await replayCase(token, submission, exercises, limits);
  const lines = [
    `${exercise.id} · ${check.title}`,
    '',
    ...tried.calls.map((call) => `  ${formatCall(call)}`),
    '',
    ...(message === null ? [] : [message, '']),
    ...(output === '' ? ['Your code printed nothing.'] : ['Your code printed:', '', indent(output)]),
    '',
  ];
  if (failure !== null) {
    lines.push(
      failure.fault.rationale,
      '',
      `  came    ${failure.fault.received}`,
      `  wanted  ${failure.fault.expected}`,
      '',
      `Next: ${failure.fault.help ?? check.help}`,
    );
  } else if (message === null) {
    lines.push(`This case comes out right now. Next: npm run grade -- ${exercise.id.slice(0, 2)}`);
  }
  return success(`${lines.join('\n')}\n`);
}

function indent(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `  | ${line}`)
    .join('\n');
}
