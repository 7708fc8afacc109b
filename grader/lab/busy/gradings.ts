import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onExit } from '../../system/on-exit.ts';

/** What a process of `grade-blocked.ts` does. */
export interface Share {
  /** This process takes every `of`-th grading, from number `part` on. */
  readonly part: number;
  readonly of: number;
  readonly gradings: number;
  readonly seed: number;
  readonly blockMs: number;
}

/** A grading of a right submission, while the machine and the grader were busy. */
export interface Graded {
  readonly submission: string;
  /** The `await` of the product at which the grader was blocked. */
  readonly site: string;
  /** How many such places a grading comes to. */
  readonly sites: number;
  /** A line for each check that lost points. */
  readonly lost: readonly string[];
  /** Why there is no result, or null. */
  readonly fault: string | null;
}

interface Options extends Pick<Share, 'gradings' | 'seed' | 'blockMs'> {
  /** Processes that grade at the same time. */
  readonly workers: number;
}

/** Grades in several processes at once. @param onGraded receives each grading as it ends */
export async function gradeBlocked(
  { workers, ...options }: Options,
  onGraded: (graded: Graded) => void = () => {},
): Promise<readonly Graded[]> {
  const all: Graded[] = [];
  const work = async (part: number) => {
    const share: Share = { part, of: workers, ...options };
    const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, JSON.stringify(share)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const cancel = onExit(() => void child.kill());
    for await (const line of createInterface({ input: child.stdout })) {
      const graded = JSON.parse(line) as Graded;
      all.push(graded);
      onGraded(graded);
    }
    cancel();
  };
  await Promise.all(Array.from({ length: Math.min(workers, options.gradings) }, (_, part) => work(part)));
  return all;
}

const PROGRAM = fileURLToPath(new URL('./grade-blocked.ts', import.meta.url));
