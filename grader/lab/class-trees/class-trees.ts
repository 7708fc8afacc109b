import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uniformGenerator } from '../../numbers/random.ts';
import { readFlags, wholeNumber } from '../flags.ts';
import { keepBusy } from '../keep-busy.ts';
import { runMain } from '../run-main.ts';
import { shuffled } from '../shuffled.ts';
import { differences, leftIn, runClass, treeOf } from './class-run.ts';
import { makeClass } from './make-class.ts';

/**
 * `npm run class-trees`: however a class is graded, the files are the same to the byte. A made-up class is graded
 * undisturbed; then with 1, 2 and 4 workers, in shards that are merged in any order, beside busy programs, stopped by
 * Ctrl-C, and killed at random moments, and each time the same again until it is done. `--people N`, `--loops N` of them with a function that never
 * ends, `--kills N`, `--seed N`. Exit code 1 if a byte differs or a process is left. Linux only, because it finds
 * the processes in `/proc`.
 */
async function classTrees(): Promise<number> {
  const flags = readFlags({
    people: { type: 'string', default: '12' },
    loops: { type: 'string', default: '0' },
    kills: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  });
  const seed = wholeNumber('--seed', flags.seed);
  if (process.platform !== 'linux') {
    console.log('Nothing was killed: the processes of a run are found in /proc, which only Linux has.');
    return 0;
  }
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'class-')));
  try {
    const people = wholeNumber('--people', flags.people, 2);
    makeClass(join(home, 'class'), { people, loops: wholeNumber('--loops', flags.loops), seed });
    return await compareAll(home, wholeNumber('--kills', flags.kills), uniformGenerator(seed));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** @returns the exit code */
async function compareAll(home: string, kills: number, random: () => number): Promise<0 | 1> {
  const cwd = join(home, 'cwd');
  mkdirSync(cwd);
  const [folder, out] = [join(home, 'class'), join(home, 'out')];
  const undisturbed = await runClass(cwd, [folder, '--out', out]);
  if (undisturbed.code !== 0) {
    console.log(`undisturbed: exit code ${undisturbed.code}\n${undisturbed.said}`);
    return 1;
  }
  const expected = treeOf(out);
  console.log(`undisturbed: ${expected.size} files, ${(undisturbed.milliseconds / 1000).toFixed(1)} s`);
  let broken = 0;
  const compare = async (name: string, faults: readonly string[] = []) => {
    const left = await leftIn(cwd);
    const all = [
      ...faults,
      ...differences(expected, treeOf(out)).map((file) => `${file} differs`),
      ...left.map((command) => `left: ${command}`),
    ];
    broken += all.length === 0 ? 0 : 1;
    console.log(`${name}: ${all.length === 0 ? 'the same' : all.join('; ')}`);
    rmSync(out, { recursive: true, force: true });
  };
  const again = async () => {
    const { code, said } = await runClass(cwd, [folder, '--out', out]);
    return code === 0 ? [] : [`exit code ${code}: ${said}`];
  };
  await compare('undisturbed');

  for (const workers of ['1', '2', '4']) {
    const { code } = await runClass(cwd, [folder, '--out', out, '--workers', workers]);
    await compare(`${workers} workers`, code === 0 ? [] : [`exit code ${code}`]);
  }

  const count = 3;
  const shards = Array.from({ length: count }, (_, i) => join(home, `shard-${i + 1}`));
  for (const [i, shard] of shards.entries()) {
    await runClass(cwd, [folder, '--out', shard, '--shard', `${i + 1}/${count}`]);
  }
  const merged = await runClass(cwd, ['--merge', ...shuffled(shards, random), '--out', out]);
  await compare(`${count} shards`, merged.code === 0 ? [] : [merged.said]);

  const stopBusy = keepBusy(4);
  await runClass(cwd, [folder, '--out', out]);
  stopBusy();
  await compare('beside 4 busy programs');

  const stopped = await runClass(cwd, [folder, '--out', out], {
    signal: 'SIGINT',
    after: undisturbed.milliseconds / 2,
  });
  const inTime = stopped.code === 130 && stopped.stoppedMs < 2_000;
  await compare(`Ctrl-C, over in ${stopped.stoppedMs.toFixed(0)} ms`, [
    ...(inTime ? [] : [`exit code ${stopped.code}: ${stopped.said}`]),
    ...(await again()),
  ]);

  for (let kill = 1; kill <= kills; kill += 1) {
    const moments: string[] = [];
    // Some are killed a second and a third time.
    do {
      const after = random() * undisturbed.milliseconds;
      await runClass(cwd, [folder, '--out', out], { signal: 'SIGKILL', after });
      moments.push((after / 1000).toFixed(1));
    } while (random() < KILLED_AGAIN);
    await compare(`kill ${kill}, after ${moments.join(' and ')} s`, await again());
  }
  console.log(broken === 0 ? 'Every tree is the same, to the byte.' : `${broken} runs broke a rule.`);
  return broken === 0 ? 0 : 1;
}

const KILLED_AGAIN = 0.3;

await runMain(classTrees);
