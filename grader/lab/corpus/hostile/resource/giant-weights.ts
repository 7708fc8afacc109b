// exercise: 01-init-params
// does: answers every call with the most weights that are read
// expect: initParams crashed|failed
const weights = new Array(20_000).fill(1);
export function initParams(size: number, randn: () => number, std = 1) {
  return { weights, bias: 1 };
}
