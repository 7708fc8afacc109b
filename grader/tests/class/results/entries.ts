import type { Asked, Entry } from '../../../class/results/entry.ts';
import type { Exercise } from '../../../model/exercise.ts';
import { DEFAULT_LIMITS } from '../../../sandbox/limits.ts';

export const ASKED: Asked = {
  kit: '0.1.0+a',
  catalogue: 'b',
  seed: 20260501,
  limits: DEFAULT_LIMITS,
  fileBytes: 65_536,
  feedback: 'full',
};

/** An entry of somebody who was graded. */
export function entry(submission: string, other: Partial<Entry> = {}): Entry {
  return {
    submission,
    file: submission,
    persons: [{ name: submission, id: '' }],
    late: false,
    files: 6,
    status: 'graded',
    points: { '01-a': 3, '02-b': 4 },
    notes: [],
    sources: {},
    trees: {},
    digest: 'd',
    written: {},
    ...other,
  };
}

/** Two exercises with a check of 5 points each. */
export const EXERCISES = ['01-a', '02-b'].map((id) => ({
  id,
  checks: [{ points: 5 }],
})) as unknown as readonly Exercise[];
