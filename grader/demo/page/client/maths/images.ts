/** Images as rows of 0 (paper) to 1 (ink), all in one list. */
export interface Images {
  readonly rows: number;
  readonly columns: number;
  readonly ink: Float32Array;
  /** 1 for a three, 0 for a seven: one for each image. */
  readonly targets: ArrayLike<number>;
}

/** Grey values, 0 to 255, as images. */
export function imagesOf(bytes: ArrayLike<number>, columns: number, targets: ArrayLike<number>): Images {
  const ink = Float32Array.from(bytes, (byte) => byte / 255);
  return { rows: targets.length, columns, ink, targets };
}

/** The pixels of one image. */
export function imageAt({ columns, ink }: Images, row: number): Float32Array {
  return ink.subarray(row * columns, (row + 1) * columns);
}

/** Only these images, in this order. */
export function chosenImages(images: Images, rows: readonly number[]): Images {
  const ink = new Float32Array(rows.length * images.columns);
  for (const [i, row] of rows.entries()) {
    ink.set(imageAt(images, row), i * images.columns);
  }
  return {
    rows: rows.length,
    columns: images.columns,
    ink,
    targets: rows.map((row) => images.targets[row] as number),
  };
}
