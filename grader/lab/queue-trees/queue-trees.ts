import { appendFileSync, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../../kit/paths.ts';
import { uniformGenerator } from '../../numbers/random.ts';
import { differences, treeOf } from '../class-trees/class-run.ts';
import { makeClass } from '../class-trees/make-class.ts';
import { readFlags, wholeNumber } from '../flags.ts';
import { runMain } from '../run-main.ts';
import { shuffled } from '../shuffled.ts';
import { type KitCommand, startKit } from './kit-command.ts';
import { type LocalStore, startPostgres, startRedis } from './start-store.ts';

/**
 * `npm run queue-trees`: whatever happens to a queue, the files are the same to the byte as from this machine alone. A
 * made-up class is graded with local processes; then by three workers of a queue that are killed at random moments and
 * replaced, while the store is started anew and the command is killed and typed again; then two courses at once, beside a worker of
 * another version, with a store that vanishes for half a minute. `--people N`, `--kills N`, `--seed N`, `--store redis` or `postgres`,
 * `--say` to see what each prints. Exit code 1 if a byte differs. It needs redis-server or PostgreSQL, and the packages of a queue.
 */
async function queueTrees(): Promise<number> {
  const flags = readFlags({
    people: { type: 'string', default: '8' },
    kills: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    store: { type: 'string', default: 'redis' },
    say: { type: 'boolean', default: false },
  });
  const seed = wholeNumber('--seed', flags.seed);
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'queue-')));
  let store: LocalStore | null = null;
  try {
    const start = flags.store === 'postgres' ? startPostgres : startRedis;
    store = await start(join(home, 'store'));
    if (store === null) {
      console.log(`Nothing was tried: ${flags.store} is not installed.`);
      return 0;
    }
    makeClass(join(home, 'class'), { people: wholeNumber('--people', flags.people, 2), loops: 0, seed });
    const around: Around = { home, store, random: uniformGenerator(seed), say: flags.say };
    const { expected, milliseconds } = await locally(around);
    const broken =
      (await withKills(around, expected, { kills: wholeNumber('--kills', flags.kills), milliseconds })) +
      (await withCourses(around, expected));
    console.log(broken === 0 ? 'Every tree is the same, to the byte.' : `${broken} trees differ.`);
    return broken === 0 ? 0 : 1;
  } finally {
    await store?.kill();
    rmSync(home, { recursive: true, force: true });
  }
}

interface Around {
  readonly home: string;
  readonly store: LocalStore;
  readonly random: () => number;
  /** Whether to show what commands and workers print. */
  readonly say: boolean;
}

type Tree = ReadonlyMap<string, string>;

async function locally({ home }: Around): Promise<{ expected: Tree; milliseconds: number }> {
  const start = performance.now();
  const out = join(home, 'local');
  const command = startKit(['class', join(home, 'class'), '--out', out]);
  if ((await command.ended) !== 0) {
    throw new Error(command.said());
  }
  const milliseconds = performance.now() - start;
  console.log(`local processes: ${treeOf(out).size} files, ${seconds(milliseconds)}`);
  return { expected: treeOf(out), milliseconds };
}

/** @returns how many trees differ */
async function withKills(
  around: Around,
  expected: Tree,
  { kills, milliseconds }: { readonly kills: number; readonly milliseconds: number },
): Promise<number> {
  const { home, store, random } = around;
  const out = join(home, 'killed');
  const start = performance.now();
  const workers = [1, 2, 3].map(() => worker(around));
  const words = ['class', join(home, 'class'), '--out', out];
  let command = startKit(words, store);
  let killed = 0;
  const events = shuffled(['store', 'command', ...Array.from({ length: kills }, () => 'worker')], random);
  for (const event of events) {
    await Promise.race([sleep((random() * 3 * milliseconds) / events.length), command.ended]);
    if (event === 'worker') {
      const i = Math.floor(random() * workers.length);
      workers[i]?.kill('SIGKILL');
      killed += 1;
      workers[i] = worker(around);
    } else if (event === 'store') {
      await store.kill();
      await sleep(2_000);
      await store.start();
      console.log('  the store was killed and started again');
    } else if (command.isRunning()) {
      command.kill('SIGKILL');
      await command.ended;
      show(around, 'the command that was killed', command);
      command = startKit(words, store);
      console.log('  the command was killed and started again');
    }
  }
  let code = await command.ended;
  let again = 0;
  while (code !== 0 && again < MOST_AGAIN) {
    // Somebody who was never graded to the end has no points, and is tried once more.
    show(around, `the command (exit code ${code})`, command);
    command = startKit(words, store);
    code = await command.ended;
    again += 1;
  }
  show(around, 'the command', command);
  await Promise.all(workers.map((one) => drained(around, one)));
  console.log(
    `  ${killed} workers killed; typed again after “not graded yet”: ${again} times; ${seconds(performance.now() - start)}`,
  );
  return compare('workers, store and command killed', expected, out, code);
}

const MOST_AGAIN = 3;

/** @returns how many trees differ */
async function withCourses(around: Around, expected: Tree): Promise<number> {
  const { home, store } = around;
  const other = startKit(['worker', '--workers', '1'], { url: store.url, root: otherVersion(home) });
  await other.says(/A worker with/);
  const commands = ['Analysis I', 'Lineare Algebra'].map((course, i) => ({
    course,
    out: join(home, `course-${i}`),
    command: startKit(
      ['class', join(home, 'class'), '--out', join(home, `course-${i}`), '--course', course],
      store,
    ),
  }));
  await Promise.all(commands.map(({ command }) => command.says(/another version/)));
  await other.says(/takes no job of it/);
  const workers = [worker(around), worker(around)];
  await Promise.all(commands.map(({ command }) => command.says(/1 of \d/)));
  const status = startKit(['worker', '--status'], store);
  await status.ended;
  show(around, 'worker --status', status, true);
  await store.kill();
  await sleep(VANISHED_MS);
  await store.start();
  let broken = 0;
  for (const { course, out, command } of commands) {
    const code = await command.ended;
    show(around, `the command for ${course}`, command);
    broken += compare(`two courses at once, the store away for 30 s: ${course}`, expected, out, code);
  }
  await Promise.all(workers.map((one) => drained(around, one)));
  await drained(around, other);
  return broken;
}

const VANISHED_MS = 30_000;

function worker({ store }: Around): KitCommand {
  return startKit(['worker', '--workers', '1'], store);
}

/** SIGTERM lets it finish. */
async function drained(around: Around, one: KitCommand): Promise<void> {
  one.kill('SIGTERM');
  const code = await one.ended;
  show(around, `a worker (exit code ${code})`, one);
}

/** A copy of the kit with one comment more. */
function otherVersion(home: string): string {
  const root = join(home, 'other-version');
  mkdirSync(root);
  for (const name of [
    'grader',
    'solutions',
    'exercises',
    'data',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    cpSync(join(ROOT, name), join(root, name), {
      recursive: true,
      filter: (path) => !/[\\/]grader[\\/](?:lab|tests)(?:[\\/]|$)/.test(path),
    });
  }
  appendFileSync(join(root, 'grader', 'cli.ts'), '\n// Another version.\n');
  symlinkSync(realpathSync(join(ROOT, 'node_modules')), join(root, 'node_modules'), 'junction');
  return root;
}

function compare(name: string, expected: Tree, out: string, code: number | null): 0 | 1 {
  const faults = [
    ...(code === 0 ? [] : [`exit code ${code}`]),
    ...differences(expected, treeOf(out)).map((file) => `${file} differs`),
  ];
  console.log(`${name}: ${faults.length === 0 ? 'the same' : faults.join('; ')}`);
  return faults.length === 0 ? 0 : 1;
}

function show({ say }: Around, name: string, command: KitCommand, always = false): void {
  if (say || always) {
    console.log(`  ┌ ${name}\n${command.said().trim().replace(/^/gm, '  │ ')}`);
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(0)} s`;
}

await runMain(queueTrees);
