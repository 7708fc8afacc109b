import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { byCodePoints } from '../text/code-points.ts';
import { ROOT } from './paths.ts';

/** What a result depends on beside the files, the seed and the limits. The same on every system. */
export interface KitVersion {
  /** `0.1.0+` and a digest of the program and of the packages that it is locked to. */
  readonly kit: string;
  /** A digest of the exercises: catalogue, solutions and data. */
  readonly catalogue: string;
}

/** Reads every file of the product: a change in any of them is another version, whether or not somebody counted it. */
export function kitVersion(): KitVersion {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const program = filesBelow('grader').filter((path) => /\.c?[tj]s$/.test(path) && !NOT_PROGRAM.test(path));
  const exercises = ['solutions', 'data', 'grader/catalogue'].flatMap(filesBelow);
  return {
    kit: `${version}+${digestOf([...program, lockedPackages()])}`,
    catalogue: digestOf(exercises.filter((path) => !NOT_THE_KITS.test(path))),
  };
}

/** A package comes without the lock: what it names itself is fixed, too. */
function lockedPackages(): string {
  return existsSync(join(ROOT, 'package-lock.json')) ? 'package-lock.json' : 'package.json';
}

const NOT_PROGRAM = /^grader\/(?:lab|tests|catalogue)\//;
/** Digits that somebody installed, answers that only the laboratory asks, and what editors and systems leave behind. */
const NOT_THE_KITS = /^data\/mnist\/|^grader\/catalogue\/[^/]+\/lazy\/|(?:^|\/)\.|~$|\.tmp$|\.md$/;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).split(sep).join('/'));
}

/** Of names and contents. Line ends do not count: git may have changed them on the way to Windows. */
function digestOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of [...paths].sort(byCodePoints)) {
    const bytes = readFileSync(join(ROOT, path));
    const content = /\.(?:c?[tj]s|json)$/.test(path)
      ? bytes.toString('utf8').replaceAll('\r\n', '\n')
      : bytes;
    hash.update(`${path}\0`).update(createHash('sha256').update(content).digest());
  }
  return hash.digest('hex').slice(0, DIGITS);
}

/** Of a hexadecimal digest. */
const DIGITS = 16;
