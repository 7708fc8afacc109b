import type { Vector } from './values.ts';

/**
 * What there is to see of an exercise: numbers that the trusted side computed from what the student's functions answered,
 * each of them finite.
 */
export type Picture = LossPicture | WeightsPicture;

/** By exercise. */
export type Pictures = ReadonlyMap<string, Picture>;

/** How the loss falls as a walk may take more steps. */
export interface LossPicture {
  readonly kind: 'loss';
  /** The call, with the most steps: as a student could type it. */
  readonly call: string;
  /** Whether it is the call that a failing check shows. */
  readonly isFailing: boolean;
  /** The loss that is good enough. */
  readonly tolerance: number;
  /** In the order of the steps, from 0 steps on. */
  readonly points: readonly LossPoint[];
  /** Why there are no more points; null if all were asked for, and answered. */
  readonly end: string | null;
  /** The walk of the reference; left out if the reader should not see it. */
  readonly reference?: readonly LossPoint[];
}

export interface LossPoint {
  /** How many steps the walk may take. */
  readonly steps: number;
  /** Measured at the parameters that it ends with. */
  readonly loss: number;
}

/** What was learned from images, and what comes of it. */
export interface WeightsPicture {
  readonly kind: 'weights';
  /** For each pixel its weight, times how much its ink differs from image to image: positive speaks for a 3. */
  readonly influence: Vector;
  /** How the ink of each pixel goes with the votes of what was learned: see `inkAndVotes`. */
  readonly ink: Vector;
  /** How many images it learned from. */
  readonly trained: number;
  /** How many new images were decided. */
  readonly tested: number;
  /** How many of them wrongly. */
  readonly wrongCount: number;
  /** Whose line is drawn between a 3 and a 7: the student's, or the best there is if they have none yet. */
  readonly line: 'own' | 'best';
  /** The first that it gets wrong. */
  readonly wrong: readonly WrongImage[];
}

export interface WrongImage {
  /** 784 pixels, 0 (paper) to 1 (ink). */
  readonly pixels: Vector;
  readonly is: 3 | 7;
}
