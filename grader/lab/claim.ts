/** Something that the kit claims about itself, and what contradicts it: nothing, if the claim holds. */
export interface Claim {
  readonly claim: string;
  /** One line for each contradiction. */
  readonly against: readonly string[];
}
