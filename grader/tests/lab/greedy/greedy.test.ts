import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../kit/load-catalogue.ts';
import { greedyFiles } from '../../../lab/greedy/greedy-files.ts';
import { mostComputing } from '../../../lab/greedy/most-computing.ts';
import { SLIPS, type Slip } from '../../../lab/greedy/slips.ts';
import { tableOf } from '../../../lab/greedy/table.ts';
import { type Cost, tryGreedy } from '../../../lab/greedy/try-greedy.ts';
import { DEFAULT_LIMITS, SUBMISSION_TIME_FACTOR } from '../../../sandbox/limits.ts';

const exercises = loadCatalogue();
const slipNamed = (name: string) => SLIPS.find((slip) => slip.name === name) as Slip;

// `npm run greedy` tries every limit with every function.
describe('a greedy function', () => {
  it.each([
    ['growing-list', 'initParams'],
    ['large-answers', 'rescaleGuess'],
    ['broken-built-ins', 'gradientStep'],
    ['leak', 'meanSquaredError'],
    ['typed-array-bomb', 'accuracy'],
    ['exit', 'predict'],
  ])(
    '%s in %s loses its own points and nobody else’s',
    async (slip, name) => {
      const cost = await tryGreedy(exercises, name, slipNamed(slip));
      expect(cost).toMatchObject({ others: 0, callers: 0, faults: [] });
      expect(cost.own).toBeGreaterThan(0);
    },
    120_000,
  );

  it('that only prints loses nothing', async () => {
    expect(await tryGreedy(exercises, 'mnistLoss', slipNamed('flood'))).toMatchObject({ own: 0, others: 0 });
  }, 120_000);
});

it('the functions of the same file that call it are known', () => {
  const callersOf = (name: string) => greedyFiles(exercises, name, slipNamed('exit')).callers;
  expect(callersOf('predictOne')).toEqual(['predict']);
  expect(callersOf('sigmoid')).toEqual(['mnistLoss']);
  expect(callersOf('predict')).toEqual([]);
});

it('the table has the points of each, and marks those of others', () => {
  const cost: Cost = {
    slip: 'exit',
    function: 'f',
    own: 3,
    callers: 0,
    others: 0,
    milliseconds: 1,
    words: '',
    faults: [],
  };
  expect(tableOf([cost, { ...cost, function: 'g', callers: 2 }, { ...cost, slip: 'leak', others: 7 }])).toBe(
    ['      f     g', 'exit  3     3+2', 'leak  3 !7'].join('\n'),
  );
});

it('the guide says how long a submission can compute, and the cap is above it', () => {
  const minutes = mostComputing(exercises);
  const capMinutes = (SUBMISSION_TIME_FACTOR * DEFAULT_LIMITS.totalMs) / 60_000;
  const guide = readFileSync(new URL('../../../TEACHING.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');
  expect(guide).toContain(`computes for about ${Math.ceil(minutes)} minutes`);
  const cap = Math.round(capMinutes);
  expect(guide).toContain(`computes for more than ${Math.floor(cap / 60)} hours and ${cap % 60} minutes`);
  expect(capMinutes).toBeGreaterThan(2 * minutes);
});
