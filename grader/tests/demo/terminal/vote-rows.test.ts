import { expect, it } from 'vitest';
import { voteRows } from '../../../demo/terminal/vote-rows.ts';
import { PLAIN } from '../../report/builders.ts';

it('shows the votes of both kinds, and the line with the bias and without', () => {
  const votes = { votes: [-1, -1, 0.2, 1], targets: [0, 0, 1, 1], lines: [-0.5, 0.5] as const };
  const [, sevens = '', , threes = '', , marks = ''] = voteRows(votes, PLAIN);
  expect(sevens.slice(7, 9)).toBe('█');
  expect(sevens.trim()).toMatch(/^7s +█$/);
  expect(threes.indexOf('█')).toBeGreaterThan(40);
  expect(marks.indexOf('^')).toBe(7 + 15);
  expect(marks.indexOf('o')).toBe(7 + 45);
});

it('shows even a single image, also in ASCII', () => {
  const votes = [...new Array(500).fill(0), 1];
  const targets = [...new Array(500).fill(1), 1];
  const rows = (unicode: boolean) => voteRows({ votes, targets, lines: [0, 0] }, { ...PLAIN, unicode });
  expect(rows(true)[3]?.at(-1)).toBe('▁');
  expect(rows(false)[3]?.at(-1)).toBe('.');
});
