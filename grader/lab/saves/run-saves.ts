import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gradeFolder } from '../../kit/grade-submission.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import { KitError } from '../../model/kit-error.ts';
import type { ExerciseStatus } from '../../model/result.ts';
import { uniformGenerator } from '../../numbers/random.ts';
import { copyKit } from '../crash/kit-copy.ts';
import { processTree } from '../crash/kit-process.ts';
import { killSurvivors } from '../crash/survivors.ts';
import { InTerminal } from '../in-terminal.ts';
import { CHANGES, type FileChange, textsOf } from './change-files.ts';

export interface SavesOptions {
  readonly saves: number;
  readonly seed: number;
  /** The ids of the exercises that are saved. */
  readonly exercises: readonly string[];
  /** After how many saves what the screen shows is compared with a grading of its own. */
  readonly compareEvery: number;
  report(line: string): void;
}

export interface SavesOutcome {
  readonly saves: number;
  readonly keys: number;
  readonly comparisons: number;
  /** Milliseconds from Ctrl-C to the end of the process. */
  readonly endedAfter: number;
  readonly faults: readonly string[];
}

/**
 * Practice in a terminal, while somebody saves at random and presses keys at random: does it go on, does it show the right
 * verdicts in the end, and is nothing left when it is over?
 */
export async function runSaves({
  saves,
  seed,
  exercises,
  compareEvery,
  report,
}: SavesOptions): Promise<SavesOutcome> {
  const random = uniformGenerator(seed);
  const kit = copyKit();
  const faults: string[] = [];
  const { VISUAL, BROWSER, DISPLAY, WAYLAND_DISPLAY, TERM_PROGRAM, ...env } = process.env;
  const terminal = new InTerminal(`${JSON.stringify(process.execPath)} grader/start.cjs practice`, {
    cwd: kit.root,
    env: { ...env, TERM: 'xterm-256color' },
  });
  const outcome = { saves: 0, keys: 0, comparisons: 0 };
  let hasEnded = false;
  void terminal.ended.then(() => {
    hasEnded = true;
  });
  try {
    if (!(await terminal.until(() => /01 .*\d+\/100/.test(terminal.screen), PATIENCE_MS))) {
      throw new KitError('saves-failed', `Practice did not start:\n${terminal.screen || terminal.said}`);
    }
    while (outcome.saves < saves && !hasEnded) {
      outcome.saves += 1;
      const exercise = pick(exercises, random);
      const change = weighted(CHANGES, random);
      change.apply(join(kit.root, 'exercises', `${exercise}.ts`), textsOf(exercise, random));
      for (let keys = Math.floor(random() * 4); keys > 0; keys -= 1) {
        outcome.keys += 1;
        terminal.type(pick(TYPED, random));
        await sleep(random() * 30);
      }
      await sleep(random() < 0.5 ? random() * 60 : random() * 800);
      if (outcome.saves % compareEvery === 0 || outcome.saves === saves) {
        outcome.comparisons += 1;
        const fault = hasEnded ? null : await faultOfScreen(terminal, join(kit.root, 'exercises'));
        faults.push(...(fault === null ? [] : [`after ${outcome.saves} saves: ${fault}`]));
        report(`${outcome.saves} of ${saves} saves, ${outcome.keys} keys, ${faults.length} faults`);
      }
    }
    if (hasEnded) {
      faults.push(
        `after ${outcome.saves} saves it ended by itself, and said:\n${terminal.said.slice(-1000)}`,
      );
    }
    const family = processTree(terminal.pid);
    const start = performance.now();
    terminal.type('r');
    await sleep(50);
    terminal.type('\u0003');
    const code = await Promise.race([terminal.ended, sleep(PATIENCE_MS, null)]);
    const endedAfter = performance.now() - start - 50;
    if (code !== 0) {
      faults.push(`Ctrl-C should end it with exit code 0, and it was ${code}`);
    }
    faults.push(...(await killSurvivors(kit, family)));
    return { ...outcome, endedAfter, faults };
  } finally {
    terminal.kill();
    kit.close();
  }
}

const PATIENCE_MS = 60_000;
const SETTLING_MS = 120_000;

/** Keys that people press, and some that nobody does; none that quits. */
const TYPED = [
  ...'hhllrnpxd?oyz 123/',
  ...[
    '\r',
    '\u001b[A',
    '\u001b[B',
    '\u001b[5~',
    '\u001b[6~',
    '\u001b[F',
    '\u001b',
    '\t',
    '\u007f',
    'é',
    '日本',
    '\u001b[200~x',
  ],
];

/** Null if the road at the bottom shows how the files stand; else what is wrong. */
async function faultOfScreen(terminal: InTerminal, folder: string): Promise<string | null> {
  const expected = await statusesOf(folder);
  const shown = () => [...(terminal.screen.match(/^ [ []01 .*\/100$/m)?.[0] ?? '').matchAll(/\d\d (\S)/g)];
  const marks = () =>
    shown()
      .map(([, mark]) => mark)
      .join('');
  const wanted = expected.map((status) => MARKS[status]).join('');
  const isRight = await terminal.until(() => marks() === wanted, SETTLING_MS);
  return isRight ? null : `the files are ${wanted}, and the screen shows\n${terminal.screen}`;
}

const MARKS: Readonly<Record<ExerciseStatus, string>> = {
  passed: '✓',
  failed: '✗',
  'not-started': '○',
  unusable: '!',
};

async function statusesOf(folder: string): Promise<readonly ExerciseStatus[]> {
  const exercises = loadCatalogue();
  try {
    const { exercises: results } = await gradeFolder(folder, exercises, { seed: DEFAULT_SEED });
    return results.map(({ status }) => status);
  } catch (fault) {
    if (fault instanceof KitError && fault.code === 'no-submission') {
      return exercises.map(() => 'unusable');
    }
    throw fault;
  }
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

function weighted(changes: readonly FileChange[], random: () => number): FileChange {
  return pick(
    changes.flatMap((change) => Array.from({ length: change.weight }, () => change)),
    random,
  );
}
