import { describe, expect, it } from 'vitest';
import { walkTable, waysTable } from '../../../demo/terminal/receipt-tables.ts';
import { PLAIN } from '../../report/builders.ts';
import { WALK, WAYS } from './views.ts';

describe('the ways to explain one receipt', () => {
  it('are shown with what the basket costs', () => {
    expect(waysTable(WAYS, PLAIN)).toEqual([
      '                       apple   pear    fee (3,2): 7     loss',
      '  the guess             5.00   9.00   0.00    33.00   676.00',
      '  that, times 7/33      1.06   1.91   0.00     7.00     0.00',
      '  or                   -1.00   5.00   0.00     7.00     0.00',
      '  or                    1.00   2.00   0.00     7.00     0.00',
      '  1 step downhill      -0.57   5.29  -1.86     7.00     0.00',
    ]);
  });
});

describe('the walk downhill', () => {
  it('has a line for each number of steps, and a block for each power of ten above the end', () => {
    expect(walkTable(WALK, PLAIN)).toEqual([
      '                                                              log scale:',
      '   step  apple   pear    fee (3,2): 7 (1,1): 3   loss         1 block = 10 times',
      '      0   5.00   9.00   0.00    33.00    14.00  265.67        ███████████',
      '      1   0.06   5.50  -2.06     9.11     3.50    2.98        █████████',
      '   3059   1.00   2.00   0.00     7.00     3.00    0.00000001',
    ]);
  });

  it('leaves out the bars if there is no room', () => {
    const lines = walkTable(WALK, { ...PLAIN, width: 60 });
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(lines[1]).toMatch(/265\.67$/);
  });
});
