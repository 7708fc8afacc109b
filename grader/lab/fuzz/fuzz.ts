import { DEFAULT_SEED } from '../../kit/seed.ts';
import { readFlags, wholeNumber } from '../flags.ts';
import { runMain } from '../run-main.ts';
import { openFuzzKit } from './fuzz-kit.ts';
import { anyLineIsRead } from './reading.ts';
import { type PropertyRuns, runMany } from './run-many.ts';
import { anyTextIsSanitized } from './sanitizing.ts';
import { anyBytesAreReadAlike } from './streams.ts';

/**
 * `npm run fuzz`: any bytes instead of a reply, any text instead of a message, any mutation of a valid file instead
 * of a submission. `--replies N` and `--files N` for how many, `--seed N` for others. Exit code 1 if a property
 * fails, with the seed and the smallest example found.
 */
async function fuzz(): Promise<number> {
  const flags = readFlags({
    replies: { type: 'string', default: '20000' },
    files: { type: 'string', default: '500' },
    seed: { type: 'string', default: `${DEFAULT_SEED}` },
  });
  const seed = wholeNumber('--seed', flags.seed);
  const replies = wholeNumber('--replies', flags.replies, 1);
  const files = wholeNumber('--files', flags.files, 1);
  const all = await tryAll({ seed, replies, files });
  for (const { name, runs, seconds, slowest, failure } of all) {
    const each = `${((1000 * seconds) / runs).toFixed(2)} ms each, ${slowest.toFixed(2)} ms in the slowest round`;
    console.log(
      `${name}: ${runs} in ${seconds.toFixed(1)} s (${each}), ${failure === null ? 'all well' : 'FAILED'}`,
    );
  }
  const failed = all.filter(({ failure }) => failure !== null);
  for (const { name, failure } of failed) {
    console.log(`\n${name}, with --seed ${seed}:\n${failure}`);
  }
  return failed.length === 0 ? 0 : 1;
}

async function tryAll({ seed, replies, files }: { seed: number; replies: number; files: number }) {
  const share = (part: number) => ({ runs: Math.ceil(replies * part), seed });
  const eachFile = { runs: files, seed };
  const log = (progress: string) => console.log(progress);
  const all: PropertyRuns[] = [];
  const kit = await openFuzzKit();
  try {
    all.push(await runMany('lines instead of a reply', anyLineIsRead, share(0.5), log));
    all.push(await runMany('bytes instead of replies', anyBytesAreReadAlike, share(0.2), log));
    all.push(await runMany('replies of any value, judged', kit.judged, share(0.3), log));
    all.push(await runMany('whole gradings of such replies', kit.graded, share(0.0003), log));
    all.push(await runMany('texts instead of a message', anyTextIsSanitized, share(0.2), log));
    all.push(await runMany('files instead of a submission', kit.staged, eachFile, log));
    all.push(await runMany('bytes instead of a file', kit.submitted, eachFile, log));
  } finally {
    kit.close();
  }
  return all;
}

await runMain(fuzz);
