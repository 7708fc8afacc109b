// Each file stands on its own: no import at all, not even of types.
interface Params {
  weights: number[];
  bias: number;
}

export function initParams(size: number, randn: () => number, std = 1): Params {
  const params: Params = { weights: [], bias: 0 };
  for (let i = 0; i < size; i++) {
    params.weights[i] = randn() * std;
  }
  params.bias = randn() * std;
  return params;
}
