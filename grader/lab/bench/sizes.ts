import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { START } from '../../kit/paths.ts';
import { makeClass } from '../class-trees/make-class.ts';
import { timed } from './timed.ts';
import { type Peak, watchMemory } from './watch-memory.ts';

export interface SizesOptions {
  /** People in the small class. */
  readonly people: number;
  /** How many times as large the large one is. */
  readonly times: number;
  readonly seed: number;
}

interface Cost {
  readonly people: number;
  /** On the wall, for each submission. */
  readonly milliseconds: number;
  /** Of computing, for each submission. */
  readonly processorMs: number;
  /** The peaks of the command and its workers together; sandboxes have limits of their own. */
  readonly megabytes: number;
}

/**
 * What a submission costs in a small class and in a large one, whose people are those of the small one several times
 * over. Each hands in one file: what a class adds to a grading shows best where gradings are short. Linux only.
 */
export async function classSizes({ people, times, seed }: SizesOptions): Promise<string> {
  if (process.platform !== 'linux') {
    return 'The sizes of classes are skipped: memory is read from /proc, which only Linux has.';
  }
  const home = mkdtempSync(join(tmpdir(), 'bench-sizes-'));
  try {
    const [all, small, large] = ['all', 'small', 'large'].map((name) => join(home, name)) as [
      string,
      string,
      string,
    ];
    makeClass(all, { people, loops: 0, seed });
    copyOneFile(all, small, 1);
    copyOneFile(all, large, times);
    mkdirSync(join(home, 'out'));
    const costs = [
      await costOf(small, people, join(home, 'out', 'small')),
      await costOf(large, people * times, join(home, 'out', 'large')),
    ] as const;
    return table(costs);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Copies, for each person, one file that is there. */
function copyOneFile(from: string, to: string, times: number): void {
  for (const [i, person] of readdirSync(from).entries()) {
    const files = readdirSync(join(from, person)).sort();
    const file = files[i % (files.length - 1)] as string; // The last exercise takes longer than all others.
    for (let copy = 0; copy < times; copy += 1) {
      cpSync(join(from, person, file), join(to, `${person}-${copy}`, file));
    }
  }
}

async function costOf(folder: string, people: number, out: string): Promise<Cost> {
  let peaks: () => readonly Peak[] = () => [];
  const { milliseconds, processorMs } = await timed(
    process.execPath,
    [START, 'class', folder, '--out', out],
    (pid) => {
      peaks = watchMemory(pid);
    },
  );
  const ofNode = peaks().filter(({ name }) => name.startsWith('node'));
  return {
    people,
    milliseconds: milliseconds / people,
    processorMs: (processorMs ?? Number.NaN) / people,
    megabytes: ofNode.reduce((sum, { megabytes }) => sum + megabytes, 0),
  };
}

function table([small, large]: readonly [Cost, Cost]): string {
  const row = (name: string, of: (cost: Cost) => number, unit: string) =>
    `  ${name.padEnd(34)}${of(small).toFixed(0).padStart(7)} ${unit.padEnd(3)}${of(large).toFixed(0).padStart(7)} ${unit.padEnd(3)}${(of(large) / of(small)).toFixed(2).padStart(7)}`;
  return [
    `A class of ${small.people} and one of ${large.people}, of the same people several times over, one file each`,
    row('a submission', ({ milliseconds }) => milliseconds, 'ms'),
    row('its computing', ({ processorMs }) => processorMs, 'ms'),
    row('peak memory, command and workers', ({ megabytes }) => megabytes, 'MB'),
  ].join('\n');
}
