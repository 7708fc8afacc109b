// Tabs, double quotes, no semicolons
import { initParams } from "./01-init-params.ts"
import { predict } from "./02-linear-predict.ts"
import { goTogether } from "./03-loss.ts"
import { gradient, gradientStep } from "./04-gradient-step.ts"
import type { Matrix, Params, Vector } from "./types.ts"

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
	let params = initParams(784, randn, 0.01)
	// a random batch each time, with replacement
	for (let step = 0; step < 500; step++) {
		const batch = Array.from({ length: 24 }, () => Math.floor(Math.abs(randn()) * 1e6) % images.length)
		const slope = gradient(batch.map(n => images[n]), batch.map(n => targets[n]), params)
		params = gradientStep(params, slope, 0.01)
	}
	return params
}

export function isThree(images: Matrix, params: Params): boolean[] {
	return predict(images, params).map(p => p > 0.5)
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
	goTogether(decisions, targets)
	return decisions.filter((d, i) => d === !!targets[i]).length / decisions.length
}
