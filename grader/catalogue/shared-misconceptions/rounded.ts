import type { Vector } from '../../model/values.ts';
import { agrees, type ExpectedNumber } from '../../numbers/tolerance.ts';

/**
 * Whether numbers look like the wanted ones rounded, to as many decimals as anybody rounds to: true where it
 * shows, false where they are something else, null where the wanted ones have no more decimals than that.
 */
export function looksRounded(received: Vector, wanted: readonly ExpectedNumber[]): boolean | null {
  if (
    received.length !== wanted.length ||
    !DECIMALS.some((decimals) => isRounding(received, wanted, decimals))
  ) {
    return false;
  }
  return received.every((value, i) => agrees(value, wanted[i] as ExpectedNumber)) ? null : true;
}

const DECIMALS = [0, 1, 2, 3, 4];

function isRounding(received: Vector, wanted: readonly ExpectedNumber[], decimals: number): boolean {
  const unit = 10 ** -decimals;
  return received.every((value, i) => {
    const off = Math.abs(value - (wanted[i] as ExpectedNumber).value);
    const units = value / unit;
    return off <= 0.5001 * unit && Math.abs(units - Math.round(units)) <= 1e-6;
  });
}
