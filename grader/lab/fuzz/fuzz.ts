import { parseArgs } from 'node:util';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import { anyTextIsCleaned } from './cleaning.ts';
import { openFuzzKit } from './fuzz-kit.ts';
import { anyLineIsRead } from './reading.ts';
import { runMany, type Tried } from './run-many.ts';
import { anyBytesAreReadAlike } from './streams.ts';

/**
 * `npm run fuzz`: any bytes in place of a reply, any text in place of a message, any mutation of a valid file in
 * place of a submission. `--replies N` and `--files N` for how many, `--seed N` for others. Ends with exit code
 * 1 where a property fails, with the seed and the smallest example found.
 */
const { values } = parseArgs({
  options: {
    replies: { type: 'string', default: '20000' },
    files: { type: 'string', default: '500' },
    seed: { type: 'string', default: `${DEFAULT_SEED}` },
  },
});
const [replies, files, seed] = [Number(values.replies), Number(values.files), Number(values.seed)];
const share = (of: number, part: number) => ({ runs: Math.ceil(of * part), seed });

const kit = await openFuzzKit();
const tell = (progress: string) => console.log(progress);
const all: Tried[] = [];
try {
  all.push(await runMany('lines in place of a reply', anyLineIsRead, share(replies, 0.5), tell));
  all.push(await runMany('bytes in place of replies', anyBytesAreReadAlike, share(replies, 0.2), tell));
  all.push(await runMany('replies of any value, judged', kit.judged, share(replies, 0.3), tell));
  all.push(await runMany('whole gradings of such replies', kit.graded, share(replies, 0.0003), tell));
  all.push(await runMany('texts in place of a message', anyTextIsCleaned, share(replies, 0.2), tell));
  all.push(await runMany('files in place of a submission', kit.staged, share(files, 1), tell));
  all.push(await runMany('bytes in place of a file', kit.submitted, share(files, 1), tell));
} finally {
  kit.close();
}
for (const { name, runs, seconds, slowest, failure } of all) {
  const each = `${((1000 * seconds) / runs).toFixed(2)} ms each, ${slowest.toFixed(2)} in the slowest round`;
  console.log(
    `${name}: ${runs} in ${seconds.toFixed(1)} s (${each}), ${failure === null ? 'all well' : 'FAILED'}`,
  );
}
for (const { name, failure } of all) {
  if (failure !== null) {
    console.log(`\n${name}, with --seed ${seed}:\n${failure}`);
    process.exitCode = 1;
  }
}
