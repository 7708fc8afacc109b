// Tabs, double quotes, no semicolons
import type { Matrix, Params, Vector } from "./types.ts"

export function predictOne(inputs: Vector, params: Params): number {
	if (inputs.length !== params.weights.length) throw new Error("these do not go together")
	let sum = params.bias
	;[...inputs].forEach((x, i) => {
		sum += x * params.weights[i]
	})
	return sum
}

export function predict(batch: Matrix, params: Params): number[] {
	const predictions = []
	for (const row of batch) predictions.push(predictOne(row, params))
	return predictions
}
