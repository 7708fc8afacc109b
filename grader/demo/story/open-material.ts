import { type Digits, firstImages, readDigits } from '../../../data/digits.ts';
import { readReceipts } from '../../../data/receipts.ts';
import type { Student } from '../../engine/ask.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { readOwnFolder, withoutFile } from '../../kit/read-own-folder.ts';
import { openReference, openStudent } from '../../kit/student.ts';
import { studentFolders } from '../../kit/student-folders.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { Params } from '../../model/values.ts';
import { imagesOfChapters, THREE_OR_SEVEN, trainOnAll } from '../chapters/digits.ts';
import type { Material } from '../chapters/material.ts';
import { functionsOf } from '../functions.ts';

/** More take minutes to learn from with a patient `train`, and show nothing new. */
export const MOST_TRAIN_IMAGES = 4000;

/** Material that holds processes: close it. */
export interface OpenMaterial extends Material {
  readonly exercises: readonly Exercise[];
  /** The exercises that the student has no file of. */
  readonly missing: ReadonlySet<string>;
  close(): Promise<void>;
}

/**
 * The student's functions, the receipts, and the digits of a folder.
 *
 * @throws KitError if the exercises or the digits cannot be read
 */
export function openMaterial(digitsFolder: string, signal: AbortSignal): OpenMaterial {
  const exercises = loadCatalogue();
  const submission = readOwnFolder(studentFolders().exercises, exercises);
  const digits = readDigits(digitsFolder);
  return materialOf({
    exercises,
    missing: withoutFile(submission),
    student: openStudent(submission, exercises),
    openReference: () => openReference(exercises),
    digits: { train: firstImages(digits.train, MOST_TRAIN_IMAGES), test: digits.test },
    signal,
  });
}

interface MaterialOptions {
  readonly exercises: readonly Exercise[];
  /** None if it is left out. */
  readonly missing?: ReadonlySet<string>;
  readonly student: Student;
  readonly openReference: () => Student;
  readonly digits: Digits;
  readonly signal: AbortSignal;
}

/** The same from parts. */
export function materialOf(options: MaterialOptions): OpenMaterial {
  const { exercises, missing = new Set(), student, digits, signal } = options;
  const opened: Student[] = [student];
  const openReference = () => {
    const reference = options.openReference();
    opened.push(reference);
    return reference;
  };
  const functions = functionsOf({ exercises, student, openReference, images: imagesOfChapters(digits) });
  // By whose `train` it is: what one learned means nothing to the other's `isThree`.
  const learned = new Map<boolean, Promise<Params>>();
  return {
    exercises,
    missing,
    functions,
    receipts: readReceipts(),
    digits,
    signal,
    async trained() {
      const isOwn = await functions.isOwn(THREE_OR_SEVEN);
      const learning = learned.get(isOwn) ?? trainOnAll(functions, digits);
      learned.set(isOwn, learning);
      return learning;
    },
    async close() {
      await Promise.all(opened.map(({ session }) => session.close()));
    },
  };
}
