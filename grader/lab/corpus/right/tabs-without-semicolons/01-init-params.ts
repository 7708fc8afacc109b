// Tabs, double quotes, no semicolons
import type { Params } from "./types.ts"

export function initParams(size: number, randn: () => number, std = 1): Params {
	const weights = Array.from({ length: size }, () => randn() * std)
	const bias = randn() * std
	return { weights, bias }
}
