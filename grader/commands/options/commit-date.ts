import { spawnSync } from 'node:child_process';
import type { Environment } from '../../report/surroundings.ts';

/**
 * The date of the graded commit in UTC (`2026-06-01T14:32:01Z`), as its committer's clock had it: that stays the same
 * however often it is graded. It is the commit that `COMMIT_URL` ends in, else `GITHUB_SHA`.
 *
 * @param folder a folder in the clone of the student's repository
 * @returns undefined if there is no git, no clone, or no such commit in it
 */
export function commitDate(folder: string, environment: Environment): string | undefined {
  const commit = [environment.COMMIT_URL, environment.GITHUB_SHA]
    .map((text) => /(?:^|\/)([0-9a-f]{40}(?:[0-9a-f]{24})?)\/?$/.exec(text?.trim() ?? '')?.[1])
    .find((found) => found !== undefined);
  if (commit === undefined) {
    return undefined;
  }
  // `cat-file` reads the object and no more: unlike `git show`, it starts no program that the repository's own
  // settings name (to check signatures, to fetch what is missing), and the repository is a student's.
  const { status, stdout } = spawnSync('git', ['-C', folder, 'cat-file', 'commit', commit], {
    encoding: 'utf8',
    env: { ...process.env, GIT_NO_REPLACE_OBJECTS: '1', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' },
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: LONGEST_MS,
  });
  const [header = ''] = (stdout ?? '').split('\n\n');
  const seconds = /^committer .*> (\d{1,11}) [+-]\d{4}$/m.exec(header)?.[1];
  return status !== 0 || seconds === undefined
    ? undefined
    : new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z');
}

const LONGEST_MS = 10_000;
