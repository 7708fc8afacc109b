import { readFlags, wholeNumber } from '../flags.ts';
import { runMain } from '../run-main.ts';
import { accuracies } from './accuracies.ts';
import { classBench } from './class.ts';
import { peakMemory } from './memory.ts';
import { practiceBench } from './practice.ts';
import { sandboxCost } from './sandbox-cost.ts';
import { gradeWithSeeds } from './seeds.ts';
import { classSizes } from './sizes.ts';
import { timeSplit } from './time-split.ts';
import { wallTimes } from './wall-times.ts';

/**
 * `npm run bench`: what a grading costs, as ratios within one run. It asserts nothing, because machines are noisy.
 * `--rounds N` for more rounds, `--data DIR` for the digits of another folder; `--seeds N` grades the solutions
 * with N seeds instead. `npm run bench -- class` for a class: `--people N`, `--loops N` of them with a function that never
 * ends, `--rounds N`, `--seed N`. `npm run bench -- sizes` for a class beside one `--times N` as large: `--people N`,
 * `--seed N`. `npm run bench -- practice` from a save to the verdict: `--saves N`.
 */
async function bench(): Promise<number> {
  const [part, ...rest] = process.argv.slice(2);
  if (part === 'class') {
    return benchOfClass(rest);
  }
  if (part === 'sizes') {
    return benchOfSizes(rest);
  }
  if (part === 'practice') {
    const { saves } = readFlags({ saves: { type: 'string', default: '50' } }, rest);
    console.log(await practiceBench(wholeNumber('--saves', saves, 1)));
    return 0;
  }
  const flags = readFlags({
    rounds: { type: 'string', default: '7' },
    data: { type: 'string' },
    seeds: { type: 'string' },
  });
  const rounds = wholeNumber('--rounds', flags.rounds, 1);
  if (flags.seeds !== undefined) {
    console.log(await gradeWithSeeds(wholeNumber('--seeds', flags.seeds, 1)));
    return 0;
  }
  const sections = [
    () => wallTimes(rounds),
    () => timeSplit(flags.data),
    () => sandboxCost(rounds, flags.data),
    () => peakMemory(),
    () => accuracies(flags.data),
  ];
  for (const section of sections) {
    console.log(`${await section()}\n`);
  }
  return 0;
}

async function benchOfClass(args: readonly string[]): Promise<number> {
  const flags = readFlags(
    {
      people: { type: 'string', default: '40' },
      loops: { type: 'string', default: '0' },
      rounds: { type: 'string', default: '5' },
      seed: { type: 'string', default: '1' },
    },
    args,
  );
  const [people, rounds] = [
    wholeNumber('--people', flags.people, 2),
    wholeNumber('--rounds', flags.rounds, 1),
  ];
  const [loops, seed] = [wholeNumber('--loops', flags.loops), wholeNumber('--seed', flags.seed)];
  console.log(await classBench({ people, loops, rounds, seed }));
  return 0;
}

async function benchOfSizes(args: readonly string[]): Promise<number> {
  const flags = readFlags(
    {
      people: { type: 'string', default: '200' },
      times: { type: 'string', default: '10' },
      seed: { type: 'string', default: '1' },
    },
    args,
  );
  const [people, times] = [wholeNumber('--people', flags.people, 2), wholeNumber('--times', flags.times, 2)];
  console.log(await classSizes({ people, times, seed: wholeNumber('--seed', flags.seed) }));
  return 0;
}

await runMain(bench);
