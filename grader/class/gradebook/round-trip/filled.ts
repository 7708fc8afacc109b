/** A table with scores in it. */
export interface Filled {
  readonly bytes: Buffer;
  /** How many cells have a score now. */
  readonly filled: number;
  /** The ids that the table does not have, or not once, sorted as they came. */
  readonly unmatched: readonly string[];
  /** The ids whose cell has to stay as it is: excused, or locked. */
  readonly kept: readonly string[];
}
