import { readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { KitError } from '../../model/kit-error.ts';
import { shortListing } from '../../submission/files/choice-notes.ts';
import { isInside } from '../../system/is-inside.ts';
import { typedCommand } from '../../system/typed-command.ts';
import { spellOutPath } from '../../text/sanitize.ts';
import { quoteName } from '../../text/shown-name.ts';

/**
 * Whether the results of a class may be written to a folder: it is not there yet, is empty, or was written by this command.
 *
 * @throws KitError if it lies in what is read, or holds anything else: nothing of anybody's is replaced or mixed up
 */
export function checkOut(out: string, inputs: readonly string[]): void {
  const around = inputs.find((input) => isInside(real(out), real(input)));
  if (around !== undefined) {
    throw new KitError(
      'out-in-submissions',
      `--out is ${spellOutPath(out)}, which lies in what is read (${spellOutPath(around)}). Name a folder beside it.`,
    );
  }
  const inside = inputs.find((input) => isInside(real(input), real(out)));
  if (inside !== undefined) {
    throw new KitError(
      'input-in-out',
      `${spellOutPath(inside)} is read, and lies in --out (${spellOutPath(out)}), where it could be replaced. Move it, or name another --out.`,
    );
  }
  const names = namesIn(out);
  const others = names.filter((name) => !OURS.has(name) && !ALSO_OURS.test(name));
  const isOurs = names.includes('class.json') || names.includes('.progress.jsonl') || names.includes('.lock');
  const isTaken = others.length > 0 || (!isOurs && names.some((name) => OURS.has(name)));
  if (isTaken) {
    const found = others.length > 0 ? others : names.filter((name) => OURS.has(name));
    throw new KitError(
      'out-not-empty',
      `--out should be a new or empty folder, or one that ${typedCommand('class')} has written before, but ${spellOutPath(out)} holds ${shortListing(found.map(quoteName))}. Name another folder, or move that away.`,
    );
  }
}

const OURS: ReadonlySet<string> = new Set([
  'results',
  'reports',
  'gradebook.csv',
  'not-placed.csv',
  'class.json',
  'index.html',
  'canvas.csv',
  'moodle.csv',
  'compare.csv',
  'feedback-canvas.zip',
  'feedback-moodle.zip',
  'similar.csv',
  'similar.html',
]);

/** Hidden files, which systems make by themselves; drafts; tables under another name, because a program had the file open. */
const ALSO_OURS =
  /^\.|\.tmp$|^(?:gradebook|not-placed|canvas|moodle|compare|similar)-\d+\.csv$|^similar-\d+\.html$|^feedback-(?:canvas|moodle)-\d+\.zip$/;

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') {
      return [];
    }
    const code = (fault as NodeJS.ErrnoException).code;
    throw new KitError(
      'bad-out',
      `--out should name a folder that can be written to, but ${spellOutPath(folder)} ${code === 'ENOTDIR' ? 'is a file' : `cannot be opened (${code})`}. Name another.`,
      { cause: fault },
    );
  }
}

/** The part of it that is there without links, and the rest as it is. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(real(above), basename(path));
  }
}
