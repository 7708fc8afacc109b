import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { inkPictures, PICTURES_WIDTH } from '../../../report/terminal/ink-pictures.ts';
import { textWidth } from '../../../report/terminal/text-width.ts';
import { PLAIN } from '../../report/builders.ts';

const inkOf = (value: (row: number, column: number) => number) =>
  Array.from({ length: 784 }, (_, i) => value(Math.floor(i / 28), i % 28));
/** Ink for a 3 in the upper left quarter, for a 7 in the lower right one. */
const QUARTERS = inkOf((row, column) => (row < 14 && column < 14 ? 1 : row >= 14 && column >= 14 ? -1 : 0));

describe('the two pictures', () => {
  it('have what speaks for a 3 on the left, and what speaks for a 7 on the right', () => {
    const [heads, ...lines] = inkPictures(QUARTERS, PLAIN);
    expect(heads).toMatch(/^ink here: more of a 3 {9}ink here: more of a 7$/);
    expect(lines).toHaveLength(14);
    expect(lines[3]?.slice(0, 13)).toBe('⣿'.repeat(13));
    expect(lines[3]?.slice(15)).toBe('');
    expect(lines[10]?.slice(0, 43)).toBe(' '.repeat(43));
    expect(lines[10]?.slice(45)).toBe('⣿'.repeat(13));
  });

  it('are the same whatever the size of the numbers, and do not fade beside a few huge ones', () => {
    const shown = inkPictures(QUARTERS, PLAIN);
    expect(
      inkPictures(
        QUARTERS.map((value) => value * 1e-6),
        PLAIN,
      ),
    ).toEqual(shown);
    const spiked = QUARTERS.map((value, i) => (i === 5 * 28 + 5 ? 1e6 : value));
    expect(inkPictures(spiked, PLAIN)[10]).toBe(shown[10]);
  });

  it('tell weak from strong without colour', () => {
    const weak = inkOf((row, column) => (column >= 14 ? 0 : row < 14 ? 1 : 0.2));
    const [strong, faint] = [inkPictures(weak, PLAIN)[4], inkPictures(weak, PLAIN)[12]];
    expect(strong?.[5]).toBe('⣿');
    expect(faint?.[5]).not.toBe('⣿');
    expect(faint?.[5]).not.toBe(' ');
    const ascii = inkPictures(weak, { ...PLAIN, unicode: false });
    expect([ascii[4]?.[5], ascii[12]?.[5]]).toEqual(['#', '.']);
    expect(ascii.join('\n')).toMatch(/^[ -~\n]*$/);
  });

  it('are cut above and below, and have no blanks at the ends of lines', () => {
    const middle = inkOf((row, column) => (row >= 10 && row < 18 && column > 5 && column < 20 ? 1 : 0));
    const lines = inkPictures(middle, PLAIN);
    expect(lines.length).toBeLessThan(9);
    for (const line of lines) {
      expect(line).toBe(line.trimEnd());
      expect(textWidth(line)).toBeLessThanOrEqual(PICTURES_WIDTH);
    }
  });

  it('say the same with colours', () => {
    const coloured = inkPictures(QUARTERS, { ...PLAIN, colour: true });
    expect(coloured.join('')).toContain('\u001b[');
    expect(coloured.map((line) => stripVTControlCharacters(line).trimEnd())).toEqual(
      inkPictures(QUARTERS, PLAIN),
    );
  });

  it('are blank, but no fault, if there is nothing to show', () => {
    for (const value of [0, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(
        inkPictures(
          inkOf(() => value),
          PLAIN,
        ).length,
      ).toBeGreaterThan(0);
    }
  });
});
