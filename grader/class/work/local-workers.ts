import type { Settings } from './job.ts';
import { Pool } from './pool.ts';
import type { Workers } from './workers.ts';

/**
 * Processes of this machine that grade the submissions of one class.
 *
 * @param count how many
 */
export function localWorkers(settings: Settings, count: number): Workers {
  const pool = new Pool(count);
  return {
    place: () => pool.place(),
    grade: (submission) => pool.grade(submission, settings),
    close: () => pool.close(),
    kill: () => pool.kill(),
  };
}
