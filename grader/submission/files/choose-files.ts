import { byCodePoints } from '../../text/code-points.ts';
import { LIKENESSES, matchName, type NameMatch } from './file-names.ts';
import { isIgnored } from './ignored.ts';

/** Of the files of one person, the one that is graded for each exercise. */
export interface Chosen {
  /** By exercise; one without any file is not in it. */
  readonly choices: ReadonlyMap<string, Choice>;
  /** The folders around everything else, each alone in the one above: `''`, or `learn-by-guessing-main/`. */
  readonly wrapper: string;
  /** Files that stand for none of the exercises; in order of code points. */
  readonly unmatched: readonly string[];
  /** Files that lie where nobody looks; in order of code points. */
  readonly ignored: readonly string[];
}

export interface Choice {
  readonly chosen: Candidate;
  /** Files that stand for the same exercise, the best first. */
  readonly passedOver: readonly Candidate[];
  /**
   * Those of them that somebody worked in and that are as good, in another folder: only the names of the folders
   * decided. They may be those of another person.
   */
  readonly rivals: readonly Candidate[];
}

export interface Candidate extends NameMatch {
  /** With `/` between folders, from the top of what was handed in. */
  readonly path: string;
  /** `''` for the top, else `exercises/` or `a/b/`. */
  readonly place: string;
  readonly name: string;
  /** False for a file that nobody has worked in yet, or that cannot be used. */
  readonly hasWork: boolean;
}

export interface ChooseOptions {
  /** Whether somebody has worked in a file; all count as worked in if this is left out. */
  readonly hasWork?: (path: string, id: string) => boolean;
  /** Whether the folder is the one that the student works in. */
  readonly isOwnFolder?: boolean;
  /** Whether rule 4 counts. A class does without it: there each file is chosen by itself. */
  readonly byFullestFolder?: boolean;
  /** The number of the copy that a folder is, which counts next after that of the file. All are 0 if left out. */
  readonly numberOfPlace?: (place: string) => number;
}

/**
 * Chooses the file of each exercise among all files of one person. The order of the paths does not matter. Of two files
 * for the same exercise, the first of these that differs decides:
 *
 * 1. somebody has worked in it: finished work is not lost to a stub that lies in a better place;
 * 2. its name: exact (with or without the number of a copy), then nearly right, then a copy made on purpose;
 * 3. the highest number: `03-loss (2).ts` was downloaded, or handed in, after `03-loss-1.ts` and `03-loss.ts`;
 * 4. its folder has files of more exercises than the other folder;
 * 5. its folder is called `exercises`;
 * 6. it is nearer to the top;
 * 7. its path comes first as code points, so that the choice is the same everywhere. If nothing else decides, as between
 *    `alice/` and `bob/`, the files are `rivals`.
 *
 * So the folder with most of the files wins, and what it lacks is taken from elsewhere. Without `byFullestFolder`,
 * rule 4 is left out.
 *
 * In the folder that the student works in, `03-loss.ts` itself comes before all of these: it is what the editor has
 * open, what `reset` and `practice` change, and a numbered copy beside it is older or was put there to be kept.
 */
export function chooseFiles(
  paths: readonly string[],
  ids: readonly string[],
  {
    hasWork = () => true,
    isOwnFolder = false,
    byFullestFolder = true,
    numberOfPlace = () => 0,
  }: ChooseOptions = {},
): Chosen {
  const all = new Set(paths);
  const candidates: Candidate[] = [];
  const unmatched: string[] = [];
  const isLookedAt = (path: string) => !isIgnored(path, all);
  for (const path of [...all].filter(isLookedAt)) {
    const start = path.lastIndexOf('/') + 1;
    const [place, name] = [path.slice(0, start), path.slice(start)];
    const match = matchName(name, ids);
    if (match === null) {
      unmatched.push(path);
    } else {
      candidates.push({ ...match, path, place, name, hasWork: hasWork(path, match.id) });
    }
  }
  const places: Places = {
    exercises: byFullestFolder ? exercisesIn(candidates) : new Map(),
    numberOf: numberOfPlace,
  };
  const openInEditor = ({ id, path }: Candidate) => isOwnFolder && path === `${id}.ts`;
  const better = (a: Candidate, b: Candidate) =>
    Number(openInEditor(b)) - Number(openInEditor(a)) ||
    byMerit(a, b, places) ||
    byCodePoints(a.path, b.path);
  const choices = new Map<string, Choice>();
  for (const id of ids) {
    const [chosen, ...passedOver] = candidates.filter((candidate) => candidate.id === id).sort(better);
    if (chosen !== undefined) {
      const isRival = (other: Candidate) =>
        chosen.hasWork && other.place !== chosen.place && byMerit(chosen, other, places) === 0;
      choices.set(id, { chosen, passedOver, rivals: passedOver.filter(isRival) });
    }
  }
  const ignored = [...all].filter((path) => !isLookedAt(path));
  return {
    choices,
    wrapper: wrapperOf([...all].filter(isLookedAt)),
    unmatched: unmatched.sort(byCodePoints),
    ignored: ignored.sort(byCodePoints),
  };
}

interface Places {
  readonly exercises: ReadonlyMap<string, ReadonlySet<string>>;
  readonly numberOf: (place: string) => number;
}

/** The exercises that the files of each folder stand for. */
function exercisesIn(candidates: readonly Candidate[]): Places['exercises'] {
  const exercises = new Map<string, Set<string>>();
  for (const { id, place } of candidates) {
    exercises.set(place, (exercises.get(place) ?? new Set()).add(id));
  }
  return exercises;
}

/** Whether a reader would look there: at the top or in its `exercises/`, once wrappers are looked through. */
export function isUsualPlace({ place }: Candidate, { wrapper }: Chosen): boolean {
  return place === wrapper || place === `${wrapper}exercises/`;
}

function wrapperOf([first = '', ...others]: readonly string[]): string {
  let end = others.reduce((length, path) => commonLength(first, path, length), first.length);
  // The folder with the exercises is no wrapper, even if it is alone.
  const exercises = /(?:^|\/)exercises\//i.exec(first.slice(0, end));
  if (exercises !== null) {
    end = exercises.index + 1;
  }
  return first.slice(0, first.lastIndexOf('/', end - 1) + 1);
}

/** How many of the first `most` characters are the same. */
function commonLength(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && a[length] === b[length]) {
    length += 1;
  }
  return length;
}

/** Rules 1 to 6. Negative if `a` is better. */
function byMerit(a: Candidate, b: Candidate, { exercises, numberOf }: Places): number {
  const countIn = (place: string) => exercises.get(place)?.size ?? 0;
  return (
    Number(b.hasWork) - Number(a.hasWork) ||
    LIKENESSES.indexOf(a.likeness) - LIKENESSES.indexOf(b.likeness) ||
    b.copyNumber - a.copyNumber ||
    numberOf(b.place) - numberOf(a.place) ||
    countIn(b.place) - countIn(a.place) ||
    Number(isExercises(b.place)) - Number(isExercises(a.place)) ||
    depthOf(a.place) - depthOf(b.place)
  );
}

function isExercises(place: string): boolean {
  return /(^|\/)exercises\/$/i.test(place);
}

function depthOf(place: string): number {
  return place.split('/').length;
}
