/** A place on the paper: x to the right, y down. */
export type Point = readonly [x: number, y: number];
/** A line of the pen, from where it touches the paper to where it leaves it. */
export type Stroke = readonly Point[];

/** Pixels on a side of an image. */
export const SIDE = 28;

/**
 * The ink that a round pen leaves along the strokes, in an image of 28 x 28: 0 (paper) to 255 (full ink).
 * Pixel (0, 0) is centred on the point (0.5, 0.5).
 *
 * @param strokes in pixels
 * @param radius of the pen, in pixels, at the start and at the end of every stroke
 * @param softness width of the edge from full ink to paper, in pixels
 */
export function ink(strokes: readonly Stroke[], radius: Point, softness: number): Uint8Array {
  const image = new Uint8Array(SIDE * SIDE);
  for (const stroke of strokes) {
    for (let i = 1; i < stroke.length; i += 1) {
      const along = i / (stroke.length - 1);
      const width = radius[0] + (radius[1] - radius[0]) * along;
      drawLine(image, [stroke[i - 1] as Point, stroke[i] as Point], width, softness);
    }
  }
  return image;
}

/**
 * A quadratic B-spline along a few points, as short straight lines. It starts at the first point and ends at the
 * last; those between pull it towards them. A point that is given twice in a row is a corner.
 */
export function curve(points: Stroke): Stroke {
  const drawn: Point[] = [points[0] as Point];
  let from = points[0] as Point;
  for (let i = 1; i < points.length; i += 1) {
    const pull = points[i] as Point;
    const next = points[i + 1];
    const to = next === undefined ? pull : between(pull, next, 0.5);
    for (let step = 1; step <= STEPS; step += 1) {
      const t = step / STEPS;
      drawn.push(between(between(from, pull, t), between(pull, to, t), t));
    }
    from = to;
  }
  return drawn;
}

const STEPS = 8;

function between(a: Point, b: Point, share: number): Point {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** If lines overlap, the darker ink stays. */
function drawLine(
  image: Uint8Array,
  [a, b]: readonly [Point, Point],
  radius: number,
  softness: number,
): void {
  const reach = radius + softness;
  const pixels = (low: number, high: number) =>
    [Math.max(0, Math.floor(low - reach)), Math.min(SIDE - 1, Math.ceil(high + reach))] as const;
  const [left, right] = pixels(Math.min(a[0], b[0]), Math.max(a[0], b[0]));
  const [top, bottom] = pixels(Math.min(a[1], b[1]), Math.max(a[1], b[1]));
  for (let y = top; y <= bottom; y += 1) {
    for (let x = left; x <= right; x += 1) {
      const gap = radius - distance([x + 0.5, y + 0.5], a, b);
      const share = Math.min(1, Math.max(0, 0.5 + gap / softness));
      const at = y * SIDE + x;
      image[at] = Math.max(image[at] as number, Math.round(255 * share));
    }
  }
}

/** The distance from a point to the line segment from `a` to `b`. */
function distance(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length;
  const [x, y] = between(a, b, Math.min(1, Math.max(0, along)));
  return Math.sqrt((point[0] - x) * (point[0] - x) + (point[1] - y) * (point[1] - y));
}
