import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { SOLUTIONS } from '../../kit/paths.ts';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import { KitError } from '../../model/kit-error.ts';
import { copyKit, type KitCopy } from '../crash/kit-copy.ts';
import { HAS_TERMINALS, InTerminal } from '../in-terminal.ts';
import { median } from './median.ts';
import { plainScript } from './plain-script.ts';
import { recordCalls } from './record-calls.ts';
import { runInPlainDeno } from './run-calls.ts';

/**
 * How long practice takes from a save to the verdict on the screen, in a terminal, beside vitest's own watch mode with a
 * file of one empty test: a save of each in turn. Besides, the time of the student's own code in the longest exercise.
 *
 * @param saves how often each is saved
 */
export async function practiceBench(saves: number): Promise<string> {
  if (!HAS_TERMINALS) {
    throw new KitError('no-terminals', 'This needs Linux, and the program “script”.');
  }
  const kit = copyKit();
  let vitest: Watcher | null = null;
  try {
    vitest = await openVitest(kit);
    const lines: string[] = [];
    for (const exercise of EXERCISES) {
      const own = await openPractice(kit, exercise);
      const times = { own: [] as number[], vitest: [] as number[] };
      for (let save = 0; save < WARM_UP + saves; save += 1) {
        const [one, other] = [await own.save(save), await vitest.save(save)];
        if (save >= WARM_UP) {
          times.own.push(one);
          times.vitest.push(other);
        }
      }
      own.end();
      lines.push(
        row(exercise, own.start, times.own),
        row('  vitest, an empty test', vitest.start, times.vitest),
      );
    }
    return [
      `From a save to the verdict, ${saves} saves of each in turn (milliseconds)`,
      `  ${'saved'.padEnd(NAME)}  first screen  median  95th percentile`,
      ...lines,
      `  the student’s own code in ${LONGEST}, in a plain script: ${(await ownTime()).toFixed(0)}`,
    ].join('\n');
  } finally {
    vitest?.end();
    kit.close();
  }
}

const EXERCISES = ['02-linear-predict', '05-apples-and-pears', '06-three-or-seven'] as const;
const LONGEST = '06-three-or-seven';
/** Saves that do not count: engines compile what they run often. */
const WARM_UP = 3;
const NAME = 24;

interface Watcher {
  /** Milliseconds from the start to a screen with something on it. */
  readonly start: number;
  /** Milliseconds from a save to its verdict. */
  save(number: number): Promise<number>;
  end(): void;
}

async function openPractice(kit: KitCopy, exercise: string): Promise<Watcher> {
  for (const id of ['01-init-params', '02-linear-predict', '03-loss', '04-gradient-step', ...EXERCISES]) {
    writeFileSync(join(kit.root, 'exercises', `${id}.ts`), solution(id));
  }
  const begin = performance.now();
  const terminal = new InTerminal(`${process.execPath} grader/start.cjs practice ${exercise}`, {
    cwd: kit.root,
  });
  await wait(terminal, () => terminal.screen.trim() !== '');
  const start = performance.now() - begin;
  // All six are graded.
  await wait(terminal, () => /100\/100/.test(terminal.screen) && !/grading|…/.test(terminal.screen));
  return {
    start,
    async save(number) {
      const text = number % 2 === 0 ? broken(exercise) : solution(exercise);
      const points = number % 2 === 0 ? /[1-9]\d?\/\d\d points/ : /(10\/10|20\/20) points/;
      return timed(
        terminal,
        () => save(join(kit.root, 'exercises', `${exercise}.ts`), text, number),
        () => points.test(terminal.screen) && /saved .* graded/.test(terminal.screen),
      );
    },
    end: () => terminal.kill(),
  };
}

async function openVitest(kit: KitCopy): Promise<Watcher> {
  const folder = join(kit.home, 'vitest');
  const file = join(folder, 'empty.test.js');
  const text = "import { test } from 'vitest';\ntest('empty', () => {});\n";
  mkdirSync(folder);
  writeFileSync(file, text);
  writeFileSync(join(folder, 'vitest.config.mjs'), 'export default {};\n');
  const begin = performance.now();
  const program = join(kit.root, 'node_modules', 'vitest', 'vitest.mjs');
  const command = `${process.execPath} ${program} --root ${folder} --watch`;
  const terminal = new InTerminal(command, { cwd: kit.root, env: { ...process.env, CI: '' } });
  await wait(terminal, () => /Waiting for file changes/.test(terminal.said));
  const start = performance.now() - begin;
  return {
    start,
    save: (number) => {
      terminal.said = '';
      return timed(
        terminal,
        () => save(file, text, number),
        () => /Waiting for file changes/.test(terminal.said),
      );
    },
    end: () => terminal.kill(),
  };
}

function solution(exercise: string): string {
  return readFileSync(join(SOLUTIONS, `${exercise}.ts`), 'utf8');
}

/** One check less is right, and the others take as long as before. */
function broken(exercise: string): string {
  return solution(exercise).replace(/\bthrow new Error\(/, 'console.log(');
}

/** Each save is another text. */
function save(file: string, text: string, number: number): void {
  writeFileSync(file, `${text}// ${number}\n`);
}

/** From the save to what it leads to, once it is seen that something is on the way. */
async function timed(terminal: InTerminal, act: () => void, holds: () => boolean): Promise<number> {
  await sleep(REST_MS);
  const begin = performance.now();
  act();
  const isOver = holds();
  if (isOver) {
    await wait(terminal, () => !holds());
  }
  await wait(terminal, holds);
  return performance.now() - begin;
}

/** As between two saves of a person: what goes on in the background comes to rest. */
const REST_MS = 600;
const PATIENCE_MS = 120_000;

async function wait(terminal: InTerminal, holds: () => boolean): Promise<void> {
  if (!(await terminal.until(holds, PATIENCE_MS))) {
    throw new KitError('bench-failed', `This was expected to change:\n${terminal.screen || terminal.said}`);
  }
}

/** Computing time is what a quiet machine takes; on a busy one it takes longer. */
async function ownTime(): Promise<number> {
  const recorded = await recordCalls(loadCatalogue(), DEFAULT_SEED);
  const script = await plainScript(recorded.filter(({ script: { exercise } }) => exercise === LONGEST));
  try {
    return (await runInPlainDeno(script)).milliseconds;
  } finally {
    script.remove();
  }
}

function row(name: string, start: number, times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const late = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? Number.NaN;
  const columns = [
    start.toFixed(0).padStart(12),
    median(times).toFixed(0).padStart(6),
    late.toFixed(0).padStart(15),
  ];
  return `  ${name.padEnd(NAME)}  ${columns.join('  ')}`;
}
