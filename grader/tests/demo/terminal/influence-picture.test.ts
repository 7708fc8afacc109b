import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { influenceLegend, influencePicture } from '../../../demo/terminal/influence-picture.ts';
import { PLAIN } from '../../report/builders.ts';

const ASCII = { ...PLAIN, unicode: false };

/** A picture with these pixels, by row and column, and beside them one column of strong ones, out of the way. */
function influence(pixels: readonly (readonly [row: number, column: number, value: number])[]): number[] {
  const all = Array.from({ length: 784 }, (_, i) => (i % 28 === 27 ? 1 : 0) as number);
  for (const [row, column, value] of pixels) {
    all[row * 28 + column] = value;
  }
  return all;
}

const at = (pixels: Parameters<typeof influence>[0], row: number, column: number, terminal = PLAIN) =>
  influencePicture(influence(pixels), terminal)[row]?.[column];

describe('the picture of the weights', () => {
  it('is solid if ink speaks for a 3, dotted if it speaks for a 7, two pixels in each character', () => {
    expect(at([[4, 5, 1]], 2, 5)).toBe('▀');
    expect(at([[5, 5, 1]], 2, 5)).toBe('▄');
    expect(
      at(
        [
          [4, 5, 1],
          [5, 5, 1],
        ],
        2,
        5,
      ),
    ).toBe('█');
    expect(at([[4, 5, -1]], 2, 5)).toBe('⠛');
    expect(at([[5, 5, -1]], 2, 5)).toBe('⣤');
    expect(
      at(
        [
          [4, 5, -1],
          [5, 5, -1],
        ],
        2,
        5,
      ),
    ).toBe('⣿');
  });

  it('shows the stronger pixel if two disagree, and no faint ones', () => {
    expect(
      at(
        [
          [4, 5, 0.5],
          [5, 5, -0.9],
        ],
        2,
        5,
      ),
    ).toBe('⣤');
    expect(
      at(
        [
          [4, 5, 0.9],
          [5, 5, -0.5],
        ],
        2,
        5,
      ),
    ).toBe('▀');
    expect(
      at(
        [
          [4, 5, 0.1],
          [5, 5, -0.1],
        ],
        2,
        5,
      ),
    ).toBe(' ');
  });

  it('tells the signs and strengths apart in ASCII', () => {
    const two = (value: number) =>
      at(
        [
          [4, 5, value],
          [5, 5, value],
        ],
        2,
        5,
        ASCII,
      );
    expect([1, 0.3, 0, -0.3, -1].map(two)).toEqual(['#', '+', ' ', '-', '=']);
  });

  it('looks the same whatever the size of the weights', () => {
    const all = Array.from({ length: 784 }, (_, i) => Math.sin(i));
    const times = (factor: number) =>
      influencePicture(
        all.map((value) => factor * value),
        PLAIN,
      );
    expect(times(0.001)).toEqual(times(1));
    expect(times(50)).toEqual(times(1));
  });

  it('does not fade beside a single huge weight', () => {
    expect(
      at(
        [
          [0, 0, 1e6],
          [4, 5, 1],
        ],
        2,
        5,
      ),
    ).toBe('▀');
  });

  it('colours the sides differently', () => {
    const coloured = influencePicture(
      influence([
        [4, 5, 0.5],
        [4, 6, -0.5],
      ]),
      { ...PLAIN, colour: true },
    )[2];
    expect(coloured).toContain('\u001b[36m▀\u001b[39m\u001b[35m⠛\u001b[39m');
  });

  it('is 28 columns by 14 rows, whatever the weights', () => {
    fc.assert(
      fc.property(fc.array(fc.double(), { minLength: 784, maxLength: 784 }), fc.boolean(), (all, unicode) => {
        const lines = influencePicture(all, { ...PLAIN, unicode });
        expect(lines.map((line) => line.length)).toEqual(new Array(14).fill(28));
      }),
      { numRuns: 50 },
    );
  });

  it('has a legend with the signs that it uses', () => {
    expect(influenceLegend(PLAIN)).toEqual(['██  ink here speaks for a 3', '⣿⣿  ink here speaks for a 7']);
    expect(influenceLegend(ASCII)).toEqual(['+#  ink here speaks for a 3', '-=  ink here speaks for a 7']);
  });
});
