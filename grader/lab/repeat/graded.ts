import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gradeTexts } from '../../kit/grade-submission.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { Result } from '../../model/result.ts';
import type { Attempt } from '../hostile/attempt.ts';
import { attempts } from '../hostile/collection.ts';
import { gradeAttempt } from '../hostile/grade-attempt.ts';
import type { Tripwires } from '../hostile/tripwires.ts';
import { collectedAnswers, type WrongAnswer, wrongAnswers } from '../wrong-answers.ts';

/** A submission that can be graded any number of times, each time in a sandbox of its own. */
export interface Graded {
  readonly name: string;
  grade(seed: number): Promise<Result>;
}

export const COLLECTIONS = ['wrong', 'held-out', 'hostile'] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** The submissions of a collection, in its own order. */
export function submissionsOf(collection: Collection, exercises: readonly Exercise[]): readonly Graded[] {
  switch (collection) {
    case 'wrong':
      return wrongAnswers().map((answer) => gradedText(answer, exercises));
    case 'held-out':
      return ['held-out', 'held-out-pairs']
        .flatMap((name) => collectedAnswers(fileURLToPath(new URL(`../corpus/${name}`, import.meta.url))))
        .map((answer) => gradedText(answer, exercises));
    case 'hostile':
      return attempts().map(gradedFolder);
  }
}

export function gradedText({ name, exercise, text }: WrongAnswer, exercises: readonly Exercise[]): Graded {
  const texts = new Map([[`${exercise}.ts`, text]]);
  const options = { only: [exercise], diagnose: true, allowSolutionImports: true };
  return { name, grade: (seed) => gradeTexts(texts, exercises, { ...options, seed }) };
}

function gradedFolder(attempt: Attempt): Graded {
  return {
    name: attempt.name,
    async grade(seed) {
      const home = mkdtempSync(join(tmpdir(), 'repeat-'));
      const folder = mkdtempSync(join(home, 'submission-'));
      try {
        await attempt.write({ folder, ...NOTHING_TO_REACH });
        return await gradeAttempt(folder, { seed, only: attempt.only ?? [attempt.exercise] });
      } finally {
        rmSync(home, { recursive: true, force: true });
      }
    },
  };
}

/** The same in both gradings, because both are in the file: `npm run hostile` is what listens there. */
const NOTHING_TO_REACH: Omit<Tripwires, 'folder'> = {
  marker: '/nowhere/marker',
  port: 9,
  isMarked: () => false,
  connections: () => 0,
  close: async () => {},
};
