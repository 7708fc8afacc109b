/** One row of numbers: the pixels of an image, or how many of each fruit are in a basket. */
export type Vector = readonly number[];

/** Rows of equal length, shape (rows, columns): a batch of images, or a pile of receipts. */
export type Matrix = readonly Vector[];

/** What learning adjusts: one weight per input (a price per fruit) and one bias (a fee on every receipt). */
export interface Params {
  readonly weights: Vector;
  readonly bias: number;
}
