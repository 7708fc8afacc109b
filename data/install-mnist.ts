import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { KitError } from '../grader/model/kit-error.ts';
import { statsOf } from '../grader/system/stats-of.ts';
import { DIGIT_FILES, type DigitFile, digitFileOf, findDigitFiles, writeDigitFiles } from './digit-files.ts';
import { MNIST_DIGITS, onlyThreesAndSevens } from './digits.ts';
import { parseImages, parseLabels, readUnpacked } from './idx.ts';

/** What `installMnist` has installed. */
export interface InstallReport {
  /** Where the four files are now. */
  readonly folder: string;
  /** The files that were read, in the order of `DIGIT_FILES`. */
  readonly sources: readonly string[];
  readonly train: { readonly threes: number; readonly sevens: number };
  readonly test: { readonly threes: number; readonly sevens: number };
}

/**
 * Checks the four official files of MNIST, gzipped or unpacked, and writes their 3s and 7s to a folder, in the
 * same form. It writes nothing unless all four are right.
 *
 * @param paths the files, or folders that hold them
 * @param folder the folder to write to
 * @param official what the files have to be
 * @throws KitError if a file is missing, damaged or not the official one
 */
export function installMnist(
  paths: readonly string[],
  folder: string = MNIST_DIGITS,
  official: Readonly<Record<DigitFile, OfficialFile>> = OFFICIAL,
): InstallReport {
  const sources = findSources(paths);
  refuseInPlace(sources, folder);
  const read = (images: DigitFile, labels: DigitFile) =>
    onlyThreesAndSevens(
      {
        images: readOfficial(sources[images], DIGIT_FILES[images], official[images], parseImages),
        labels: readOfficial(sources[labels], DIGIT_FILES[labels], official[labels], parseLabels),
      },
      sources[images],
    );
  const train = read('trainImages', 'trainLabels');
  const test = read('testImages', 'testLabels');
  writeDigitFiles(folder, train, test, { 'ORIGIN.txt': `${ORIGIN.join('\n')}\n` });
  return {
    folder,
    sources: FILES.map((file) => sources[file]),
    train: tally(train.labels),
    test: tally(test.labels),
  };
}

/** Where the images are from, and under which licence they are: a line each. */
export const ORIGIN = [
  'MNIST, by Yann LeCun, Corinna Cortes and Christopher J. C. Burges: digits written by hand, from NIST.',
  'Licence: Creative Commons Attribution-ShareAlike 3.0 (CC BY-SA 3.0), by the documentation of Keras.',
  'Here: its 3s and 7s, unchanged.',
];

/** Identifies a file by its unpacked contents: those are the same on every mirror. */
export interface OfficialFile {
  readonly bytes: number;
  readonly sha256: string;
}

/** Computed from the files; those of the two train files are also the ones that many projects publish. */
export const OFFICIAL: Readonly<Record<DigitFile, OfficialFile>> = {
  trainImages: {
    bytes: 47_040_016,
    sha256: 'ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db',
  },
  trainLabels: {
    bytes: 60_008,
    sha256: '65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5',
  },
  testImages: {
    bytes: 7_840_016,
    sha256: '0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7',
  },
  testLabels: {
    bytes: 10_008,
    sha256: 'ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2',
  },
};

const FILES = Object.keys(DIGIT_FILES) as DigitFile[];

function findSources(paths: readonly string[]): Record<DigitFile, string> {
  // If two paths lead to the same file, the first one wins.
  const found: Partial<Record<DigitFile, string>> = Object.assign({}, ...paths.map(filesAt).reverse());
  const missing = FILES.filter((file) => found[file] === undefined);
  if (missing.length > 0) {
    throw new KitError(
      'no-mnist',
      `MNIST has four files. Looked in ${paths.join(', ') || 'nothing'}; missing: ` +
        `${missing.map((file) => DIGIT_FILES[file]).join(', ')} (unpacked will do). ` +
        'Put all four into one folder, and name that folder.',
    );
  }
  return found as Record<DigitFile, string>;
}

/** The files that one path of the command line leads to. */
function filesAt(path: string): Partial<Record<DigitFile, string>> {
  const stats = statsOf(path);
  if (stats === null) {
    throw new KitError('no-mnist', `There is no file or folder ${path}. Check the spelling.`);
  }
  if (stats.isDirectory()) {
    return findDigitFiles(path);
  }
  const file = digitFileOf(basename(path));
  if (file === null) {
    throw new KitError(
      'no-mnist',
      `${path} is not named like a file of MNIST: expected ${Object.values(DIGIT_FILES).join(', ')}. ` +
        'If it is one of these, rename it; if it is an archive, unpack it first.',
    );
  }
  return { [file]: path };
}

function refuseInPlace(sources: Readonly<Record<DigitFile, string>>, folder: string): void {
  // The folder, or a file in it, may be a link to what was downloaded.
  const inPlace = FILES.map((file) => sources[file]).find((path, i) =>
    [folder, join(folder, DIGIT_FILES[FILES[i] as DigitFile])].some(
      (place) => isSame(place, dirname(path)) || isSame(place, path),
    ),
  );
  if (inPlace !== undefined) {
    throw new KitError(
      'data-in-place',
      `${inPlace} is in the folder where the 3s and 7s of MNIST go, and would be overwritten. ` +
        'Move the downloaded files to another folder, and name that one.',
    );
  }
}

function isSame(one: string, other: string): boolean {
  const [stats, others] = [statsOf(one), statsOf(other)];
  return stats !== null && stats.dev === others?.dev && stats.ino === others.ino;
}

/** The contents of a file, after checking that it is the official one. */
function readOfficial<Parsed>(
  path: string,
  name: string,
  official: OfficialFile,
  parse: (bytes: Uint8Array, file: string) => Parsed,
): Parsed {
  const bytes = readUnpacked(path);
  const parsed = parse(bytes, path);
  if (bytes.length !== official.bytes) {
    throw new KitError(
      'not-mnist',
      `${path} is not the ${name} of MNIST: expected ${official.bytes} bytes unpacked, it has ${bytes.length}. ` +
        'Download the official file.',
    );
  }
  const sum = createHash('sha256').update(bytes).digest('hex');
  if (sum !== official.sha256) {
    throw new KitError(
      'not-mnist',
      `${path} has the form and the size of the ${name} of MNIST, but other contents: expected the SHA-256 ` +
        `sum ${official.sha256} unpacked, got ${sum}. It may be damaged, or belong to a data set that uses ` +
        'the same names (Fashion-MNIST does). Download the official file.',
    );
  }
  return parsed;
}

function tally(labels: Uint8Array): { threes: number; sevens: number } {
  const threes = labels.filter((label) => label === 3).length;
  return { threes, sevens: labels.length - threes };
}
