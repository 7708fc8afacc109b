import { spawnSync } from 'node:child_process';
import { START } from '../../kit/paths.ts';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import { KitError } from '../../model/kit-error.ts';
import { uniformGenerator } from '../../numbers/random.ts';
import { readFlags, wholeNumber } from '../flags.ts';
import { keepBusy } from '../keep-busy.ts';
import { runMain } from '../run-main.ts';
import { shuffled } from '../shuffled.ts';
import type { Attempt } from './attempt.ts';
import { attempts } from './collection.ts';
import { tryMany } from './try-many.ts';

/**
 * `npm run hostile`: grades the whole hostile collection in one process, and then the solutions. `--seed N` for
 * other inputs, `--shuffle` for an order that depends on the seed, `--load K` with K busy processes running
 * alongside, `--only TEXT` for those whose names contain a text, `--honest` for those that must earn full marks,
 * `--apart` for each in its own process, with the solutions after each. Exit code 1 if a rule was broken.
 */
async function hostile(): Promise<number> {
  const flags = readFlags({
    seed: { type: 'string', default: `${DEFAULT_SEED}` },
    shuffle: { type: 'boolean', default: false },
    load: { type: 'string', default: '0' },
    only: { type: 'string', default: '' },
    honest: { type: 'boolean', default: false },
    apart: { type: 'boolean', default: false },
  });
  const seed = wholeNumber('--seed', flags.seed);
  const load = wholeNumber('--load', flags.load);
  const chosen = attempts()
    .filter(({ name }) => name.includes(flags.only))
    .filter((attempt) => !flags.honest || isHonest(attempt));
  if (chosen.length === 0) {
    throw new KitError('no-such-attempt', `No submission of the collection has “${flags.only}” in its name.`);
  }
  const order = flags.shuffle ? shuffled(chosen, uniformGenerator(seed)) : chosen;
  const stopPrograms = keepBusy(load);
  try {
    console.log(
      `Seed ${seed}${flags.shuffle ? ', shuffled' : ''}; busy processes running alongside: ${load}.`,
    );
    return (flags.apart ? tryApart(order, seed) : await tryTogether(order, seed)) ? 0 : 1;
  } finally {
    stopPrograms();
  }
}

function isHonest({ expect }: Attempt): boolean {
  return [...expect.values()].every((statuses) => statuses.join() === 'passed');
}

/** @returns whether every rule was kept */
async function tryTogether(order: readonly Attempt[], seed: number): Promise<boolean> {
  const start = performance.now();
  const { outcomes, solutions, peakMegabytes } = await tryMany(order, seed, ({ name, faults }) => {
    for (const fault of faults) {
      console.log(`${name}: ${fault}`);
    }
  });
  const broken = outcomes.filter(({ faults }) => faults.length > 0);
  const slowest = [...outcomes].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 10);
  console.log(
    [
      `submissions: ${outcomes.length}, of which ${broken.length} broke a rule`,
      `markers written: ${outcomes.filter(({ marker }) => marker).length}`,
      `connections made: ${outcomes.filter(({ connected }) => connected).length}`,
      `longest that a call ran past its limit: ${Math.max(...outcomes.map(({ late }) => late)).toFixed(0)} ms`,
      `the solutions afterwards: ${solutions.points} of ${solutions.maxPoints} points`,
      `time in all: ${secondsSince(start)}; most memory of the trusted side: ${peakMegabytes.toFixed(0)} MB`,
      'slowest:',
      ...slowest.map(({ name, milliseconds }) => `  ${(milliseconds / 1000).toFixed(1)} s  ${name}`),
    ].join('\n'),
  );
  return broken.length === 0 && solutions.points === solutions.maxPoints;
}

/** @returns whether every rule was kept */
function tryApart(order: readonly Attempt[], seed: number): boolean {
  const start = performance.now();
  const broken = order.filter(({ name }) => {
    const args = [START, 'hostile', '--seed', `${seed}`, '--only', name];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) {
      console.log(`${stdout}${stderr}`);
    }
    return status !== 0;
  });
  console.log(
    `submissions, each in its own process: ${order.length}, of which ${broken.length} broke a rule; ${secondsSince(start)} in all`,
  );
  return broken.length === 0;
}

function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

await runMain(hostile);
