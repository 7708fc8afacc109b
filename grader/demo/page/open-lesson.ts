import { readDigits } from '../../../data/digits.ts';
import { readReceipts } from '../../../data/receipts.ts';
import type { Student } from '../../engine/ask.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { readOwnFolder } from '../../kit/read-own-folder.ts';
import { openReference, openStudent } from '../../kit/student.ts';
import { studentFolders } from '../../kit/student-folders.ts';
import { functionsOf } from '../functions.ts';
import type { LessonContent } from './client/content.ts';
import { BATCH_SIZE } from './epochs.ts';
import { lessonContent } from './lesson-content.ts';
import { lessonBatches, lessonDigits } from './lesson-images.ts';

/** Where the page gets what it shows. */
export interface LessonSource {
  /** A folder with the digits. */
  readonly folder: string;
  /** Which images these are, in a few words. */
  readonly imagesFrom: string;
  /** Hears what is being worked out. */
  readonly working: (what: string) => void;
}

/**
 * Works out the page, but for where drawings are kept: with the functions of the student who works here as far as they are right.
 *
 * @throws KitError if the exercises or the digits cannot be read
 */
export async function openLesson({ folder, imagesFrom, working }: LessonSource): Promise<LessonContent> {
  const exercises = loadCatalogue();
  const submission = readOwnFolder(studentFolders().exercises, exercises);
  const digits = lessonDigits(readDigits(folder));
  const opened: Student[] = [openStudent(submission, exercises)];
  const functions = functionsOf({
    exercises,
    student: opened[0] as Student,
    openReference() {
      const reference = openReference(exercises);
      opened.push(reference);
      return reference;
    },
    images: lessonBatches(digits, BATCH_SIZE),
  });
  try {
    return await lessonContent({
      functions,
      digits,
      receipts: readReceipts().twoReceipts,
      imagesFrom,
      drawingsAddress: null,
      drawings: [],
      working,
    });
  } finally {
    await Promise.all(opened.map(({ session }) => session.close()));
  }
}
