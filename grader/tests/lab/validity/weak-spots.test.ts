import { expect, test } from 'vitest';
import { added } from '../../../lab/validity/shares.ts';
import { needs, type Shares, seedDependent, slipShares } from '../../../lab/validity/weak-spots.ts';

const figures: Shares = {
  checks: {
    '03-loss/mean': { function: 'loss', runs: 200 },
    '03-loss/range': { function: 'loss', runs: 50 },
  },
  slips: {
    '03-loss/loss--on-an-edge': { seeds: '1', shown: { mean: [1, 6, 0, 200], range: [0, 2, 10, 50] } },
    '03-loss/loss--rare': { seeds: '1', shown: { mean: [0, 6, 0, 200], range: [0, 2, 5, 50] } },
    '03-loss/loss--less-rare': { seeds: '1', shown: { mean: [0, 6, 0, 200], range: [0, 2, 25, 50] } },
    '03-loss/loss--in-both': { seeds: '1', shown: { mean: [0, 6, 2, 200], range: [0, 2, 1, 50] } },
  },
};
const all = slipShares(figures);

test('a slip is missed if all checks miss it', () => {
  expect(all.map(({ missedByChance }) => missedByChance)).toEqual([
    0.8 ** 50,
    0.9 ** 50,
    0.5 ** 50,
    0.99 ** 200 * 0.98 ** 50,
  ]);
  expect(all[0]?.byEdges).toEqual(['03-loss/mean']);
});

test('the rarest slip that nothing else catches decides how many inputs a check needs', () => {
  expect(needs(all, 1e-6)).toEqual([
    { check: '03-loss/range', runs: 50, slip: '03-loss/loss--rare', share: 0.1, needed: 132 },
  ]);
});

test('a slip depends on the seed if a check catches it with some seeds only, even if an edge of another always does', () => {
  const names = (chance: number) =>
    seedDependent(all, chance).map(({ slip, checks }) =>
      [slip, ...checks.map(({ check }) => check)].join(' '),
    );
  expect(names(1e-3)).toEqual([
    '03-loss/loss--rare 03-loss/range',
    '03-loss/loss--in-both 03-loss/range 03-loss/mean',
  ]);
  expect(names(1e-6)).toContain('03-loss/loss--on-an-edge 03-loss/range');
  expect(seedDependent(all, 1e-3)[1]?.checks[0]?.fails).toBeCloseTo(1 - 0.98 ** 50, 12);
});

test('more seeds add generated inputs, and no edges', () => {
  const more = { mean: { edges: 1, ofEdges: 6, generated: 3, ofGenerated: 200, ended: 0 } };
  expect(added({}, more)).toEqual({ mean: [1, 6, 3, 200] });
  expect(added({ mean: [1, 6, 2, 400] }, more)).toEqual({ mean: [1, 6, 5, 600] });
});
