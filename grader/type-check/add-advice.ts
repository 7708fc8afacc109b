import type { Advice, ExerciseResult, Result } from '../model/result.ts';
import type { TypeAdvice } from './type-advice.ts';

/**
 * The result with what the type checker says of each exercise; points and all the rest stay as they are.
 * A file that cannot be used has its own message, so it gets no advice; nobody gets any where there was
 * no checker, or where it did not come to an end.
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
