import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { KitError } from '../grader/model/kit-error.ts';
import { statsOf } from '../grader/system/stats-of.ts';
import { writeTogether } from '../grader/system/write-together.ts';
import { type IdxImages, packImages, packLabels } from './idx.ts';

/** The four files of a data set in MNIST's form, by the names that MNIST gives them. */
export const DIGIT_FILES = {
  trainImages: 'train-images-idx3-ubyte.gz',
  trainLabels: 'train-labels-idx1-ubyte.gz',
  testImages: 't10k-images-idx3-ubyte.gz',
  testLabels: 't10k-labels-idx1-ubyte.gz',
} as const;
export type DigitFile = keyof typeof DIGIT_FILES;

/** Images and the digit that each of them shows. */
export interface LabelledImages {
  readonly images: IdxImages;
  /** A digit for each image. */
  readonly labels: Uint8Array;
}

/**
 * Which of the four files a name stands for, or null. Copies of MNIST may be unpacked, or have a dot in their
 * names (`train-images.idx3-ubyte`).
 */
export function digitFileOf(name: string): DigitFile | null {
  const official = `${name.replace(/\.gz$/, '').replace('.idx', '-idx')}.gz`;
  const entry = Object.entries(DIGIT_FILES).find(([, file]) => file === official);
  return entry === undefined ? null : (entry[0] as DigitFile);
}

/**
 * The paths of those of the four files that a folder has. If one is there under two names, the official name
 * wins.
 *
 * @throws KitError if there is no such folder
 */
export function findDigitFiles(folder: string): Partial<Record<DigitFile, string>> {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (cause) {
    throw new KitError(
      'no-digits',
      `There is no folder ${folder} that can be read. Expected one with ${Object.values(DIGIT_FILES).join(', ')}.`,
      { cause },
    );
  }
  const found: Partial<Record<DigitFile, string>> = {};
  const official = (name: string) => (Object.values<string>(DIGIT_FILES).includes(name) ? 0 : 1);
  for (const name of names.sort((a, b) => official(a) - official(b) || (a < b ? -1 : 1))) {
    const file = digitFileOf(name);
    const path = join(folder, name);
    if (file !== null && found[file] === undefined && statsOf(path)?.isFile()) {
      found[file] = path;
    }
  }
  return found;
}

/**
 * The paths of the four files in a folder.
 *
 * @throws KitError if there is no such folder, or one of them is missing
 */
export function findAllDigitFiles(folder: string): Record<DigitFile, string> {
  const paths = findDigitFiles(folder);
  const missing = (Object.keys(DIGIT_FILES) as DigitFile[]).filter((file) => paths[file] === undefined);
  if (missing.length > 0) {
    const names = missing.map((file) => DIGIT_FILES[file]).join(', ');
    throw new KitError('no-digits', `${folder} should hold four files; missing: ${names}.`);
  }
  return paths as Record<DigitFile, string>;
}

/**
 * Writes the four files into a folder, and makes the folder if it is missing. Whatever goes wrong, all files are as
 * before.
 *
 * @param others more files to go with them: texts, by name
 * @throws KitError if the folder cannot be written to
 */
export function writeDigitFiles(
  folder: string,
  train: LabelledImages,
  test: LabelledImages,
  others: Readonly<Record<string, string>> = {},
): void {
  const contents: Record<DigitFile, Uint8Array> = {
    trainImages: packImages(train.images),
    trainLabels: packLabels(train.labels),
    testImages: packImages(test.images),
    testLabels: packLabels(test.labels),
  };
  writeTogether(
    new Map<string, string | Uint8Array>([
      ...Object.entries(others).map(([name, text]) => [join(folder, name), text] as const),
      ...Object.entries(DIGIT_FILES).map(
        ([file, name]) => [join(folder, name), contents[file as DigitFile]] as const,
      ),
    ]),
  );
}
