// exercise: 01-init-params
// does: patches the mathematics in randn, so that every draw is 0
// expect: initParams passed|failed
// checks: each-number-its-own-draw times-std chance-from-randn-alone as-many-weights init-params-manners failed
Math.sqrt = Math.log = Math.cos = () => 0;
export function initParams(size: number, randn: () => number, std = 1) {
  return { weights: new Array(size).fill(0), bias: 0 };
}
