import { basename } from 'node:path';
import { arrive } from '../class/arrivals/index.ts';
import { dryRun } from '../class/dry-run.ts';
import { openTree } from '../class/files/open-tree.ts';
import { openTables, type TableOptions } from '../class/gradebook/open-tables.ts';
import { mergeShards } from '../class/merge-shards.ts';
import { type Progress, progressOn } from '../class/progress.ts';
import { runClass } from '../class/run-class.ts';
import { readShard } from '../class/shard.ts';
import { type Summary, summaryText } from '../class/summary.ts';
import { loadCatalogue } from '../kit/load-catalogue.ts';
import { readSeed } from '../kit/seed.ts';
import { KitError } from '../model/kit-error.ts';
import { feedbackNamed } from '../report/feedback-level.ts';
import type { Terminal } from '../report/terminal/terminal.ts';
import { userPath } from '../system/user-path.ts';
import { listing } from '../text/english.ts';
import { type LimitFlags, readLimits } from './options/limit-flags.ts';
import type { Outcome } from './options/outcome.ts';
import { readWorkers } from './options/workers.ts';

/** The options as they are typed. */
export interface ClassFlags extends LimitFlags {
  readonly out?: string;
  readonly layout?: string;
  readonly names?: string;
  readonly assignment?: string;
  readonly dryRun?: boolean;
  readonly workers?: string;
  readonly seed?: string;
  readonly feedback?: string;
  readonly fresh?: boolean;
  readonly canvas?: string;
  readonly moodle?: string;
  readonly shard?: string;
  readonly merge?: readonly string[];
}

/** `class <folder or zip> --out DIR`: grades many submissions. Everything that was typed is checked first. */
export async function classCommand(
  typed: string | undefined,
  flags: ClassFlags,
  terminal: Terminal,
  stdout: NodeJS.WriteStream,
): Promise<Outcome> {
  if (flags.merge !== undefined) {
    return mergeCommand(typed, flags.merge, flags);
  }
  const path = readFolderName(typed);
  const out = flags.dryRun === true ? null : readOut(flags);
  const settings = {
    seed: readSeed(flags.seed),
    ...readLimits(flags),
    feedback: feedbackNamed(flags.feedback ?? 'full'),
  };
  const workers = readWorkers(flags.workers);
  const shard = flags.shard === undefined ? null : readShard(flags.shard);
  const files = tableFiles(flags);
  const tree = await openTree(path);
  try {
    const found = await arrive(tree, {
      ...flags,
      given: basename(path),
      isColumn: flags.canvas !== undefined,
    });
    const tables = openTables({ ...flags, ...files, layout: found.layout });
    const arrival = tables.completed(found);
    stdout.write(`${arrival.sentence}\n`);
    const exercises = loadCatalogue();
    if (out === null) {
      const { fileBytes } = settings;
      return {
        text: await dryRun(arrival, { ids: exercises.map(({ id }) => id), fileBytes, terminal }),
        exitCode: 0,
      };
    }
    const grade = (progress: Progress, signal: AbortSignal) =>
      runClass({
        arrival,
        inputs: [path],
        out,
        exercises,
        settings,
        workers,
        fresh: flags.fresh === true,
        shard,
        tables: tables.tables,
        progress,
        signal,
      });
    return await untilStopped(grade, progressOn(stdout, terminal));
  } finally {
    tree.close();
  }
}

/** Ctrl-C ends it, and it says how far it came. */
async function untilStopped(
  grade: (progress: Progress, signal: AbortSignal) => Promise<Summary>,
  progress: Progress,
): Promise<Outcome> {
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.once('SIGINT', onSignal);
  let [done, total] = [0, 0];
  const counted: Progress = {
    start(count) {
      total = count;
      progress.start(count);
    },
    done() {
      done += 1;
      progress.done();
    },
    stop: () => progress.stop(),
  };
  try {
    return outcomeOf(await grade(counted, stop.signal));
  } catch (fault) {
    if (stop.signal.aborted) {
      return {
        text: `\nStopped. ${done} of ${total} are done, and kept. To go on from there, type the same again.\n`,
        exitCode: 130,
      };
    }
    throw fault;
  } finally {
    process.off('SIGINT', onSignal);
  }
}

function outcomeOf(summary: Summary): Outcome {
  const hasFault = summary.rows.some(({ status }) => status === 'fault');
  return { text: summaryText(summary), exitCode: hasFault ? 2 : 0 };
}

async function mergeCommand(
  typed: string | undefined,
  folders: readonly string[],
  flags: ClassFlags,
): Promise<Outcome> {
  if (typed !== undefined) {
    throw new KitError(
      'merge-and-folder',
      `--merge takes the folders of the shards and grades nothing, so “${typed}” has no place. Write: npm run class -- --merge ${[typed, ...folders].join(' ')} --out DIR, if it is one of them.`,
    );
  }
  const files = tableFiles(flags);
  const { summary, missing } = await mergeShards({
    folders: folders.map(userPath),
    out: readOut(flags),
    exercises: loadCatalogue(),
    tables: (layout) => openTables({ ...flags, ...files, layout }).tables,
  });
  const outcome = outcomeOf(summary);
  return missing.length === 0
    ? outcome
    : {
        text: `${outcome.text}Missing: the ${missing.length === 1 ? 'shard' : 'shards'} ${listing(missing)}. Grade what is missing, then merge all of them again.\n`,
        exitCode: 2,
      };
}

/** Their whole paths. */
function tableFiles({ canvas, moodle }: ClassFlags): Pick<TableOptions, 'canvas' | 'moodle'> {
  return {
    ...(canvas !== undefined && { canvas: userPath(canvas) }),
    ...(moodle !== undefined && { moodle: userPath(moodle) }),
  };
}

function readFolderName(typed: string | undefined): string {
  if (typed === undefined) {
    throw new KitError(
      'no-class',
      'The folder or zip with the submissions was expected. For example: npm run class -- submissions.zip --out results',
    );
  }
  return userPath(typed);
}

function readOut({ out }: ClassFlags): string {
  if (out === undefined) {
    throw new KitError(
      'no-out',
      '--out is needed: the folder for gradebook, results and reports. It is made if it is not there. To see first who was found, write --dry-run.',
    );
  }
  return userPath(out);
}
