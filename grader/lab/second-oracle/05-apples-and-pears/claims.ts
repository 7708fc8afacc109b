import type { Claim } from '../../claim.ts';
import type { ComparedCall } from '../compared-call.ts';
import { bestPricesAreExact } from './best-prices.ts';

/** What else the second oracles check of this exercise. */
export function claims(compared: readonly ComparedCall[]): readonly Claim[] {
  return [bestPricesAreExact(compared)];
}
