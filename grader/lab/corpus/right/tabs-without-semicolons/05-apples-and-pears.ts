// Tabs, double quotes, no semicolons
import { predict } from "./02-linear-predict.ts"
import { goTogether, meanSquaredError } from "./03-loss.ts"
import { gradient, gradientStep } from "./04-gradient-step.ts"
import type { Matrix, Params, Vector } from "./types.ts"

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
	if (guess.length !== basket.length) throw new Error("these do not go together")
	if (total === 0) return guess.map(() => 0)
	const cost = guess.reduce((sum, price, i) => sum + price * basket[i], 0)
	if (cost === 0) throw new Error("these do not go together: 0 and " + total)
	return guess.map(price => price * (total / cost))
}

export function solvePrices(
	baskets: Matrix,
	totals: Vector,
	start: Params,
	options: { tolerance: number; maxSteps: number }
): { params: Params; loss: number; steps: number } {
	goTogether(baskets, totals)
	const loss = (params: Params) => meanSquaredError(predict(baskets, params), totals)
	const squares = baskets.map(basket => basket.reduce((sum, n) => sum + n * n, 1))
	const rate = baskets.length / (2 * squares.reduce((a, b) => a + b))
	const found = { params: start, loss: loss(start), steps: 0 }
	while (found.loss > options.tolerance && found.steps < options.maxSteps) {
		found.params = gradientStep(found.params, gradient(baskets, totals, found.params), rate)
		found.loss = loss(found.params)
		found.steps++
	}
	return found
}
