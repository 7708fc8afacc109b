// Tabs, double quotes, no semicolons
import type { Vector } from "./types.ts"

export function sigmoid(x: number): number {
	return 1 / (1 + Math.exp(-x))
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
	goTogether(predictions, targets)
	let sum = 0
	for (let i = 0; i < targets.length; i++) {
		const p = sigmoid(predictions[i])
		sum += targets[i] ? 1 - p : p
	}
	return sum / targets.length
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
	goTogether(predictions, targets)
	let sum = 0
	for (let i = 0; i < targets.length; i++) sum += (predictions[i] - targets[i]) ** 2
	return sum / targets.length
}

export function goTogether(a: readonly unknown[], b: readonly unknown[]) {
	if (a.length === b.length && a.length > 0) return
	throw new Error("these do not go together")
}
