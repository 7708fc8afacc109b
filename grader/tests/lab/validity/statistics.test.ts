import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../kit/load-catalogue.ts';
import { DEFAULT_SEED } from '../../../kit/seed.ts';
import {
  below,
  distanceBound,
  distanceOf,
  drawsNeeded,
  lagCorrelation,
} from '../../../lab/validity/draws/normal.ts';
import { slipsThrough, strayChance } from '../../../lab/validity/draws/slipping.ts';
import { WRONG_INITIALISERS } from '../../../lab/validity/draws/wrong-initialisers.ts';
import { lagBound, measure, render } from '../../../lab/validity/statistics.ts';
import type { Reply } from '../../../model/call.ts';
import type { Check } from '../../../model/exercise.ts';
import type { Vector } from '../../../model/values.ts';
import { normalDraws, uniformGenerator } from '../../../numbers/random.ts';

const exercises = loadCatalogue();
const figures = measure(exercises, DEFAULT_SEED);
const matching = exercises[0]?.checks.find(({ id }) => id === 'times-std') as Check;

const reply = (weights: Vector, bias: number, drawn: number): Reply => ({
  kind: 'value',
  value: { weights, bias },
  changed: null,
  drawn,
  mathRandom: 0,
});

describe('right answers', () => {
  const starts = fc.record({
    size: fc.nat(60),
    seed: fc.integer(),
    std: fc.constantFrom(0, 0.01, 0.1, 1, 3, 100),
    more: fc.nat(20),
    salt: fc.integer(),
    single: fc.boolean(),
  });

  test('always pass: in any order, in 32 bits, with unused draws', () => {
    fc.assert(
      fc.property(starts, ({ size, seed, std, more, salt, single }) => {
        const shuffled = uniformGenerator(salt);
        const draws = normalDraws(seed, size + 1 + more)
          .map((draw) => ({ draw, key: shuffled() }))
          .sort((a, b) => a.key - b.key)
          .map(({ draw }) => (single ? Math.fround(Math.fround(draw) * Math.fround(std)) : draw * std));
        const made = reply(draws.slice(0, size), draws[size] as number, size + 1 + more);
        expect(matching.judge({ size, seed, std }, [made])).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test('fail if one number is off by more than the tolerance', () => {
    fc.assert(
      fc.property(starts, fc.nat(1000), ({ size, seed, std }, which) => {
        fc.pre(std > 0);
        const draws = normalDraws(seed, size + 1).map((draw) => draw * std);
        const at = which % draws.length;
        const off = draws.map((draw, i) => (i === at ? draw * (1 + 1e-5) + 1e-8 * Math.sign(draw) : draw));
        const made = reply(off.slice(0, size), off[size] as number, size + 1);
        expect(matching.judge({ size, seed, std }, [made])).not.toBeNull();
      }),
      // About once in ten thousand cases the number matches another draw, so the seed is fixed.
      { seed: 1 },
    );
  });

  test('fail by chance no more often than is allowed', () => {
    expect(figures.falseAlarm).toBeLessThanOrEqual(figures.significance);
  });
});

describe('wrong initialisers', () => {
  test.each(figures.wrong)('$name: passes all cases with a probability of at most 1e-6', ({ power }) => {
    expect(power).toBeLessThanOrEqual(-6);
  });

  test.each(figures.wrong)(
    '$name: goes unnoticed in single cases no more often than the bound says',
    ({ unnoticed, unnoticedBound }) => {
      // Six standard deviations of the measured share.
      const noise = 6 * Math.sqrt((unnoticedBound * (1 - unnoticedBound)) / figures.single);
      expect(unnoticed).toBeLessThanOrEqual(unnoticedBound + noise);
    },
  );

  test('a number matches an unrelated draw as often as computed, in a window 10,000 times as wide', () => {
    const [numbers, draws] = [normalDraws(5, 400_000), normalDraws(6, 400_000)];
    const wide = 1e4;
    const share = (spread: number) =>
      numbers.filter((number, i) => {
        const v = number * spread;
        return Math.abs(v - (draws[i] as number)) <= wide * (1e-9 + 1e-6 * Math.abs(v));
      }).length / numbers.length;
    for (const spread of [0.5, 1, 1.2, 2]) {
      expect(share(spread)).toBeLessThan(wide * strayChance(1));
      expect(share(spread)).toBeGreaterThan((wide * strayChance(1)) / 10);
    }
  });

  test('an initialiser that is right for some arguments may pass with them', () => {
    const named = (name: string) => WRONG_INITIALISERS.find((wrong) => wrong.name === name);
    const chance = (name: string, size: number, std: number) => {
      const wrong = named(name);
      return wrong && slipsThrough(wrong, { size, seed: 0, std });
    };
    expect(chance('std ignored', 5, 1)).toBe(1);
    expect(chance('one draw for all', 0, 1)).toBe(1);
    expect(chance('spread doubled', 5, 0)).toBe(1);
    expect(chance('std ignored', 5, 2)).toBeLessThan(1e-4);
  });
});

describe('the Kolmogorov–Smirnov test', () => {
  test('has the known bounds and distances', () => {
    expect(distanceBound(5000, 1e-6)).toBeCloseTo(0.038, 3);
    expect(distanceBound(20_000, 1e-6)).toBeCloseTo(0.019, 3);
    expect(distanceBound(drawsNeeded(0.1, 1e-6), 1e-6)).toBeLessThanOrEqual(0.1);
    const distances = new Map(figures.wrong.map(({ name, distance }) => [name, distance]));
    expect(distances.get('uniform from 0 to 1')).toBeCloseTo(0.5, 2);
    expect(distances.get('spread doubled')).toBeCloseTo(0.16, 2);
    expect(distances.get('spread × 1.5')).toBeCloseTo(0.097, 3);
    expect(distances.get('spread × 1.2')).toBeCloseTo(0.044, 3);
  });

  test('knows the normal distribution', () => {
    expect(below(0)).toBe(0.5);
    expect(below(1.959963984540054)).toBeCloseTo(0.975, 12);
    expect(below(-3)).toBeCloseTo(0.0013498980316301, 12);
    expect(distanceOf([0])).toBe(0.5);
  });
});

describe('the source of the draws', () => {
  test.each([0, 1, 2, 3, 42, 3737, 20260501, 2 ** 31 - 1])('is standard normal (seed %i)', (seed) => {
    const draws = normalDraws(seed, 20_000);
    expect(distanceOf(draws)).toBeLessThan(distanceBound(20_000, 1e-6));
    expect(Math.abs(lagCorrelation(draws))).toBeLessThan(lagBound(20_000));
    // Squares too: draws may be uncorrelated although their sizes are correlated.
    expect(Math.abs(lagCorrelation(draws.map((draw) => draw ** 2)))).toBeLessThan(lagBound(20_000));
  });

  test('is not correlated with that of the next seed', () => {
    const pairs = normalDraws(7, 10_000).flatMap((draw, i) => [draw, neighbour[i] as number]);
    expect(Math.abs(lagCorrelation(pairs))).toBeLessThan(lagBound(20_000));
  });
  const neighbour = normalDraws(8, 10_000);

  test('fails if it is not normal, or not independent', () => {
    const draws = normalDraws(1, 20_000);
    expect(distanceOf(draws.map((draw) => 1.2 * draw))).toBeGreaterThan(distanceBound(20_000, 1e-6));
    const smeared = draws.map((draw, i) => (draw + (draws[i - 1] ?? 0) / 10) / Math.sqrt(1.01));
    expect(Math.abs(lagCorrelation(smeared))).toBeGreaterThan(lagBound(20_000));
  });
});

test('the section has every figure', () => {
  const text = render(figures);
  expect(text).toMatch(/^## The normal draws\n/);
  expect(text).not.toMatch(/NaN|undefined|Infinity/);
  for (const { name } of figures.wrong) {
    expect(text).toContain(`| ${name} |`);
  }
});
