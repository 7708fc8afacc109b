// Classes with private fields: a Market knows its receipts, a Walker walks on it, a Fit is what comes out.
import { Predictor, ShapeError } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

class FreeBasketError extends Error {
  override readonly name = 'FreeBasketError';
}

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  ShapeError.check('basket', guess.length, basket.length);
  const cost = new Predictor({ weights: guess, bias: 0 }).one(basket);
  if (total !== 0 && cost === 0) {
    throw new FreeBasketError(`cannot make ${total} of 0`);
  }
  const factor = total === 0 ? 0 : total / cost;
  return guess.map((price) => price * factor);
}

class Market {
  readonly #baskets: Matrix;
  readonly #totals: Vector;

  constructor(baskets: Matrix, totals: Vector) {
    this.#baskets = baskets;
    this.#totals = totals;
  }

  loss(params: Params): number {
    return meanSquaredError(new Predictor(params).all(this.#baskets), this.#totals);
  }

  slope(params: Params): Params {
    return gradient(this.#baskets, this.#totals, params);
  }

  get safeRate(): number {
    const squares = this.#baskets.map((basket) => basket.reduce((sum, count) => sum + count ** 2, 1));
    return this.#baskets.length / (2 * squares.reduce((a, b) => a + b, 0));
  }
}

class Fit {
  readonly #params: Params;
  readonly #loss: number;
  readonly #steps: number;

  constructor(params: Params, loss: number, steps: number) {
    this.#params = params;
    this.#loss = loss;
    this.#steps = steps;
  }

  get params(): Params {
    return this.#params;
  }

  get loss(): number {
    return this.#loss;
  }

  get steps(): number {
    return this.#steps;
  }
}

class Walker {
  readonly #market: Market;
  readonly #rate: number;
  #at: Fit;

  constructor(market: Market, start: Params) {
    this.#market = market;
    this.#at = new Fit(start, market.loss(start), 0);
    this.#rate = market.safeRate;
  }

  walk({ tolerance, maxSteps }: { tolerance: number; maxSteps: number }): Fit {
    while (this.#at.loss > tolerance && this.#at.steps < maxSteps) {
      this.#step();
    }
    return this.#at;
  }

  #step(): void {
    const { params, steps } = this.#at;
    const next = gradientStep(params, this.#market.slope(params), this.#rate);
    this.#at = new Fit(next, this.#market.loss(next), steps + 1);
  }
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  return new Walker(new Market(baskets, totals), start).walk(options);
}
