// As close to the lesson's Python as TypeScript gets: init_params and friends.
import type { Params } from './types.ts';

// def init_params(size, std=1.0): return (torch.randn(size)*std).requires_grad_()
export function initParams(size: number, randn: () => number, std = 1.0): Params {
  const weights = torch_randn(size, randn).map((w) => w * std);
  const [bias] = torch_randn(1, randn).map((b) => b * std);
  return { weights, bias };
}

function torch_randn(size: number, randn: () => number): number[] {
  return Array.from({ length: size }, () => randn());
}
