import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitDate } from '../../../commands/options/commit-date.ts';
import { environmentFor, surroundingsOf } from '../../../commands/options/surroundings.ts';
import { SURROUNDINGS } from '../../report/builders.ts';
import { folderWith } from '../run-cli.ts';

const submission = {
  files: new Map([
    ['03-loss.ts', { kind: 'text', text: 'x' }],
    ['04-gradient-step.ts', { kind: 'unusable', message: 'missing' }],
  ] as const),
  paths: new Map([['03-loss.ts', 'exercises/03-loss.ts']]),
};
const pathIn = (folder: string, environment = {}) =>
  surroundingsOf(folder, submission, environment).files.get('03-loss.ts')?.path;

describe('the path of a file', () => {
  it('starts where the repository of the student starts, beside that of the kit', () => {
    const workspace = folderWith({ 'kit/.git/HEAD': '', 'student/.git/HEAD': '', 'student/week 1/a.ts': '' });
    const environment = { GITHUB_WORKSPACE: workspace };
    expect(pathIn(join(workspace, 'student'), environment)).toBe('exercises/03-loss.ts');
    expect(pathIn(join(workspace, 'student/week 1'), environment)).toBe('week 1/exercises/03-loss.ts');
    expect(pathIn(join(workspace, 'student/week 1'))).toBe('week 1/exercises/03-loss.ts');
  });

  it('starts at the workspace without a repository, and looks no further up', () => {
    const folder = folderWith({ '.git/HEAD': '', 'work/a/b.ts': '' });
    const environment = { GITHUB_WORKSPACE: join(folder, 'work') };
    expect(pathIn(join(folder, 'work/a'), environment)).toBe('a/exercises/03-loss.ts');
    expect(pathIn(join(folder, 'work/a'))).toBe('work/a/exercises/03-loss.ts');
  });

  it('starts at the submission if it lies outside of the workspace, in no repository', () => {
    const folder = folderWith({ 'a/b.ts': '' });
    expect(pathIn(join(folder, 'a'), { GITHUB_WORKSPACE: join(folder, 'other') })).toBe(
      'exercises/03-loss.ts',
    );
  });

  it.runIf(process.platform !== 'win32')('goes through links', () => {
    const folder = folderWith({ 'real/.git/HEAD': '', 'real/in/b.ts': '' });
    symlinkSync(join(folder, 'real'), join(folder, 'link'));
    expect(pathIn(join(folder, 'link/in'), { GITHUB_WORKSPACE: folder })).toBe('in/exercises/03-loss.ts');
  });

  it('is there for files that can be read only', () => {
    const folder = folderWith({ 'b.ts': '' });
    expect([...surroundingsOf(folder, submission, {}).files.keys()]).toEqual(['03-loss.ts']);
  });
});

describe('the date of a commit', () => {
  const repository = () => {
    const folder = folderWith({ 'a.ts': '' });
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
        encoding: 'utf8',
        env: {
          ...process.env,
          GIT_COMMITTER_DATE: '2026-06-01T16:32:01+0200',
          GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z',
        },
      }).trim();
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'committer x <y> 1 +0000\n\ncommitter x <y> 2 +0000');
    return { folder, git, commit: git('rev-parse', 'HEAD') };
  };

  it('is that of its committer, in UTC, of the commit in the address before that of the run', () => {
    const { folder, commit } = repository();
    const date = '2026-06-01T14:32:01Z';
    mkdirSync(join(folder, 'exercises'));
    const other = 'b'.repeat(40);
    expect(commitDate(join(folder, 'exercises'), { GITHUB_SHA: commit })).toBe(date);
    expect(commitDate(folder, { COMMIT_URL: `https://x/commit/${commit}`, GITHUB_SHA: other })).toBe(date);
    expect(
      commitDate(folder, { COMMIT_URL: `https://x/commit/${other}`, GITHUB_SHA: commit }),
    ).toBeUndefined();
  });

  it('is unknown without a commit, a repository or git', () => {
    const { folder, commit } = repository();
    expect(commitDate(folder, {})).toBeUndefined();
    expect(commitDate(folder, { GITHUB_SHA: '--help' })).toBeUndefined();
    expect(commitDate(folderWith({ 'a.ts': '' }), { GITHUB_SHA: commit })).toBeUndefined();
    expect(commitDate(join(folder, 'nowhere'), { GITHUB_SHA: commit })).toBeUndefined();
  });

  it('starts no program that the settings of the repository name', () => {
    const { folder, git, commit } = repository();
    const made = join(folder, 'made');
    git('config', 'log.showSignature', 'true');
    for (const name of ['gpg.program', 'core.pager', 'core.fsmonitor', 'pager.cat-file']) {
      git('config', name, `touch "${made}"; false`);
    }
    expect(commitDate(folder, { GITHUB_SHA: commit })).toBe('2026-06-01T14:32:01Z');
    expect(existsSync(made)).toBe(false);
  });

  it('is added for classroom50 alone, if it is not set', () => {
    const { folder, commit } = repository();
    const { COMMIT_DATE, ...rest } = SURROUNDINGS.environment;
    const environment = { ...rest, COMMIT_URL: `https://x/commit/${commit}` };
    const outputs = [{ format: 'classroom50', file: null }] as const;
    expect(environmentFor(outputs, folder, environment).COMMIT_DATE).toBe('2026-06-01T14:32:01Z');
    expect(environmentFor(outputs, folder, { ...environment, COMMIT_DATE }).COMMIT_DATE).toBe(COMMIT_DATE);
    expect(environmentFor([{ format: 'json', file: null }], folder, {})).toEqual({});
    expect(() => environmentFor(outputs, folder, rest)).toThrow(/COMMIT_DATE/);
  });
});
