import { gradient, gradientStep } from '../../../../../solutions/04-gradient-step.ts';
import { differenceFrom, expectedFrom } from '../../../../feedback/difference.ts';
import type { Call, Reply } from '../../../../model/call.ts';
import type { Misconception } from '../../../../model/exercise.ts';
import type { Fit, Matrix, Params, Vector } from '../../../../model/values.ts';
import type { Best, Options } from '../../receipts.ts';
import { bestOf, lossOf, rounding } from '../../receipts.ts';

/**
 * What one call of `solvePrices` and its reply say of the walk, for the marks of its misconceptions. They may
 * not ask how the student walks: only what must be so, at any rate and in any manner, where a slip is made.
 */
export interface Walk {
  readonly baskets: Matrix;
  readonly totals: Vector;
  readonly start: Params;
  readonly tolerance: number;
  readonly maxSteps: number;
  readonly params: Params;
  readonly steps: number;
  /** The loss that came back, and that of the params that came back. */
  readonly said: number;
  readonly loss: number;
  readonly startLoss: number;
  /** How far apart two losses may be that are the same. */
  readonly slack: number;
  /** The start is good enough. */
  readonly good: boolean;
  /** The loss is still above the tolerance, and not by a rounding. */
  readonly unreached: boolean;
  readonly moved: boolean;
  /** From the start to the params, and the slope at the start: the weights, then the bias. */
  readonly move: Vector;
  readonly slope: Vector;
  /** The position of an argument that was changed. */
  readonly changed: number | null;
  readonly mathRandom: number;
}

/** A misconception whose versions walk at the safe rate, and a mark for those who walk otherwise. */
export function slip(
  id: string,
  text: string,
  detect: Misconception['detect'] | null,
  wrongAnswers: readonly string[] = [id],
): Misconception {
  return { id, function: 'solvePrices', text, wrongAnswers, ...(detect && { detect }) };
}

/** A mark of what it answers to receipts that fit; what it does about others says nothing. */
export function ofWalk(mark: (walk: Walk) => boolean | null): NonNullable<Misconception['detect']> {
  return (call, reply) => {
    const walk = walkOf(call, reply);
    return walk === null ? null : mark(walk);
  };
}

export function walkOf(call: Call, reply: Reply): Walk | null {
  const known = walks.get(reply);
  if (known?.call === call) {
    return known.walk;
  }
  const walk = seen(call, reply);
  walks.set(reply, { call, walk });
  return walk;
}

/** All the marks look at the same replies. */
const walks = new WeakMap<Reply, { readonly call: Call; readonly walk: Walk | null }>();

function seen(call: Call, reply: Reply): Walk | null {
  if (call.throws || reply.kind !== 'value') {
    return null;
  }
  const [baskets, totals, start, options] = call.args as unknown as [Matrix, Vector, Params, Options];
  const { params, loss: said, steps } = reply.value as Fit;
  if (params.weights.length !== start.weights.length) {
    return null;
  }
  const loss = lossOf(baskets, totals, params);
  const startLoss = lossOf(baskets, totals, start);
  const slack = rounding({ baskets, totals, start });
  return {
    ...{ baskets, totals, start, ...options, params, steps, said, loss, startLoss, slack },
    good: startLoss <= options.tolerance,
    unreached: loss > options.tolerance + slack,
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

/** The factor by which `direction` makes `vector`, to a millionth; null where there is none. */
export function timesOf(vector: Vector, direction: Vector): number | null {
  const factor = dot(vector, direction) / dot(direction, direction);
  const off = vector.map((entry, i) => entry - factor * (direction[i] as number));
  return Number.isFinite(factor) && length(off) <= 1e-6 * length(vector) ? factor : null;
}

export function dot(one: Vector, other: Vector): number {
  return one.reduce((sum, entry, i) => sum + entry * (other[i] as number), 0);
}

/** Two losses of this walk that are not the same, whatever the rounding. */
export function apart({ slack }: Walk, one: number, other: number): boolean {
  return !(Math.abs(one - other) <= slack);
}

/** 1 / (2 m), m the mean over the receipts of 1 plus the squared counts. */
export function safeRate({ baskets }: Walk): number {
  return baskets.length / (2 * baskets.reduce((sum, row) => sum + 1 + dot(row, row), 0));
}

/** The ground is flat at the start, as far as rounding can tell. */
export function isFlat(walk: Walk): boolean {
  const { baskets, totals, start, slope, startLoss, slack } = walk;
  const next = gradientStep(start, { weights: slope.slice(0, -1), bias: slope.at(-1) ?? 0 }, safeRate(walk));
  return startLoss - lossOf(baskets, totals, next) <= slack;
}

/** What a plain step at the safe rate, from where it ended, would leave of the loss above the least. */
export function leftByAStep(walk: Walk): number {
  const { baskets, totals, params, loss } = walk;
  const next = gradientStep(params, gradient(baskets, totals, params), safeRate(walk));
  const least = leastLoss(walk);
  return (lossOf(baskets, totals, next) - least) / (loss - least);
}

/** With all its steps made it is still above what can be reached, and by more than a little. */
export function ranOut(walk: Walk): boolean {
  const { unreached, steps, maxSteps, loss, tolerance } = walk;
  return unreached && steps === maxSteps && maxSteps >= 100 && loss > 1.02 * leastLoss(walk) + tolerance;
}

/** The least loss that any prices have. */
export function leastLoss(walk: Walk): number {
  return bestFor(walk).loss;
}

/** The singular values of the baskets with a column of ones that are not zero: how many ways they differ. */
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
