import { existsSync } from 'node:fs';
import { DRAWN_DIGITS, MNIST_DIGITS, readDigits } from '../../data/digits.ts';
import { catalogue } from '../catalogue/index.ts';
import { demoStory } from '../demo/story.ts';
import { demoReport } from '../demo/terminal/report.ts';
import { openStudent, readFolder } from '../kit/student.ts';
import { studentFolders } from '../kit/student-folders.ts';
import type { Terminal } from '../report/terminal/terminal.ts';
import { typedPath, userPath } from '../system/user-path.ts';
import { type Outcome, success } from './options/outcome.ts';

/** `demo`: what learning looks like, with the student's own functions as far as they are right. */
export async function demoCommand(flags: { data?: string }, terminal: Terminal): Promise<Outcome> {
  const digits = readDigits(flags.data === undefined ? DRAWN_DIGITS : userPath(flags.data));
  const exercises = catalogue(digits);
  const student = openStudent(readFolder(studentFolders().exercises, exercises), exercises);
  try {
    const story = await demoStory(exercises, student, digits);
    const untried = flags.data === undefined && existsSync(MNIST_DIGITS);
    const otherDigits = untried ? typedPath(MNIST_DIGITS) : null;
    return success(demoReport({ ...story, otherDigits }, terminal));
  } finally {
    await student.session.close();
  }
}
