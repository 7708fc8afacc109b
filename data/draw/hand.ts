import type { Chance } from './chance.ts';
import { curve, ink, type Point, SIDE, type Stroke } from './pen.ts';
import { SHAPES, type Shape } from './shapes.ts';

/**
 * One digit as a person may write it: 28 x 28 grey values, 0 (paper) to 255 (ink). It chooses a shape, makes it
 * uneven, large or small, wide or narrow, bends, slants, turns and moves it, and draws it with a thin or a thick
 * pen.
 *
 * Only +, -, *, / and the square root are used, here and in the pen: they give the same bits on every
 * platform, which sines and logarithms do not.
 */
export function drawDigit(digit: 3 | 7, chance: Chance): Uint8Array {
  const place = placement(digit, chance);
  const strokes = chooseShape(digit, chance).strokes.map((stroke) =>
    curve(uneven(stroke, chance)).map(place),
  );
  const radius = chance.between(0.8, 1.8);
  const [start, end] = [radius * chance.between(0.85, 1.15), radius * chance.between(0.7, 1.1)];
  return ink(moved(strokes, radius + 1, chance), [start, end], chance.between(1.6, 2.4));
}

/** Maps the 1 x 1 paper of the shapes to pixels around the middle of the image. */
function placement(digit: 3 | 7, chance: Chance): (point: Point) => Point {
  const height = chance.between(16, 20.5);
  const width = height * (digit === 3 ? chance.between(0.48, 0.78) : chance.between(0.5, 0.85));
  const bend = 0.06 * chance.bell();
  const slant = -0.12 + 0.16 * chance.bell();
  // The tangent of half the angle: it gives cosine and sine without calling either.
  const half = 0.05 * chance.bell();
  const [cos, sin] = [(1 - half * half) / (1 + half * half), (2 * half) / (1 + half * half)];
  return ([x, y]) => {
    const down = y - 0.5;
    const right = x - 0.5 + bend * (4 * down * down - 0.5) + slant * down * (height / width);
    return [
      SIDE / 2 + right * width * cos - down * height * sin,
      SIDE / 2 + right * width * sin + down * height * cos,
    ];
  };
}

function chooseShape(digit: 3 | 7, chance: Chance): Shape {
  const shapes = SHAPES[digit];
  let left = chance.unit() * shapes.reduce((sum, { share }) => sum + share, 0);
  const found = shapes.find(({ share }) => {
    left -= share;
    return left < 0;
  });
  return found as Shape;
}

/** Moves each point a little. Both points of a corner move together, so that it stays a corner. */
function uneven(stroke: Stroke, chance: Chance): Stroke {
  let point: Point = [0, 0];
  return stroke.map(([x, y], i) => {
    const before = stroke[i - 1];
    if (before === undefined || before[0] !== x || before[1] !== y) {
      point = [x + 0.03 * chance.bell(), y + 0.03 * chance.bell()];
    }
    return point;
  });
}

/**
 * Moves a digit up to 3 pixels sideways and 1.2 up or down, as far as it fits. This is what makes comparing with
 * an average image unreliable; a model that learns copes with it.
 */
function moved(strokes: readonly Stroke[], reach: number, chance: Chance): Stroke[] {
  const shift = (axis: 0 | 1, most: number) => {
    const places = strokes.flat().map((point) => point[axis]);
    const low = Math.min(0, Math.max(-most, reach - Math.min(...places)));
    const high = Math.max(0, Math.min(most, SIDE - reach - Math.max(...places)));
    return chance.between(low, high);
  };
  const [right, down] = [shift(0, 3), shift(1, 1.2)];
  return strokes.map((stroke) => stroke.map(([x, y]) => [x + right, y + down] as const));
}
