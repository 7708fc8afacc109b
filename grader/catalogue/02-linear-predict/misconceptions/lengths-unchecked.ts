import type { Call, Reply } from '../../../model/call.ts';
import type { Matrix, Params, Vector } from '../../../model/values.ts';

/**
 * Nothing compares the lengths, whatever is made of the entries: an input without a weight makes NaN, and too few
 * inputs make a number. (Who noticed it and gives NaN does so for both. Of no inputs at all a mean is NaN, too.)
 */
export function rowUnchecked({ args, throws }: Call, reply: Reply): boolean | null {
  if (!throws) {
    return null;
  }
  const [inputs, { weights }] = args as readonly [Vector, Params];
  if (reply.kind === 'value' && inputs.length === 0) {
    return null;
  }
  return reply.kind === 'value' && Number.isNaN(reply.value) === inputs.length > weights.length;
}

/** The same of the rows of a batch: NaN for each that is too long, and a number for any other. */
export function batchUnchecked({ args, throws }: Call, reply: Reply): boolean | null {
  if (!throws) {
    return null;
  }
  const [batch, { weights }] = args as readonly [Matrix, Params];
  const answers = reply.kind === 'value' ? (reply.value as Vector) : [];
  return (
    answers.length === batch.length &&
    batch.every((row, i) => Number.isNaN(answers[i]) === row.length > weights.length)
  );
}
