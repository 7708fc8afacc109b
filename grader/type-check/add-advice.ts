import type { Advice, ExerciseResult, Result } from '../model/result.ts';
import type { TypeAdvice } from './type-advice.ts';

/**
 * Adds the remarks of the type checker to each exercise of a result; points and everything else stay the same.
 * A file that cannot be used gets no advice, because it has a message already. Nobody gets advice if there was
 * no checker, or if it did not finish.
 */
export function addAdvice(result: Result, advice: TypeAdvice): Result {
  const exercises = result.exercises.map((exercise) => ({ ...exercise, advice: adviceOn(exercise, advice) }));
  return { ...result, exercises };
}

function adviceOn({ id, status }: ExerciseResult, advice: TypeAdvice): readonly Advice[] {
  const file = `${id}.ts`;
  if (advice.kind === 'none' || status === 'unusable') {
    return [];
  }
  return (advice.files.get(file) ?? []).map(({ line, column, message }) => ({
    location: { file, line, column },
    message,
  }));
}
