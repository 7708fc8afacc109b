import { referenceAnswerer } from '../../../catalogue/reference.ts';
import { NoAnswer } from '../../../demo/functions.ts';
import type { LessonFunctions } from '../../../demo/page/lesson-functions.ts';
import type { Answer, Call } from '../../../model/call.ts';
import type { ImageBatch } from '../../../model/values.ts';

/** What a student's own function answers; null for no answer, undefined for what the reference answers. */
export type Own = (call: Call) => Answer | null | undefined | Promise<Answer | null | undefined>;

/** The reference, in this process, with a student's own answers for some exercises. */
export function fakeFunctions(
  images: Readonly<Record<string, ImageBatch>>,
  own: Readonly<Record<string, Own>> = {},
): LessonFunctions & { readonly asked: readonly Call[] } {
  const answer = referenceAnswerer(images);
  const dropped = new Set<string>();
  const asked: Call[] = [];
  const ownOf = (exercise: string) => (dropped.has(exercise) ? undefined : own[exercise]);
  return {
    asked,
    isOwn: async (exercise) => ownOf(exercise) !== undefined,
    useReference: (exercise) => void dropped.add(exercise),
    async ask(exercise, calls) {
      const answers: Answer[] = [];
      for (const call of calls) {
        asked.push(call);
        const given = await ownOf(exercise)?.(call);
        if (given === null) {
          throw new NoAnswer(exercise);
        }
        answers.push(given ?? answer(call));
      }
      return answers;
    },
  };
}
