import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KitError } from '../grader/model/kit-error.ts';
import { type IdxImages, packImages, packLabels } from './idx.ts';

/** The four files of a data set in MNIST's form, by the names that MNIST gives them. */
export const DIGIT_FILES = {
  learnImages: 'train-images-idx3-ubyte.gz',
  learnLabels: 'train-labels-idx1-ubyte.gz',
  judgeImages: 't10k-images-idx3-ubyte.gz',
  judgeLabels: 't10k-labels-idx1-ubyte.gz',
} as const;
export type DigitFile = keyof typeof DIGIT_FILES;

/** Images, and what each of them shows. */
export interface LabelledImages {
  readonly images: IdxImages;
  /** A digit for each image. */
  readonly labels: Uint8Array;
}

/**
 * The file that a name stands for: MNIST is also handed on unpacked, and with a dot in the names
 * (`train-images.idx3-ubyte`).
 */
export function digitFileOf(name: string): DigitFile | null {
  const official = `${name.replace(/\.gz$/, '').replace('.idx', '-idx')}.gz`;
  const entry = Object.entries(DIGIT_FILES).find(([, file]) => file === official);
  return entry === undefined ? null : (entry[0] as DigitFile);
}

/**
 * Those of the four files that a folder has, by whatever of their names: the path of each. Where one is
 * there twice, the official name goes first.
 *
 * @throws KitError where there is no such folder
 */
export function findDigitFiles(folder: string): Partial<Record<DigitFile, string>> {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (cause) {
    throw new KitError(
      'no-digits',
      `There is no folder ${folder} that can be read: expected one with ${Object.values(DIGIT_FILES).join(', ')}.`,
      { cause },
    );
  }
  const found: Partial<Record<DigitFile, string>> = {};
  const official = (name: string) => (Object.values<string>(DIGIT_FILES).includes(name) ? 0 : 1);
  for (const name of names.sort((a, b) => official(a) - official(b) || (a < b ? -1 : 1))) {
    const file = digitFileOf(name);
    const path = join(folder, name);
    if (file !== null && found[file] === undefined && statSync(path, { throwIfNoEntry: false })?.isFile()) {
      found[file] = path;
    }
  }
  return found;
}

/**
 * Writes the four files into a folder, which is made where it is missing. They are written into a folder of
 * their own first and then moved, so that whatever goes wrong, no file is left half-written.
 *
 * @throws KitError where the folder cannot be written to
 */
export function writeDigitFiles(folder: string, learn: LabelledImages, judge: LabelledImages): void {
  const contents: Record<DigitFile, Uint8Array> = {
    learnImages: packImages(learn.images),
    learnLabels: packLabels(learn.labels),
    judgeImages: packImages(judge.images),
    judgeLabels: packLabels(judge.labels),
  };
  try {
    mkdirSync(folder, { recursive: true });
    // In the folder itself, because a move is only safe on one and the same disk.
    const workplace = mkdtempSync(join(folder, '.new-'));
    try {
      for (const [file, name] of Object.entries(DIGIT_FILES)) {
        writeFileSync(join(workplace, name), contents[file as DigitFile]);
      }
      for (const name of Object.values(DIGIT_FILES)) {
        renameSync(join(workplace, name), join(folder, name));
      }
    } finally {
      rmSync(workplace, { recursive: true, force: true });
    }
  } catch (cause) {
    const why = (cause as Error).message;
    throw new KitError(
      'unwritable-folder',
      `The digits cannot be written to ${folder}: ${why}. Check that there is room, and that you may write there.`,
      { cause },
    );
  }
}
