/** What the exercises are about, in the shapes of `exercises/types.ts`. */

export type Vector = readonly number[];
export type Matrix = readonly Vector[];
export interface Params {
  readonly weights: Vector;
  readonly bias: number;
}
/** What `solvePrices` gives back. */
export interface Fit {
  readonly params: Params;
  readonly loss: number;
  readonly steps: number;
}

/** Grey values 0 to 255, row after row; the sandbox makes rows of numbers from 0 to 1 of them. */
export interface ImageBatch {
  readonly rows: number;
  readonly columns: number;
  readonly bytes: Uint8Array;
}
