import { basename } from 'node:path';
import { arrive } from '../class/arrivals/index.ts';
import { type EarlierClass, readEarlierClass } from '../class/compare/earlier-class.ts';
import { dryRun } from '../class/dry-run.ts';
import { openTree } from '../class/files/open-tree.ts';
import { openTables, type TableOptions } from '../class/gradebook/open-tables.ts';
import { mergeShards } from '../class/merge-shards.ts';
import { type Progress, progressOn } from '../class/progress.ts';
import { checkOut } from '../class/results/check-out.ts';
import { runClass } from '../class/run-class.ts';
import { isInShard, readShard, type Shard } from '../class/shard.ts';
import { type Summary, summaryText } from '../class/summary.ts';
import { loadCatalogue } from '../kit/load-catalogue.ts';
import { readSeed } from '../kit/seed.ts';
import { KitError } from '../model/kit-error.ts';
import { feedbackNamed } from '../report/feedback-level.ts';
import type { Terminal } from '../report/terminal/terminal.ts';
import { typedCommand } from '../system/typed-command.ts';
import { userPath } from '../system/user-path.ts';
import { listing } from '../text/english.ts';
import { type ClassWorkersFlags, readClassWorkers } from './options/class-workers.ts';
import { type LimitFlags, readLimits } from './options/limit-flags.ts';
import { type Outcome, success } from './options/outcome.ts';
import { untilStopped } from './options/until-stopped.ts';

/** The options as they are typed. */
export interface ClassFlags extends LimitFlags, ClassWorkersFlags {
  readonly out?: string;
  readonly layout?: string;
  readonly names?: string;
  readonly assignment?: string;
  readonly dryRun?: boolean;
  readonly seed?: string;
  readonly feedback?: string;
  readonly fresh?: boolean;
  readonly canvas?: string;
  readonly moodle?: string;
  readonly shard?: string;
  readonly merge?: readonly string[];
  readonly compare?: string;
  readonly anonymous?: boolean;
}

/** `class <folder or zip> --out DIR`: grades many submissions. Everything that was typed is checked first. */
export function classCommand(
  typed: string | undefined,
  flags: ClassFlags,
  terminal: Terminal,
  stdout: NodeJS.WriteStream,
): Promise<Outcome> {
  return flags.merge === undefined
    ? untilStopped(progressOn(stdout, terminal), (progress, signal) =>
        gradeCommand(typed, flags, { terminal, stdout, progress, signal }),
      )
    : mergeCommand(typed, flags.merge, flags);
}

interface Around {
  readonly terminal: Terminal;
  readonly stdout: NodeJS.WriteStream;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

async function gradeCommand(
  typed: string | undefined,
  flags: ClassFlags,
  { terminal, stdout, progress, signal }: Around,
): Promise<Outcome> {
  const path = readFolderName(typed);
  const out = flags.dryRun === true ? null : readOut(flags);
  const settings = {
    seed: readSeed(flags.seed),
    ...readLimits(flags),
    feedback: feedbackNamed(flags.feedback ?? 'full'),
  };
  const openWorkers = readClassWorkers(flags, stdout);
  const shard = readShardOf(flags);
  const files = tableFiles(flags);
  const inputs = [...Object.values(files), ...comparedWith(flags)].filter((file) => file !== undefined);
  if (flags.out !== undefined) {
    checkOut(readOut(flags), [path, ...inputs]);
  }
  const earlier = readEarlier(flags);
  const tree = await openTree(path);
  try {
    const isColumn = flags.canvas !== undefined;
    const found = await arrive(tree, { ...flags, given: basename(path), isColumn });
    const { tables, completed } = openTables({ ...flags, ...files, layout: found.layout });
    const arrival = completed(found);
    stdout.write(`${arrival.sentence}\n`);
    const exercises = loadCatalogue();
    if (out === null) {
      const ids = exercises.map(({ id }) => id);
      const people = arrival.people.filter(
        ({ submission }) => shard === null || isInShard(submission, shard),
      );
      return success(await dryRun({ ...arrival, people }, { ids, fileBytes: settings.fileBytes, terminal }));
    }
    const summary = await runClass({
      arrival,
      inputs: [path, ...inputs],
      out,
      exercises,
      settings,
      openWorkers: openWorkers(settings, exercises),
      fresh: flags.fresh === true,
      shard,
      tables,
      earlier,
      isAnonymous: flags.anonymous === true,
      progress,
      signal,
    });
    return outcomeOf(summary);
  } finally {
    tree.close();
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
      `--merge takes the folders of the shards and grades nothing, so “${typed}” has no place. Write: ${typedCommand('class', '--merge', typed, ...folders, '--out', 'DIR')}, if it is one of them.`,
    );
  }
  const [other] = GRADING_FLAGS.filter((name) => flags[name] !== undefined);
  if (other !== undefined) {
    const flag = other.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    throw new KitError(
      'merge-and-flag',
      `--merge grades nothing, so --${flag} has no place beside it. Give it to the shards, and leave it out here.`,
    );
  }
  const files = tableFiles(flags);
  const { summary, missing } = await mergeShards({
    folders: folders.map(userPath),
    out: readOut(flags),
    exercises: loadCatalogue(),
    tables: (layout) => openTables({ ...flags, ...files, layout }).tables,
    earlier: readEarlier(flags),
    isAnonymous: flags.anonymous === true,
  });
  const outcome = outcomeOf(summary);
  return missing.length === 0
    ? outcome
    : {
        text: `${outcome.text}Missing: the ${missing.length === 1 ? 'shard' : 'shards'} ${listing(missing)}. Grade what is missing, then merge all of them again.\n`,
        exitCode: 2,
      };
}

/** What says how to grade, or what. */
const GRADING_FLAGS = [
  'queue',
  'dryRun',
  'fresh',
  'shard',
  'workers',
  'seed',
  'feedback',
  'layout',
  'names',
  'callTime',
  'totalTime',
  'memory',
  'answerSize',
  'outputSize',
  'fileSize',
] as const satisfies readonly (keyof ClassFlags)[];

/** @throws KitError also if each shard would have a seed of its own */
function readShardOf({ shard, seed }: ClassFlags): Shard | null {
  if (shard !== undefined && seed === 'random') {
    throw new KitError(
      'random-shard',
      'Each shard would draw a seed of its own, and they would not fit together. Choose one number, and give every shard the same --seed.',
    );
  }
  return shard === undefined ? null : readShard(shard);
}

function readEarlier(flags: ClassFlags): EarlierClass | null {
  const [folder] = comparedWith(flags);
  return folder === undefined ? null : readEarlierClass(folder);
}

/** The whole path of the folder; none if nothing is compared. */
function comparedWith({ compare }: ClassFlags): readonly string[] {
  return compare === undefined ? [] : [userPath(compare)];
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
      `The folder or zip with the submissions was expected. For example: ${typedCommand('class', 'submissions.zip', '--out', 'results')}`,
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
