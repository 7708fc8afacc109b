import { remarkOn } from '../../../report/explain/remark.ts';
import { paint } from '../../../report/terminal/paint.ts';
import { table } from '../../../report/terminal/table.ts';
import type { Terminal } from '../../../report/terminal/terminal.ts';
import { type ExerciseState, type PracticeState, pointsOf, progressOf } from '../state.ts';

/** All exercises, one of them marked. */
export function listBody(state: PracticeState, chosen: number, terminal: Terminal): readonly string[] {
  const rows = state.exercises.map((exercise) => {
    const { id, title, maxPoints } = exercise.info;
    const status = exercise.result?.status ?? ('not-started' as const);
    return { id, title, status, points: pointsOf(exercise), maxPoints, remark: remark(state, exercise) };
  });
  const lines = table(rows, terminal);
  const { info } = state.exercises[chosen] ?? {};
  const about =
    info === undefined
      ? []
      : [
          `  ${info.id}.ts: ${info.functions.join(', ')}`,
          `  hints seen: ${progressOf(state, info.id).hintsSeen} of ${info.hints.length}`,
        ];
  return [
    '',
    ...lines.map((line, i) => (i === chosen ? `${paint('command', '>', terminal)}${line.slice(1)}` : line)),
    '',
    ...about.map((line) => paint('quiet', line, terminal)),
  ];
}

function remark(state: PracticeState, { info, result }: ExerciseState): string {
  if (result === null) {
    return 'not graded yet';
  }
  const { firstRight } = progressOf(state, info.id);
  const wasRight = result.status !== 'passed' && firstRight !== null;
  return wasRight ? `was right on ${firstRight}` : remarkOn(result);
}
