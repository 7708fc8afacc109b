import type { Point, Stroke } from './pen.ts';

/** One way in which people write a digit. */
export interface Shape {
  /** How often it occurs, relative to the other shapes of its digit. */
  readonly share: number;
  /**
   * The points that pull the pen (see `curve`), on paper 1 wide and 1 high: a digit reaches from about
   * (0, 0), top left, to (1, 1).
   */
  readonly strokes: readonly Stroke[];
}

export const SHAPES: Readonly<Record<3 | 7, readonly Shape[]>> = {
  3: [
    // two round bowls that meet in a corner
    shape(5, '10,14 30,-6 98,-4 94,42 46,46 46,46 106,48 104,106 30,106 4,88'),
    // the waist is a bend
    shape(4, '12,10 45,-6 102,4 86,44 26,48 106,52 102,106 40,106 2,92'),
    // the waist is a small loop
    shape(3, '10,12 35,-6 102,0 86,44 42,60 28,44 60,42 110,58 96,106 30,106 4,90'),
    // a flat top, and a slanting line to the waist
    shape(2, '10,4 50,0 92,2 92,2 46,40 46,40 108,42 106,106 35,106 4,88'),
    // a hook at the start, and a tail that curls up
    shape(2, '6,24 10,-2 92,-10 96,40 48,46 48,46 102,46 106,100 50,110 6,100 6,84'),
  ],
  7: [
    // a bar and a straight leg
    shape(4, '2,4 95,2 95,2 36,100'),
    // the leg bends
    shape(4, '0,6 50,6 96,0 96,0 50,42 42,100'),
    // a serif, to start with
    shape(3, '4,26 2,4 2,4 96,2 96,2 60,40 42,100'),
    // a line across the leg
    shape(3, '2,6 95,2 95,2 60,45 40,100', '20,52 88,48'),
    // one curve, without a corner
    shape(3, '0,16 30,-6 110,-8 72,50 50,100'),
    // a wavy bar
    shape(2, '0,16 16,-12 55,16 98,0 98,0 66,44 48,100'),
  ],
};

/** Strokes in hundredths of the paper; a point that is given twice in a row is a corner. */
function shape(share: number, ...strokes: readonly string[]): Shape {
  const point = (text: string): Point => {
    const [x, y] = text.split(',').map(Number) as [number, number];
    return [x / 100, y / 100];
  };
  return { share, strokes: strokes.map((stroke) => stroke.split(' ').map(point)) };
}
