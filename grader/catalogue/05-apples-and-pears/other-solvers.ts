import type { Vector } from '../../model/values.ts';
import type { Pile } from './receipts.ts';

/**
 * True if three other solvers arrive in time too. They are right by the contract, but sometimes take far longer than
 * plain descent: one parameter at a time strays far from the start if counts and fee are nearly collinear, and a rate
 * halved until the loss falls may bounce from wall to wall. Receipts on which one is late (1 pile in 100) are not asked
 * about; no fault shows on these alone.
 */
export function areFairToAll(pile: Pile, maxSteps: number, goal: number): boolean {
  return (
    arrives(oneAtATime(pile), maxSteps / 10, goal) &&
    arrives(byTurns(pile), maxSteps / 10, goal) &&
    arrives(halving(pile), maxSteps / 4, goal)
  );
}

/** The loss before each step, without end. */
type Losses = Generator<number, never>;

function arrives(losses: Losses, most: number, goal: number): boolean {
  for (let steps = 0; steps <= most; steps += 1) {
    if (losses.next().value <= goal) {
      return true;
    }
  }
  return false;
}

/** One parameter at a time, each to its best value, the fee first. */
function* oneAtATime(pile: Pile): Losses {
  const { rows, point, errorsAt } = problem(pile);
  const squares = point.map((_, i) => rows.reduce((sum, row) => sum + at(row, i) ** 2, 0));
  const errors = errorsAt(point);
  for (let step = point.length - 1; ; step += 1) {
    yield meanSquare(errors);
    const i = step % point.length;
    if (at(squares, i) > 0) {
      const move = -slopeBy(rows, errors, i) / at(squares, i);
      for (const [r, row] of rows.entries()) {
        errors[r] = at(errors, r) + move * at(row, i);
      }
    }
  }
}

/** In turns: the fee to its best value, then all prices at the safe rate. */
function* byTurns(pile: Pile): Losses {
  const { rows, point, errorsAt } = problem(pile);
  const fee = point.length - 1;
  const squares = pile.baskets.flat().reduce((sum, count) => sum + count ** 2, 0);
  for (let step = 0; ; step += 1) {
    const errors = errorsAt(point);
    yield meanSquare(errors);
    if (step % 2 === 0 || squares === 0) {
      point[fee] = at(point, fee) - slopeBy(rows, errors, fee) / rows.length;
    } else {
      for (let i = 0; i < fee; i += 1) {
        point[i] = at(point, i) - slopeBy(rows, errors, i) / squares;
      }
    }
  }
}

/** A rate of 1, halved until the loss falls at all. */
function* halving(pile: Pile): Losses {
  const { rows, point, errorsAt } = problem(pile);
  for (let here = point; ; ) {
    const errors = errorsAt(here);
    const loss = meanSquare(errors);
    yield loss;
    const slope = here.map((_, i) => (2 * slopeBy(rows, errors, i)) / rows.length);
    const from = here;
    for (let rate = 1; rate > 1e-12 && here === from; rate /= 2) {
      const next = from.map((x, i) => x - rate * at(slope, i));
      here = meanSquare(errorsAt(next)) < loss ? next : from;
    }
  }
}

/** The rows with a 1 for the fee, and the start with the fee after the prices. */
function problem({ baskets, totals, start }: Pile) {
  const rows = baskets.map((row) => [...row, 1]);
  return {
    rows,
    point: [...start.weights, start.bias],
    errorsAt: (point: Vector) =>
      rows.map((row, r) => row.reduce((sum, x, i) => sum + x * at(point, i), 0) - at(totals, r)),
  };
}

function slopeBy(rows: readonly Vector[], errors: Vector, i: number): number {
  return rows.reduce((sum, row, r) => sum + at(row, i) * at(errors, r), 0);
}

function meanSquare(errors: Vector): number {
  return errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length;
}

function at(list: Vector, i: number): number {
  return list[i] as number;
}
