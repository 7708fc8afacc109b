/** Grey values, row after row: 0 paper, 255 ink. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly bytes: ArrayLike<number>;
}

/**
 * A drawing as MNIST's digits are made: its ink fitted into 20 x 20 pixels, proportions kept, and put into 28 x 28 so that its
 * centre of mass is in the middle. Where it stood on the paper, and how large it was, makes no difference any more. And it
 * gets as much ink as a usual digit, so that a thin pen is read like a thick one.
 *
 * @returns 784 grey values, or null if there is no ink
 */
export function prepareDrawing({ width, height, bytes }: Grey): Uint8Array | null {
  const extent = inkExtent({ width, height, bytes });
  if (extent === null) {
    return null;
  }
  const { left, right, top, bottom, centreX, centreY } = extent;
  // How many pixels of the drawing one pixel of the image covers.
  const covers = Math.max(right - left, bottom - top) / BOX;
  const across = coverage(width, centreX, covers);
  const down = coverage(height, centreY, covers);
  const rows = new Float64Array(SIDE * width);
  for (let y = 0; y < SIDE; y += 1) {
    for (const { from, share } of down[y] as readonly Share[]) {
      for (let x = 0; x < width; x += 1) {
        rows[y * width + x] = (rows[y * width + x] as number) + share * (bytes[from * width + x] as number);
      }
    }
  }
  const grey = Float64Array.from({ length: SIDE * SIDE }, (_, i) => {
    const [x, y] = [i % SIDE, Math.floor(i / SIDE)];
    return (across[x] as readonly Share[]).reduce(
      (sum, { from, share }) => sum + share * (rows[y * width + from] as number),
      0,
    );
  });
  const more = gainFor(grey);
  return Uint8Array.from(grey, (ink) => Math.min(255, Math.round(more * ink)));
}

/** The sides of the image, and of the box that the ink is fitted into. */
const SIDE = 28;
const BOX = 20;
/** Fainter than this is taken for paper. */
const FAINT = 25;
/** The ink of a usual digit: as if so many pixels were black, and the others white. */
const USUAL_INK = 90 * 255;

/** By what to multiply grey values so that their sum is the usual one. None gets darker than black, so it takes a few rounds. */
function gainFor(grey: Float64Array): number {
  let gain = 1;
  for (let round = 0; round < 8; round += 1) {
    const sum = grey.reduce((all, ink) => all + Math.min(255, gain * ink), 0);
    gain *= USUAL_INK / sum;
  }
  return gain;
}

/** The box around the ink, and its centre of mass. A pixel reaches from its number to the next. */
function inkExtent({ width, height, bytes }: Grey) {
  let left = width;
  let right = 0;
  let top = height;
  let bottom = 0;
  let mass = 0;
  let sumX = 0;
  let sumY = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const ink = bytes[y * width + x] as number;
      if (ink >= FAINT) {
        left = Math.min(left, x);
        right = Math.max(right, x + 1);
        top = Math.min(top, y);
        bottom = y + 1;
        mass += ink;
        sumX += ink * (x + 0.5);
        sumY += ink * (y + 0.5);
      }
    }
  }
  return mass === 0 ? null : { left, right, top, bottom, centreX: sumX / mass, centreY: sumY / mass };
}

interface Share {
  readonly from: number;
  readonly share: number;
}

/**
 * For each of the 28 pixels along one side, which pixels of the drawing it averages, and with what share. An image that is
 * larger than the drawing averages over one pixel's width: it blends neighbours, rather than repeat them in blocks.
 */
function coverage(length: number, centre: number, covers: number): readonly (readonly Share[])[] {
  const half = Math.max(1, covers) / 2;
  return Array.from({ length: SIDE }, (_, i) => {
    const middle = centre + (i + 0.5 - SIDE / 2) * covers;
    const [start, end] = [middle - half, middle + half];
    const shares: Share[] = [];
    for (let from = Math.max(0, Math.floor(start)); from < Math.min(length, end); from += 1) {
      shares.push({ from, share: (Math.min(end, from + 1) - Math.max(start, from)) / (2 * half) });
    }
    return shares;
  });
}
