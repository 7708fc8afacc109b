import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Graded, Settings } from '../../../class/work/job.ts';
import { Pool } from '../../../class/work/pool.ts';
import { submissionOf } from '../../../kit/student.ts';
import type { Submission } from '../../../model/submission.ts';
import { DEFAULT_LIMITS, MAX_FILE_BYTES } from '../../../sandbox/limits.ts';
import { folderWith } from '../../commands/run-cli.ts';

const SETTINGS: Settings = { seed: 7, limits: DEFAULT_LIMITS, fileBytes: MAX_FILE_BYTES, feedback: 'full' };
const STUB = fileURLToPath(new URL('stub-worker.ts', import.meta.url));
const saying = (text: string) => submissionOf(new Map([['01-init-params.ts', text]]));

afterEach(() => vi.unstubAllEnvs());

function pool(workers: number) {
  const opened = new Pool(workers, { program: STUB });
  onTestFinished(() => opened.close());
  return {
    grade: (submission: Submission) => opened.grade(submission, SETTINGS),
    kill: () => opened.kill(),
  };
}

function reportOf(graded: Graded): string {
  return graded.kind === 'graded' ? graded.report : graded.message;
}

function processOf(graded: Graded): string {
  return graded.kind === 'graded' ? (graded.json.split(' ')[0] as string) : '';
}

test('everybody gets their own result, and all workers get the settings', async () => {
  const two = pool(2);
  const texts = Array.from({ length: 9 }, (_, i) => `text ${i}`);
  const graded = await Promise.all(texts.map((text) => two.grade(saying(text))));
  expect(graded.map(reportOf)).toEqual(texts);
  expect(graded.every((one) => one.kind === 'graded' && one.json.endsWith(' 7'))).toBe(true);
  expect(new Set(graded.map(processOf)).size).toBe(2);
});

test('what a process ended over is graded again by another, and so is all else that it had in hand', async () => {
  const one = pool(1);
  const marker = join(folderWith({}), 'ended');
  const graded = await Promise.all(['a', `end once ${marker}`, 'b'].map((text) => one.grade(saying(text))));
  expect(graded.map(reportOf)).toEqual(['a', `end once ${marker}`, 'b']);
});

test('if processes end over it twice, that is a fault, and the next one is graded', async () => {
  const one = pool(1);
  const graded = await one.grade(saying('end'));
  expect(graded.kind).toBe('fault');
  expect(reportOf(graded)).toContain('ended twice (SIGKILL');
  expect(reportOf(await one.grade(saying('next')))).toBe('next');
});

test('if no process can begin, it says why, once and for all', async () => {
  vi.stubEnv('STUB_WORKER', 'broken');
  await expect(pool(1).grade(saying('a'))).rejects.toThrow(/exit code 3.*There is no such module/s);
});

test('after it was killed, nothing is graded and no process is started', async () => {
  const one = pool(1);
  const graded = one.grade(saying('a'));
  one.kill();
  await expect(graded).rejects.toThrow('SIGKILL');
  await expect(one.grade(saying('b'))).rejects.toThrow('stopped');
});
