import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import { uniformGenerator } from '../../numbers/random.ts';
import type { Attempt } from './attempt.ts';
import { attempts } from './collection.ts';
import { shuffled, tryMany } from './try-many.ts';

/**
 * The whole hostile collection in one process, and then the solutions. `--seed N` for other inputs, `--shuffle`
 * for an order that goes with the seed, `--load K` with K busy processes beside it, `--only TEXT` for those
 * whose names hold a text, `--honest` for those that lose nothing, `--apart` for each in a process of its own, and
 * the solutions after each. Ends with exit code 1 where a rule was broken.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: `${DEFAULT_SEED}` },
    shuffle: { type: 'boolean', default: false },
    load: { type: 'string', default: '0' },
    only: { type: 'string', default: '' },
    honest: { type: 'boolean', default: false },
    apart: { type: 'boolean', default: false },
  },
});

const seed = Number(values.seed);
const isHonest = ({ expect }: Attempt) =>
  [...expect.values()].every((statuses) => statuses.join() === 'passed');
const all = attempts()
  .filter(({ name }) => name.includes(values.only))
  .filter((attempt) => !values.honest || isHonest(attempt));
if (all.length === 0) {
  console.error(`No submission of the collection has “${values.only}” in its name.`);
  process.exit(2);
}
const busy = Array.from({ length: Number(values.load) }, () =>
  spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
);

try {
  process.exitCode = (values.apart ? eachApart() : await allTogether()) ? 0 : 1;
} finally {
  for (const child of busy) {
    child.kill('SIGKILL');
  }
}

/** Whether no rule was broken. */
async function allTogether(): Promise<boolean> {
  const start = performance.now();
  const order = values.shuffle ? shuffled(all, uniformGenerator(seed)) : all;
  const { outcomes, pointsAfter, peakMegabytes } = await tryMany(order, seed, ({ name, faults }) => {
    for (const fault of faults) {
      console.log(`${name}: ${fault}`);
    }
  });
  const broken = outcomes.filter(({ faults }) => faults.length > 0);
  const slowest = [...outcomes].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 10);
  console.log(
    [
      `${outcomes.length} submissions, seed ${seed}${values.shuffle ? ', shuffled' : ''}, beside ${busy.length} busy processes`,
      `${broken.length} broke a rule`,
      `markers ${outcomes.filter(({ marker }) => marker).length}, connections ${outcomes.filter(({ connected }) => connected).length}`,
      `stopped at most ${Math.max(...outcomes.map(({ late }) => late)).toFixed(0)} ms after a limit`,
      `the solutions after it: ${pointsAfter} points`,
      `${((performance.now() - start) / 1000).toFixed(1)} s in all; the trusted side held ${peakMegabytes.toFixed(0)} MB at most`,
      'slowest:',
      ...slowest.map(({ name, milliseconds }) => `  ${(milliseconds / 1000).toFixed(1)} s  ${name}`),
    ].join('\n'),
  );
  return broken.length === 0 && pointsAfter === 100;
}

function eachApart(): boolean {
  const start = performance.now();
  const broken = all.filter(({ name }) => {
    const args = [...process.execArgv, fileURLToPath(import.meta.url), '--seed', `${seed}`, '--only', name];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) {
      console.log(stdout);
    }
    return status !== 0;
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${all.length} submissions, seed ${seed}, each in a process of its own: ${broken.length} broke a rule, ${seconds} s in all`,
  );
  return broken.length === 0;
}
