import type { Digits } from '../../../data/digits.ts';
import { inkAndVotes } from '../../../data/ink-and-votes.ts';
import { inkSpread } from '../../../data/ink-spread.ts';
import type { Reply } from '../../model/call.ts';
import type { PictureMaker } from '../../model/exercise.ts';
import type { Params } from '../../model/values.ts';
import { call } from '../kinds/check.ts';
import { trainOnAll } from './checks/train.ts';
import { bestThreshold, predictionsOf } from './trained-params.ts';

/** What `train` has learned from all the images, and which new ones it gets wrong. */
export function whatItLearned(digits: Digits): PictureMaker {
  const { images, targets } = digits.test;
  return {
    function: 'train',
    inTerminal: true,
    // The call of a check: what that learned is asked for no second time.
    ask: () => [trainOnAll(digits)],
    follow(replies) {
      const params = learnedIn(replies, images.columns);
      return params === null ? [] : [call('isThree', 'booleans', { $images: 'newImages' }, params)];
    },
    draw(_, replies) {
      const params = learnedIn(replies, images.columns);
      if (params === null) {
        return null;
      }
      const own = decisionsIn(replies[1], targets.length);
      const predictions = predictionsOf(images, params);
      const { threshold } = bestThreshold(predictions, targets);
      const decisions = own ?? predictions.map((prediction) => prediction > threshold);
      const wrong = decisions.flatMap((decision, i) => (decision === (targets[i] === 1) ? [] : [i]));
      const spread = inkSpread(digits.train.images);
      const influence = params.weights.map((weight, i) => weight * (spread[i] as number));
      const ink = inkAndVotes(digits.train.images, params.weights);
      return [...influence, ...ink].every(Number.isFinite)
        ? {
            kind: 'weights',
            influence,
            ink,
            trained: digits.train.targets.length,
            tested: targets.length,
            wrongCount: wrong.length,
            line: own === null ? 'best' : 'own',
            wrong: wrong.slice(0, MOST_SHOWN).map((row) => ({
              pixels: Array.from(
                images.bytes.subarray(row * images.columns, (row + 1) * images.columns),
                (ink) => ink / 255,
              ),
              is: targets[row] === 1 ? 3 : 7,
            })),
          }
        : null;
    },
  };
}

const MOST_SHOWN = 12;

function learnedIn([reply]: readonly Reply[], pixels: number): Params | null {
  const params = reply?.kind === 'value' ? (reply.value as Params) : null;
  return params !== null && params.weights.length === pixels ? params : null;
}

function decisionsIn(reply: Reply | undefined, count: number): readonly boolean[] | null {
  const decisions = reply?.kind === 'value' ? (reply.value as readonly boolean[]) : null;
  return decisions !== null && decisions.length === count ? decisions : null;
}
