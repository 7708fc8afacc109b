import { basename } from 'node:path';
import { arrive } from '../class/arrivals/index.ts';
import { dryRun } from '../class/dry-run.ts';
import { openTree } from '../class/files/open-tree.ts';
import { openTables } from '../class/gradebook/open-tables.ts';
import { type Progress, progressOn } from '../class/progress.ts';
import { checkOut } from '../class/results/check-out.ts';
import { runClass } from '../class/run-class.ts';
import { isInShard, readShard, type Shard } from '../class/shard.ts';
import { loadCatalogue } from '../kit/load-catalogue.ts';
import { readSeed } from '../kit/seed.ts';
import { KitError } from '../model/kit-error.ts';
import { feedbackNamed } from '../report/feedback-level.ts';
import type { Terminal } from '../report/terminal/terminal.ts';
import { typedCommand } from '../system/typed-command.ts';
import { userPath } from '../system/user-path.ts';
import { mergeCommand } from './merge-class.ts';
import {
  type ClassFlags,
  comparedWith,
  outcomeOf,
  readEarlier,
  readOut,
  tableFiles,
} from './options/class-flags.ts';
import { readClassWorkers } from './options/class-workers.ts';
import { readLimits } from './options/limit-flags.ts';
import { type Outcome, success } from './options/outcome.ts';
import { untilStopped } from './options/until-stopped.ts';

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
      similar: flags.similar === true,
      progress,
      signal,
    });
    return outcomeOf(summary);
  } finally {
    tree.close();
  }
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

/** @throws KitError also if each shard would have a seed of its own, or would compare only its own people */
function readShardOf({ shard, seed, similar }: ClassFlags): Shard | null {
  if (shard !== undefined && seed === 'random') {
    throw new KitError(
      'random-shard',
      'Each shard would draw a seed of its own, and they would not fit together. Choose one number, and give every shard the same --seed.',
    );
  }
  if (shard !== undefined && similar === true) {
    throw new KitError(
      'similar-shard',
      `--similar compares everybody with everybody, and a shard has only some of them. Leave it out here, and give it to --merge: ${typedCommand('class', 'submissions.zip', '--merge', 'DIR', 'DIR', '--similar', '--out', 'DIR')}`,
    );
  }
  return shard === undefined ? null : readShard(shard);
}
