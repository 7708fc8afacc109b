// Tabs, double quotes, no semicolons
import { predict } from "./02-linear-predict.ts"
import { goTogether } from "./03-loss.ts"
import type { Matrix, Params, Vector } from "./types.ts"

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
	goTogether(batch, targets)
	const errors = predict(batch, params).map((p, r) => p - targets[r])
	const mean = (f: (r: number) => number) => errors.reduce((sum, e, r) => sum + e * f(r), 0) / errors.length
	const weights = params.weights.map((_, i) => 2 * mean((r) => batch[r][i]))
	const bias = 2 * mean(() => 1)
	return { weights, bias }
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
	if (params.weights.length !== gradient.weights.length) throw new Error("these do not go together")
	const weights = params.weights.map((w, i) => w - learningRate * gradient.weights[i])
	const bias = params.bias - learningRate * gradient.bias
	return { weights, bias }
}
