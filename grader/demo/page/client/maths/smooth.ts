const SIDE = 28;

/** An image of 28 x 28, each pixel the mean of its surroundings: single weights look like noise, their neighbourhoods do not. */
export function smooth(values: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: SIDE * SIDE }, (_, i) => {
    const [x, y] = [i % SIDE, Math.floor(i / SIDE)];
    let sum = 0;
    for (let dy = -1; dy <= 1; dy += 1) {
      for (let dx = -1; dx <= 1; dx += 1) {
        const [column, row] = [x + dx, y + dy];
        if (column >= 0 && column < SIDE && row >= 0 && row < SIDE) {
          sum += (values[row * SIDE + column] as number) * (SHARES[Math.abs(dx) + Math.abs(dy)] as number);
        }
      }
    }
    return sum;
  });
}

/** Of the pixel itself, of those beside it, and of those at its corners. */
const SHARES = [1 / 4, 1 / 8, 1 / 16];
