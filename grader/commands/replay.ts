import { caseAt } from '../engine/cases.ts';
import { replayCase } from '../engine/replay.ts';
import { readReplayToken } from '../engine/replay-token.ts';
import { exerciseNamed } from '../kit/exercise-name.ts';
import { openStudent } from '../kit/grade-submission.ts';
import type { Exercise } from '../model/exercise.ts';
import { KitError } from '../model/kit-error.ts';
import type { Limits } from '../sandbox/limits.ts';
import { formatCall } from '../text/format-value.ts';
import type { Outcome } from './options/outcome.ts';
import { said } from './options/outcome.ts';

/** `grade --replay TOKEN`: one case alone, with what the student's own code printed meanwhile. */
export async function replay(
  text: string,
  folder: string,
  exercises: readonly Exercise[],
  limits: Limits,
): Promise<Outcome> {
  const token = readReplayToken(text);
  const exercise = exerciseNamed(token.exercise, exercises);
  const check = exercise.checks.find(({ id }) => id === token.check);
  if (check === undefined) {
    throw new KitError(
      'unknown-check',
      `${exercise.id} has no check “${token.check}”. Copy the token, whole, from a report of this version of the kit.`,
    );
  }
  const tried = caseAt(check, token.seed, token.path);
  const student = openStudent(folder, exercises, limits);
  try {
    const { failure, message, output } = await replayCase(exercises, exercise, check, tried, student);
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
    return said(`${lines.join('\n')}\n`);
  } finally {
    await student.session.close();
  }
}

function indent(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `  | ${line}`)
    .join('\n');
}
