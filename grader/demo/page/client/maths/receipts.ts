/** Some receipts: how many of each fruit, and what they cost. */
export interface Pile {
  readonly baskets: readonly (readonly number[])[];
  readonly totals: readonly number[];
  /** Whether there is a fee to be found, too. */
  readonly withFee: boolean;
}

/** A guess: the price of an apple, of a pear, and the fee on every receipt. */
export type Guess = readonly [apple: number, pear: number, fee: number];

/** All numbers of one step downhill. */
export interface Step {
  /** What the guess makes of each receipt, and by how much that is too high. */
  readonly predictions: readonly number[];
  readonly errors: readonly number[];
  readonly loss: number;
  readonly gradient: Guess;
  /** Learning rate times gradient. */
  readonly change: Guess;
  readonly next: Guess;
}

export function stepFrom(guess: Guess, pile: Pile, rate: number): Step {
  const { baskets, totals, withFee } = pile;
  const predictions = baskets.map(
    ([apples = 0, pears = 0]) => apples * guess[0] + pears * guess[1] + guess[2],
  );
  const errors = predictions.map((prediction, i) => prediction - (totals[i] as number));
  const mean = (of: (error: number, i: number) => number) =>
    errors.reduce((sum, error, i) => sum + of(error, i), 0) / errors.length;
  const gradient: Guess = [
    mean((error, i) => 2 * error * (baskets[i]?.[0] as number)),
    mean((error, i) => 2 * error * (baskets[i]?.[1] as number)),
    withFee ? mean((error) => 2 * error) : 0,
  ];
  const change: Guess = [rate * gradient[0], rate * gradient[1], rate * gradient[2]];
  return {
    predictions,
    errors,
    loss: mean((error) => error ** 2),
    gradient,
    change,
    next: [guess[0] - change[0], guess[1] - change[1], guess[2] - change[2]],
  };
}

/** The loss alone, at these prices. */
export function lossAt({ baskets, totals }: Pile, apple: number, pear: number, fee: number): number {
  let sum = 0;
  for (let i = 0; i < baskets.length; i += 1) {
    const [apples = 0, pears = 0] = baskets[i] as readonly number[];
    sum += (apples * apple + pears * pear + fee - (totals[i] as number)) ** 2;
  }
  return sum / baskets.length;
}

/**
 * How steep the loss is: its second derivative across the valley, where it is steepest, and in the flattest direction that is not
 * level. A step multiplies the distance to the bottom by `1 - rate * steepness`: at `1 / steepest` it lands in the
 * bottom, at `2 / steepest` it jumps from side to side for ever, and beyond that it climbs out.
 */
export function steepnessOf({ baskets, withFee }: Pile): { steepest: number; flattest: number } {
  const rows = baskets.map((basket) => (withFee ? [...basket, 1] : [...basket]));
  const size = rows[0]?.length ?? 0;
  const second = Array.from({ length: size }, (_, i) =>
    Array.from(
      { length: size },
      (_, j) =>
        (2 / rows.length) * rows.reduce((sum, row) => sum + (row[i] as number) * (row[j] as number), 0),
    ),
  );
  const all = eigenvalues(second);
  const steepest = Math.max(...all);
  return { steepest, flattest: Math.min(...all.filter((one) => one > steepest * LEVEL)) };
}

/** Flatter than this share of the steepest is level, but for rounding. */
const LEVEL = 1e-9;

/** Of a symmetric matrix, by Jacobi's rotations. */
function eigenvalues(matrix: readonly (readonly number[])[]): number[] {
  const a = matrix.map((row) => [...row]);
  const at = (i: number, j: number) => a[i]?.[j] as number;
  for (let sweep = 0; sweep < 30; sweep += 1) {
    for (let p = 0; p < a.length; p += 1) {
      for (let q = p + 1; q < a.length; q += 1) {
        if (at(p, q) !== 0) {
          rotate(a, p, q, 0.5 * Math.atan2(2 * at(p, q), at(q, q) - at(p, p)));
        }
      }
    }
  }
  return a.map((row, i) => row[i] as number);
}

function rotate(a: number[][], p: number, q: number, angle: number): void {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (const row of a) {
    const [x, y] = [row[p] as number, row[q] as number];
    [row[p], row[q]] = [cos * x - sin * y, sin * x + cos * y];
  }
  const [first, second] = [a[p] as number[], a[q] as number[]];
  for (let j = 0; j < a.length; j += 1) {
    const [x, y] = [first[j] as number, second[j] as number];
    [first[j], second[j]] = [cos * x - sin * y, sin * x + cos * y];
  }
}
