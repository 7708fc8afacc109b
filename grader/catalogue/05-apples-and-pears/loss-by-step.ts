import { gradient, gradientStep } from '../../../solutions/04-gradient-step.ts';
import type { Call, Reply } from '../../model/call.ts';
import type { PictureMaker } from '../../model/exercise.ts';
import type { LossPicture, LossPoint } from '../../model/picture.ts';
import type { Fit, Params, Vector } from '../../model/values.ts';
import { formatCall } from '../../text/format-value.ts';
import { call } from '../kinds/check.ts';
import { type Task, THREAD } from './receipt-tasks.ts';
import { lossOf } from './receipts.ts';

/**
 * How the loss falls as `solvePrices` may take more and more steps: in the call that a failing check shows, else with the
 * receipts of the story. Each loss is measured here, at the prices that came back.
 */
export const lossByStep: PictureMaker = {
  function: 'solvePrices',
  ask(shown) {
    const { task } = taskOf(shown);
    return stepCounts(task.options.maxSteps).map((maxSteps) => ({
      ...callOf({ ...task, options: { ...task.options, maxSteps } }),
      timeLimit: ONE_WALK_MS,
    }));
  },
  draw(shown, replies): LossPicture | null {
    const { task, isShown } = taskOf(shown);
    const counts = stepCounts(task.options.maxSteps);
    const { points, end } = pointsOf(task, counts, replies);
    return points.length === 0 && end === null
      ? null
      : {
          kind: 'loss',
          call: formatCall(callOf(task)),
          isFailing: isShown,
          tolerance: task.options.tolerance,
          points,
          end,
          reference: referenceWalk(task, counts),
        };
  },
};

/** The time for one walk, in milliseconds: nothing depends on it but a point of a plot. */
const ONE_WALK_MS = 1_000;

/** The steps that are asked for: each number at first, then ever larger ones, to the last. */
function stepCounts(maxSteps: number): readonly number[] {
  const counts = [0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64];
  for (let count = 128; count <= MOST_STEPS; count *= 2) {
    counts.push(count);
  }
  const last = Math.min(maxSteps, MOST_STEPS);
  return [...counts.filter((count) => count < last), last];
}

const MOST_STEPS = 32_768;

function callOf({ baskets, totals, start, options }: Task): Call {
  return call('solvePrices', 'fit', baskets, totals, start, { ...options });
}

/** The task of the call that is shown, if it has one: a check may ask for an error, with receipts that do not fit. */
function taskOf(shown: Call | null): { readonly task: Task; readonly isShown: boolean } {
  const asked = shown?.args as unknown as
    | readonly [Task['baskets'], Task['totals'], Task['start'], Task['options']]
    | undefined;
  if (asked !== undefined) {
    const [baskets, totals, start, options] = asked;
    const isWidth = ({ length }: Vector) => length === start.weights.length;
    if (baskets.length > 0 && baskets.length === totals.length && baskets.every(isWidth)) {
      return { task: { baskets, totals, start, options }, isShown: true };
    }
  }
  return { task: THREAD, isShown: false };
}

/** The losses as far as there are any, up to the first that is good enough, and why there are no more. */
function pointsOf(
  task: Task,
  counts: readonly number[],
  replies: readonly Reply[],
): Pick<LossPicture, 'points' | 'end'> {
  const points: LossPoint[] = [];
  for (const [i, steps] of counts.entries()) {
    const reply = replies[i];
    const loss = reply?.kind === 'value' ? lossAt(task, (reply.value as Fit).params) : null;
    if (loss === null) {
      return { points, end: reply === undefined ? null : endOf(reply, steps) };
    }
    points.push({ steps, loss });
  }
  return { points: untilGoodEnough(points, task.options.tolerance), end: null };
}

/** Null if it is no number, or if there are more or fewer weights than fruits. */
function lossAt({ baskets, totals, start }: Task, params: Params): number | null {
  const loss = params.weights.length === start.weights.length ? lossOf(baskets, totals, params) : Number.NaN;
  return Number.isFinite(loss) ? loss : null;
}

function untilGoodEnough(points: readonly LossPoint[], tolerance: number): readonly LossPoint[] {
  const last = points.findIndex(({ loss }) => loss <= tolerance);
  return last === -1 ? points : points.slice(0, last + 1);
}

function endOf({ kind }: Reply, steps: number): string {
  const what = {
    value: 'the loss of what it gives back is no number',
    'odd-value': 'it gives back something else than params, loss and steps',
    threw: 'it throws',
    'timed-out': 'it takes too long',
    'out-of-memory': 'it runs out of memory',
    crashed: 'it crashes',
  }[kind];
  return `With maxSteps ${steps}, ${what}.`;
}

/** Plain steps at the safe rate of the story, until the loss is good enough. */
function referenceWalk({ baskets, totals, start, options }: Task, counts: readonly number[]) {
  const squares = baskets.flat().reduce((sum, count) => sum + count ** 2, baskets.length);
  const rate = baskets.length / (2 * squares);
  const points: LossPoint[] = [];
  let params: Params = start;
  let loss = lossOf(baskets, totals, params);
  let taken = 0;
  for (const steps of counts) {
    for (; taken < steps && loss > options.tolerance; taken += 1) {
      params = gradientStep(params, gradient(baskets, totals, params), rate);
      loss = lossOf(baskets, totals, params);
    }
    points.push({ steps, loss });
  }
  return untilGoodEnough(points, options.tolerance);
}
