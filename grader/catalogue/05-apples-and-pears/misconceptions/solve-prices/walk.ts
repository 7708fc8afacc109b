import { gradient, gradientStep } from '../../../../../solutions/04-gradient-step.ts';
import { differenceFrom, expectedFrom } from '../../../../feedback/difference.ts';
import type { Call, Reply } from '../../../../model/call.ts';
import type { Misconception } from '../../../../model/exercise.ts';
import type { Fit, Matrix, Params, Vector } from '../../../../model/values.ts';
import { type Detect, misconceptionOf } from '../../../kinds/misconception.ts';
import type { Best, Options } from '../../receipts.ts';
import { bestOf, lossOf, rounding } from '../../receipts.ts';

/**
 * What one call of `solvePrices` and its reply show of the walk. Misconceptions are detected by these facts alone:
 * by what holds at any learning rate and for any way of walking.
 */
export interface Walk {
  readonly baskets: Matrix;
  readonly totals: Vector;
  readonly start: Params;
  readonly tolerance: number;
  readonly maxSteps: number;
  readonly params: Params;
  readonly steps: number;
  /** The loss that the solver returned. */
  readonly reportedLoss: number;
  /** The loss of the params that it returned. */
  readonly loss: number;
  readonly startLoss: number;
  /** How far apart equal losses may be, by rounding. */
  readonly allowedError: number;
  /** The loss of the start is at most the tolerance. */
  readonly good: boolean;
  /** The loss is still above the tolerance, by more than rounding. */
  readonly unreached: boolean;
  readonly moved: boolean;
  /** From the start to the params, and the slope at the start: the weights, then the bias. */
  readonly move: Vector;
  readonly slope: Vector;
  /** The position of an argument that was changed. */
  readonly changed: number | null;
  readonly mathRandom: number;
}

/** A misconception; `detect` finds it in solvers that walk otherwise than its wrong answers, which take the safe rate. */
export function misconception(
  id: string,
  text: string,
  detect: Detect | null,
  wrongAnswers: readonly string[] = [id],
): Misconception {
  return { ...misconceptionOf('solvePrices')(id, text, wrongAnswers), ...(detect && { detect }) };
}

/** Applies a detector of walks to calls whose arguments fit; of other calls it says nothing. */
export function ofWalk(detect: (walk: Walk) => boolean | null): Detect {
  return (call, reply) => {
    const walk = walkOf(call, reply);
    return walk === null ? null : detect(walk);
  };
}

export function walkOf(call: Call, reply: Reply): Walk | null {
  const known = walks.get(reply);
  if (known?.call === call) {
    return known.walk;
  }
  const walk = examine(call, reply);
  walks.set(reply, { call, walk });
  return walk;
}

/** Every detector looks at the same replies. */
const walks = new WeakMap<Reply, { readonly call: Call; readonly walk: Walk | null }>();

function examine(call: Call, reply: Reply): Walk | null {
  if (call.throws || reply.kind !== 'value') {
    return null;
  }
  const [baskets, totals, start, options] = call.args as unknown as [Matrix, Vector, Params, Options];
  const { params, loss: reportedLoss, steps } = reply.value as Fit;
  if (params.weights.length !== start.weights.length) {
    return null;
  }
  const loss = lossOf(baskets, totals, params);
  const startLoss = lossOf(baskets, totals, start);
  const allowedError = rounding({ baskets, totals, start });
  return {
    ...{ baskets, totals, start, ...options, params, steps, reportedLoss, loss, startLoss, allowedError },
    good: startLoss <= options.tolerance,
    unreached: loss > options.tolerance + allowedError,
    moved: differenceFrom(params, expectedFrom(start)) !== null,
    move: minus(flat(params), flat(start)),
    slope: flat(gradient(baskets, totals, start)),
    changed: reply.changed,
    mathRandom: reply.mathRandom,
  };
}

/** The weights, then the bias. */
export function flat({ weights, bias }: Params): Vector {
  return [...weights, bias];
}

export function minus(one: Vector, other: Vector): Vector {
  return one.map((entry, i) => entry - (other[i] as number));
}

export function length(vector: Vector): number {
  return Math.hypot(...vector);
}

/** The factor f with `vector = f * direction`, to a millionth; null if there is none. */
export function timesOf(vector: Vector, direction: Vector): number | null {
  const factor = dot(vector, direction) / dot(direction, direction);
  const off = vector.map((entry, i) => entry - factor * (direction[i] as number));
  return Number.isFinite(factor) && length(off) <= 1e-6 * length(vector) ? factor : null;
}

export function dot(one: Vector, other: Vector): number {
  return one.reduce((sum, entry, i) => sum + entry * (other[i] as number), 0);
}

/** True if two losses of this walk differ by more than rounding. */
export function apart({ allowedError }: Walk, one: number, other: number): boolean {
  return !(Math.abs(one - other) <= allowedError);
}

/** 1 / (2 m), m the mean over the receipts of 1 plus the squared counts. */
export function safeRate({ baskets }: Walk): number {
  return baskets.length / (2 * baskets.reduce((sum, row) => sum + 1 + dot(row, row), 0));
}

/** True if a plain step from the start lowers the loss by no more than rounding. */
export function isFlat(walk: Walk): boolean {
  const { baskets, totals, start, slope, startLoss, allowedError } = walk;
  const next = gradientStep(start, { weights: slope.slice(0, -1), bias: slope.at(-1) ?? 0 }, safeRate(walk));
  return startLoss - lossOf(baskets, totals, next) <= allowedError;
}

/** The share of the loss above the least that one more plain step, at the safe rate, would leave. */
export function leftByAStep(walk: Walk): number {
  const { baskets, totals, params, loss } = walk;
  const next = gradientStep(params, gradient(baskets, totals, params), safeRate(walk));
  const least = leastLoss(walk);
  return (lossOf(baskets, totals, next) - least) / (loss - least);
}

/** True if it made all its steps, 100 or more, and ended clearly above the loss that can be reached. */
export function ranOut(walk: Walk): boolean {
  const { unreached, steps, maxSteps, loss, tolerance } = walk;
  return unreached && steps === maxSteps && maxSteps >= 100 && loss > 1.02 * leastLoss(walk) + tolerance;
}

/** The least loss of any prices and fee. */
export function leastLoss(walk: Walk): number {
  return bestFor(walk).loss;
}

/** The rank of the baskets with a column of ones. */
export function rankOf(walk: Walk): number {
  const { singularValues } = bestFor(walk);
  const largest = Math.max(...singularValues);
  return singularValues.filter((value) => value > 1e-9 * largest).length;
}

function bestFor(walk: Walk): Best {
  const best = bests.get(walk) ?? bestOf(walk.baskets, walk.totals);
  bests.set(walk, best);
  return best;
}

const bests = new WeakMap<Walk, Best>();
