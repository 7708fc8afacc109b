import { basename } from 'node:path';
import type { HandedIn } from '../class/arrivals/arrival.ts';
import { arrive } from '../class/arrivals/index.ts';
import type { FileTree } from '../class/files/file-tree.ts';
import { openTree } from '../class/files/open-tree.ts';
import { openTables } from '../class/gradebook/open-tables.ts';
import { mergeShards } from '../class/merge-shards.ts';
import { loadCatalogue } from '../kit/load-catalogue.ts';
import { KitError } from '../model/kit-error.ts';
import { typedCommand } from '../system/typed-command.ts';
import { userPath } from '../system/user-path.ts';
import { listing } from '../text/english.ts';
import {
  type ClassFlags,
  comparedWith,
  outcomeOf,
  readEarlier,
  readOut,
  tableFiles,
} from './options/class-flags.ts';
import type { Outcome } from './options/outcome.ts';

/**
 * `class --merge DIR… --out DIR`: makes one class of its shards. With `--similar`, `class <folder or zip> --merge …` also compares the
 * code, for which it needs what the shards were graded from.
 */
export async function mergeCommand(
  typed: string | undefined,
  folders: readonly string[],
  flags: ClassFlags,
): Promise<Outcome> {
  refuseOtherFlags(typed, folders, flags);
  const submissions = typed === undefined ? null : userPath(typed);
  const files = tableFiles(flags);
  const inputs = [submissions, ...Object.values(files), ...comparedWith(flags)].filter(
    (path) => path != null,
  );
  const tree = submissions === null ? null : await openTree(submissions);
  try {
    const { summary, missing } = await mergeShards({
      folders: folders.map(userPath),
      out: readOut(flags),
      inputs,
      exercises: loadCatalogue(),
      tables: (layout) => openTables({ ...flags, ...files, layout }).tables,
      earlier: readEarlier(flags),
      isAnonymous: flags.anonymous === true,
      submissions: tree === null ? null : (layout) => peopleIn(tree, typed ?? '', { ...flags, layout }),
    });
    const outcome = outcomeOf(summary);
    return missing.length === 0
      ? outcome
      : {
          text: `${outcome.text}Missing: the ${missing.length === 1 ? 'shard' : 'shards'} ${listing(missing)}. Grade what is missing, then merge all of them again.\n`,
          exitCode: 2,
        };
  } finally {
    tree?.close();
  }
}

async function peopleIn(tree: FileTree, typed: string, flags: ClassFlags): Promise<readonly HandedIn[]> {
  const isColumn = flags.canvas !== undefined;
  const { people } = await arrive(tree, { ...flags, given: basename(userPath(typed)), isColumn });
  return people;
}

function refuseOtherFlags(typed: string | undefined, folders: readonly string[], flags: ClassFlags): void {
  const { similar } = flags;
  if (typed !== undefined && similar !== true) {
    throw new KitError(
      'merge-and-folder',
      `--merge takes the folders of the shards and grades nothing, so “${typed}” has no place. Write: ${typedCommand('class', '--merge', typed, ...folders, '--out', 'DIR')}, if it is one of them.`,
    );
  }
  if (typed === undefined && similar === true) {
    throw new KitError(
      'similar-without-submissions',
      `--similar compares the code itself, which the folders of the shards do not hold. Name also what they were graded from: ${typedCommand('class', 'submissions.zip', '--merge', ...folders, '--similar', '--out', 'DIR')}`,
    );
  }
  const [other] = GRADING_FLAGS.filter((name) => flags[name] !== undefined);
  // A pattern says whose the files are, also if nothing is graded.
  if (other !== undefined && !(similar === true && other === 'names')) {
    const flag = other.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    throw new KitError(
      'merge-and-flag',
      `--merge grades nothing, so --${flag} has no place beside it. Give it to the shards, and leave it out here.`,
    );
  }
}

/** What says how to grade, or what. */
const GRADING_FLAGS = [
  'queue',
  'course',
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
