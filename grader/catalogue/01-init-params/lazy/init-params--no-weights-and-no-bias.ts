import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/01-init-params.ts';

export function initParams(): Params {
  return { weights: [], bias: 0 };
}
