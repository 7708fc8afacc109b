import { describe, expect, it } from 'vitest';
import { bar } from '../../../report/terminal/bar.ts';
import { type Row, table } from '../../../report/terminal/table.ts';
import { textWidth } from '../../../report/terminal/text-width.ts';
import { PLAIN } from '../builders.ts';

const row: Row = { id: '03-loss', title: 'Loss', status: 'failed', points: 9, maxPoints: 20, remark: 'soon' };

describe('rows', () => {
  it('aligns the columns', () => {
    const other: Row = { ...row, id: '10-more', title: '損失', status: 'passed', points: 20 };
    const total: Row = {
      ...row,
      id: '',
      title: 'Total',
      status: null,
      points: 129,
      maxPoints: 140,
      remark: '',
    };
    expect(table([row, other, total], PLAIN)).toEqual([
      '  ✗ 03  Loss   █████░░░░░     9/20  soon',
      '  ✓ 10  損失   ██████████    20/20  soon',
      '        Total  █████████░  129/140',
    ]);
  });

  it('shortens the bar, then drops it, before it cuts a title', () => {
    const title = 'A title of thirty-two characters';
    const narrow = { ...PLAIN, width: 60 };
    expect(table([{ ...row, title }], narrow)).toEqual([`  ✗ 03  ${title}  ███░░░  9/20  soon`]);
    expect(table([{ ...row, title: `${title} truly` }], narrow)).toEqual([
      `  ✗ 03  ${title} truly  9/20  soon`,
    ]);
    const [cut] = table([{ ...row, title: title.repeat(2) }], narrow);
    expect(cut).toMatch(/… {2}9\/20 {2}soon$/);
    expect(textWidth(cut as string)).toBe(60);
  });
});

describe('bar', () => {
  it.each([
    [0, '░░░░░'],
    [1, '█░░░░'],
    [50, '███░░'],
    [99, '████░'],
    [100, '█████'],
  ])('%i of 100 points', (points, picture) => {
    expect(bar(points, 100, 5, PLAIN)).toBe(picture);
  });

  it('is empty if there are no points to get', () => {
    expect(bar(0, 0, 5, PLAIN)).toBe('░░░░░');
  });
});
