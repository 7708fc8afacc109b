// A types.ts of its own, with more types than the one that comes with the exercises.
export type Vector = readonly number[];
export type Matrix = readonly Vector[];
export interface Params {
  readonly weights: Vector;
  readonly bias: number;
}
export type Randn = () => number;
export interface Options {
  tolerance: number;
  maxSteps: number;
}
export interface Fit extends Pick<Options, never> {
  params: Params;
  loss: number;
  steps: number;
}
export type Loss = (predictions: Vector, targets: Vector) => number;
export type Decisions = readonly boolean[];
