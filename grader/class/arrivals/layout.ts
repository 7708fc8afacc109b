import type { HandedIn } from './arrival.ts';
import type { Folder, Levels } from './folder.ts';

/** A way in which the submissions of a class arrive. */
export interface Layout {
  /** `canvas`. */
  readonly name: string;
  /** What a class of this layout is: `a download from Canvas`. */
  readonly title: string;
  /** What to look for, in a few words: `files <name>_<user id>_<attachment id>_<file>`. */
  readonly looksLike: string;
  /**
   * @param levels where the class may begin
   * @returns null if nothing looks like this layout
   * @throws {KitError} if it is this layout and a file that belongs to it cannot be read
   */
  recognize(levels: Levels, options: ArrivalOptions): Evidence | null | Promise<Evidence | null>;
}

export interface ArrivalOptions {
  /** The name of the folder or zip that was given, without the way there: `loss-submissions`, `week 4.zip`. */
  readonly given: string;
  /** The name of a layout; if left out, it is found out. */
  readonly layout?: string;
  /** A regular expression on paths, with `(?<id>…)`. */
  readonly names?: string;
  /** Which assignment, if there are several. */
  readonly assignment?: string;
  /** Whether `assignment` may also be the column of a gradebook, which need not be called as the folder. */
  readonly isColumn?: boolean;
}

/** That a class has this layout. */
export interface Evidence {
  /** How many submissions there seem to be; none is no evidence. */
  readonly submissions: number;
  /** @throws {KitError} if more must be known, such as which of several assignments */
  place(): Placed;
}

/** Whose the files are. */
export interface Placed {
  /** In any order, but never two of them with the same `submission`. */
  readonly people: readonly HandedIn[];
  /**
   * @param path of a file that looks like work and was not placed, from the top of what was given
   * @returns what was expected; null if the layout itself puts such files there
   */
  why(path: string): string | null;
}

/** The evidence at the outermost level that has any. */
export function firstEvidence(
  levels: Levels,
  evidenceAt: (level: Folder) => Evidence | null,
): Evidence | null {
  for (const level of levels) {
    const evidence = evidenceAt(level);
    if (evidence !== null) {
      return evidence;
    }
  }
  return null;
}

export const NOBODY_KNOWN = { name: '', id: '' };
