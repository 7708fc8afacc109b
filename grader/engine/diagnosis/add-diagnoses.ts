import type { Exercise, Misconception } from '../../model/exercise.ts';
import type { CheckResult } from '../../model/result.ts';
import type { RecordedCall } from '../record-calls.ts';
import type { CheckOutcome } from '../run-check.ts';
import { diagnose, type OpenWrongAnswers } from './diagnose.ts';

/** The results, each failure with the misconception that explains it, if there is exactly one. */
export async function addDiagnoses(
  exercise: Exercise,
  tried: readonly CheckOutcome[],
  recorded: readonly RecordedCall[],
  openWrongAnswers: OpenWrongAnswers | undefined,
): Promise<readonly CheckResult[]> {
  if (openWrongAnswers === undefined) {
    return tried.map(({ result }) => result);
  }
  const named = new Map<CheckResult, Misconception>();
  for (const name of exercise.functions) {
    const failing = tried.flatMap(({ check, result, failure }) =>
      check.function === name && failure !== null ? [{ check, result, failure }] : [],
    );
    const symptoms = {
      exercise: exercise.id,
      function: name,
      recorded: recorded.filter(({ call }) => call.function === name),
      failures: failing,
    };
    const found =
      failing.length > 0 ? await diagnose(symptoms, exercise.misconceptions, openWrongAnswers) : [];
    for (const [i, { result }] of failing.entries()) {
      const misconception = found[i];
      if (misconception) {
        named.set(result, misconception);
      }
    }
  }
  return tried.map(({ result }) => {
    const misconception = named.get(result);
    return misconception
      ? { ...result, misconception: { id: misconception.id, text: misconception.text } }
      : result;
  });
}
