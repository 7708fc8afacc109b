import type { ThreesAndSevens } from '../../../data/digits.ts';
import { preparedImages } from '../../../data/prepared-images.ts';
import type { Student } from '../../engine/ask.ts';
import { KitError } from '../../model/kit-error.ts';
import type { ImageBatch, Params } from '../../model/values.ts';

/**
 * Has the `train` of a submission learn from images that were prepared as drawings are, and its `isThree` decide about others.
 *
 * @param batches prepared images, by name, all with the same targets
 * @returns the share that is right, by name
 */
export async function readHandwriting(
  { session, stage }: Student,
  train: ThreesAndSevens,
  batches: ReadonlyMap<string, ImageBatch>,
  targets: readonly number[],
): Promise<ReadonlyMap<string, number>> {
  const names = [...batches.keys()];
  session.preload(TRAIN, preparedImages(train.images));
  names.forEach((name, i) => void session.preload(`drawn-${i}`, batches.get(name) as ImageBatch));
  const staged = await stage(EXERCISE, {}, []);
  if (staged.kind !== 'staged' || (await session.load(staged.script)).kind !== 'loaded') {
    throw new KitError('not-loaded', `A submission without a ${EXERCISE} that can be loaded.`);
  }
  const [learned] = await session.call(EXERCISE, [
    {
      function: 'train',
      args: [{ $images: TRAIN }, train.targets, { $randn: SEED }],
      answer: 'params',
      timeLimit: 60_000,
    },
  ]);
  const params = learned?.kind === 'value' ? (learned.value as Params) : null;
  const decided =
    params === null
      ? []
      : await session.call(
          EXERCISE,
          names.map((_, i) => ({
            function: 'isThree',
            args: [{ $images: `drawn-${i}` }, { weights: params.weights, bias: params.bias }],
            answer: 'booleans',
          })),
        );
  return new Map(
    names.map((name, i) => {
      const reply = decided[i];
      if (reply?.kind !== 'value') {
        throw new KitError('no-answer', `A submission gave no answer: ${(reply ?? learned)?.kind}.`);
      }
      const decisions = reply.value as readonly boolean[];
      return [
        name,
        decisions.filter((isThree, row) => isThree === (targets[row] === 1)).length / targets.length,
      ];
    }),
  );
}

const TRAIN = 'prepared';
const EXERCISE = '06-three-or-seven';
const SEED = 3737;
