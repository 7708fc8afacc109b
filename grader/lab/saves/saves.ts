import { readFlags, wholeNumber } from '../flags.ts';
import { HAS_TERMINALS } from '../in-terminal.ts';
import { runMain } from '../run-main.ts';
import { runSaves } from './run-saves.ts';

/**
 * `npm run saves`: practice in a terminal under random saves and keys. `--saves N`, `--seed N`. Exit code 1 if anything
 * was wrong.
 */
async function main(): Promise<number> {
  const flags = readFlags({
    saves: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  });
  if (!HAS_TERMINALS) {
    console.log('This needs Linux, and the program “script”, which gives a program a terminal.');
    return 0;
  }
  const { saves, keys, comparisons, endedAfter, faults } = await runSaves({
    saves: wholeNumber('--saves', flags.saves, 1),
    seed: wholeNumber('--seed', flags.seed),
    exercises: ['01-init-params', '02-linear-predict', '03-loss', '04-gradient-step', '05-apples-and-pears'],
    compareEvery: 100,
    report: (line) => console.log(line),
  });
  console.log(
    [
      `${saves} saves, ${keys} keys; the screen was compared ${comparisons} times with a grading of its own.`,
      `Ctrl-C while it graded: over after ${endedAfter.toFixed(0)} ms.`,
      faults.length === 0 ? 'Nothing was wrong.' : `${faults.length} faults:\n${faults.join('\n')}`,
    ].join('\n'),
  );
  return faults.length === 0 ? 0 : 1;
}

await runMain(main);
