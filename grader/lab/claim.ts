/** One thing that the kit says of itself, and what speaks against it: nothing, where it holds. */
export interface Claim {
  readonly claim: string;
  readonly against: readonly string[];
}
