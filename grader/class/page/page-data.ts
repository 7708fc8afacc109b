/** What the script of the page knows beside the table. */
export interface PageData {
  /**
   * For each submission, positions in the lists below: the checks without points, the misconceptions, the groups of the
   * same behaviour. A row says which submission it is by `data-at`.
   */
  readonly submissions: readonly (readonly [
    lost: readonly number[],
    held: readonly number[],
    shown: readonly number[],
  ])[];
  /** What a filter is called: for each check, each misconception, and each group. */
  readonly lost: readonly string[];
  readonly held: readonly string[];
  readonly shown: readonly string[];
}
