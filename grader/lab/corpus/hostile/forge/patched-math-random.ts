// exercise: 01-init-params
// does: restores a Math.random that nobody counts
// expect: initParams passed|failed
// checks: each-number-its-own-draw times-std chance-from-randn-alone as-many-weights init-params-manners failed
const random = Math.random;
Math.random = () => random();
Object.defineProperty(Math, 'random', { value: () => 0.25, writable: true });
export function initParams(size: number, randn: () => number, std = 1) {
  return { weights: Array.from({ length: size }, () => Math.random() * std), bias: Math.random() };
}
