// What only TypeScript has: enums, namespaces, parameter properties, abstract classes, index signatures.
import { predict, predictOne, Problem, ProblemError } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  const cost = predictOne(basket, { weights: guess, bias: 0 });
  if (total === 0) return guess.map(() => 0);
  if (cost === 0) throw new ProblemError(Problem.Free);
  return guess.map((price) => (price * total) / cost);
}

enum State {
  Walking,
  GoodEnough,
  OutOfSteps,
}

class Walk {
  public steps = 0;
  public loss: number;

  constructor(
    private readonly baskets: Matrix,
    private readonly totals: Vector,
    public params: Params,
    private readonly options: { tolerance: number; maxSteps: number },
  ) {
    this.loss = this.measure();
  }

  private measure(): number {
    return meanSquaredError(predict(this.baskets, this.params), this.totals);
  }

  private get state(): State {
    if (this.loss <= this.options.tolerance) return State.GoodEnough;
    return this.steps < this.options.maxSteps ? State.Walking : State.OutOfSteps;
  }

  run(learningRate: number): this {
    while (this.state === State.Walking) {
      this.params = gradientStep(this.params, gradient(this.baskets, this.totals, this.params), learningRate);
      this.loss = this.measure();
      this.steps++;
    }
    return this;
  }
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const walk = new Walk(baskets, totals, start, options);
  const squares = baskets.flat().reduce((sum, n) => sum + n * n, baskets.length);
  return walk.run(baskets.length / (2 * squares));
}
