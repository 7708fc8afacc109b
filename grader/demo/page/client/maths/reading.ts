import { products } from './pixel-votes.ts';

/** A model that reads drawings. */
export interface Reader {
  readonly weights: ArrayLike<number>;
  readonly bias: number;
  readonly threshold: number;
  /** Nearer to the threshold than this, it is not sure. */
  readonly unsure: number;
}

/** What a model makes of an image. */
export interface Reading {
  readonly says: 3 | 7;
  readonly isSure: boolean;
  readonly vote: number;
  /** `pixel * weight`, for each pixel. */
  readonly products: Float64Array;
}

export function read(reader: Reader, ink: ArrayLike<number>): Reading {
  const votes = products(ink, reader.weights);
  const vote = votes.reduce((sum, one) => sum + one, reader.bias);
  return {
    says: vote > reader.threshold ? 3 : 7,
    isSure: Math.abs(vote - reader.threshold) > reader.unsure,
    vote,
    products: votes,
  };
}
