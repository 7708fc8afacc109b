import { parseArgs } from 'node:util';
import { KitError } from '../../model/kit-error.ts';
import { accuracies } from './accuracies.ts';
import { peakMemory } from './memory.ts';
import { protection } from './protection.ts';
import { gradeWithSeeds } from './seeds.ts';
import { timeSplit } from './time-split.ts';
import { wallTimes } from './wall-times.ts';

/**
 * `npm run bench`: what a grading costs, as ratios in one run. Nothing here is asserted: machines are
 * noisy. `--rounds N` for more rounds, `--data DIR` for the digits of another folder; `--seeds N` grades the
 * solutions with N seeds instead.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    data: { type: 'string' },
    seeds: { type: 'string' },
  },
});

const sections =
  values.seeds === undefined
    ? [
        () => wallTimes(Number(values.rounds)),
        () => timeSplit(values.data),
        () => protection(Number(values.rounds), values.data),
        () => peakMemory(),
        () => accuracies(values.data),
      ]
    : [() => gradeWithSeeds(Number(values.seeds))];

try {
  for (const section of sections) {
    console.log(`${await section()}\n`);
  }
} catch (fault) {
  console.error(fault instanceof KitError ? fault.message : fault);
  process.exitCode = 2;
}
