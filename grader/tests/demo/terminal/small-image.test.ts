import { describe, expect, it } from 'vitest';
import { smallImage } from '../../../demo/terminal/small-image.ts';
import { PLAIN } from '../../report/builders.ts';

const image = (inked: (row: number, column: number) => boolean) =>
  Array.from({ length: 784 }, (_, i) => (inked(Math.floor(i / 28), i % 28) ? 1 : 0));

describe('a small image', () => {
  it('has a dot for each pixel with ink, 2 x 4 in a character', () => {
    const one = (row: number, column: number) =>
      smallImage(
        image((r, c) => r === row && c === column),
        PLAIN,
      );
    expect(one(4, 6)[1]).toBe(`   ⠁${' '.repeat(10)}`);
    expect(one(7, 6)[1]?.[3]).toBe('⡀');
    expect(one(7, 7)[1]?.[3]).toBe('⢀');
    expect(one(5, 7)[1]?.[3]).toBe('⠐');
    expect(
      smallImage(
        image(() => true),
        PLAIN,
      ),
    ).toEqual(new Array(7).fill('⣿'.repeat(14)));
  });

  it('shows in ASCII how much ink there is', () => {
    const [line = ''] = smallImage(
      image((row, column) => column < 2 || (column < 4 && row < 2) || (column < 6 && row < 1 && column > 4)),
      { ...PLAIN, unicode: false },
    );
    expect(line).toBe(`#+.${' '.repeat(11)}`);
  });
});
