import type { Grey } from '../../../data/prepare-drawing.ts';

/** How an image is drawn anew. */
export interface Hand {
  readonly scale: number;
  /** By how many pixels of the image it is moved. */
  readonly right: number;
  readonly down: number;
  /** By how many pixels of the image the pen is thicker on each side; negative: thinner. */
  readonly thicker: number;
}

/** An image of 28 x 28, as if somebody had drawn it on paper four times as wide: elsewhere, larger or smaller, with another pen. */
export function redraw(image: Uint8Array, { scale, right, down, thicker }: Hand): Grey {
  const bytes = new Uint8Array(PAPER * PAPER);
  const reach = Math.abs(thicker);
  const around = AROUND.map(([x, y]) => [reach * x, reach * y] as const);
  for (let y = 0; y < PAPER; y += 1) {
    for (let x = 0; x < PAPER; x += 1) {
      const across = ((x + 0.5 - PAPER / 2) / FINER - right) / scale + 14;
      const along = ((y + 0.5 - PAPER / 2) / FINER - down) / scale + 14;
      let ink = inkAt(image, across, along);
      for (const [dx, dy] of thicker === 0 ? [] : around) {
        const beside = inkAt(image, across + dx, along + dy);
        ink = thicker > 0 ? Math.max(ink, beside) : Math.min(ink, beside);
      }
      bytes[y * PAPER + x] = ink;
    }
  }
  return { width: PAPER, height: PAPER, bytes };
}

const SIDE = 28;
/** How many pixels of the paper go on one of the image, and the side of the paper. */
const FINER = 2;
const PAPER = 112;

/** A circle. */
const AROUND = Array.from({ length: 8 }, (_, i) => [
  Math.cos((i * Math.PI) / 4),
  Math.sin((i * Math.PI) / 4),
]) as readonly (readonly [number, number])[];

/** Between the middles of four pixels, as much as each is near. */
function inkAt(image: Uint8Array, across: number, along: number): number {
  const [x, y] = [across - 0.5, along - 0.5];
  if (x < 0 || y < 0 || x >= SIDE - 1 || y >= SIDE - 1) {
    return 0;
  }
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const [right, down] = [x - column, y - row];
  const at = row * SIDE + column;
  const blend = (from: number) => (image[from] as number) * (1 - right) + (image[from + 1] as number) * right;
  return blend(at) * (1 - down) + blend(at + SIDE) * down;
}
