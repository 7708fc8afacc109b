/** The values that the exercises take and return, as in `exercises/types.ts`. */

export type Vector = readonly number[];
export type Matrix = readonly Vector[];
export interface Params {
  readonly weights: Vector;
  readonly bias: number;
}
/** What `solvePrices` returns. */
export interface Fit {
  readonly params: Params;
  readonly loss: number;
  readonly steps: number;
}

/** A batch of images: grey values from 0 to 255, row by row. The sandbox scales them to rows of numbers from 0 to 1. */
export interface ImageBatch {
  readonly rows: number;
  readonly columns: number;
  readonly bytes: Uint8Array;
}
