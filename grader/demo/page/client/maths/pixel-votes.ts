/** How the pixels of an image take sides, under a product and under a distance. */
export interface Sides {
  readonly product: { readonly for: number; readonly against: number; readonly silent: number };
  readonly distance: { readonly adding: number; readonly addingWithoutInk: number; readonly silent: number };
}

/** `pixel * weight`, for each pixel. */
export function products(ink: ArrayLike<number>, weights: ArrayLike<number>): Float64Array {
  return Float64Array.from(ink, (pixel, i) => pixel * (weights[i] as number));
}

/** `abs(pixel - weight)`, for each pixel. */
export function distances(ink: ArrayLike<number>, weights: ArrayLike<number>): Float64Array {
  return Float64Array.from(ink, (pixel, i) => Math.abs(pixel - (weights[i] as number)));
}

/** Counts who speaks for a three, who against it, and who says nothing. */
export function sidesOf(ink: ArrayLike<number>, weights: ArrayLike<number>): Sides {
  const count = (values: Float64Array, holds: (value: number, i: number) => boolean) =>
    values.filter((value, i) => holds(value, i)).length;
  const [product, distance] = [products(ink, weights), distances(ink, weights)];
  return {
    product: {
      for: count(product, (vote) => vote > 0),
      against: count(product, (vote) => vote < 0),
      silent: count(product, (vote) => vote === 0),
    },
    distance: {
      adding: count(distance, (far) => far > 0),
      addingWithoutInk: count(distance, (far, i) => far > 0 && ink[i] === 0),
      silent: count(distance, (far) => far === 0),
    },
  };
}
