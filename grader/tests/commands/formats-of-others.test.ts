import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SURROUNDINGS } from '../report/builders.ts';
import { folderWith, ROOT, runCli, runCliWith } from './run-cli.ts';

const solution = readFileSync(join(ROOT, 'solutions/01-init-params.ts'), 'utf8');

it('--format github: annotations at the paths of the student, the summary, and the outputs', () => {
  const folder = folderWith({
    'student/.git/HEAD': '',
    'student/exercises/01-init-params.ts': `\n\nexport function initParams( {\n${solution}`,
    outputs: '',
  });
  const environment = {
    GITHUB_WORKSPACE: folder,
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_OUTPUT: join(folder, 'outputs'),
  };
  const submission = join(folder, 'student');
  const run = runCliWith(environment, 'grade', '01', '--submission', submission, '--format', 'github');
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  expect(run.stdout).toMatch(
    /^::error file=exercises\/01-init-params\.ts,line=\d+,col=\d+,title=01-init-params\.ts cannot run yet::/m,
  );
  expect(readFileSync(join(folder, 'summary'), 'utf8')).toMatch(/^## 0 of 10 points\n/);
  expect(readFileSync(join(folder, 'outputs'), 'utf8')).toBe('score=0\nmax-score=10\n');
});

it('--format classroom50: result.json, if the environment says whose it is', () => {
  const folder = folderWith({ '01-init-params.ts': solution });
  const result = join(folder, 'result.json');
  const args = ['grade', '01', '--submission', folder, '--format', 'classroom50', '--output', result];
  const environment = SURROUNDINGS.environment as Record<string, string>;
  const refused = runCliWith({ ...environment, COMMIT_DATE: '' }, ...args);
  expect(refused).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('COMMIT_DATE') });
  expect(existsSync(result)).toBe(false);
  expect(runCliWith(environment, ...args).status).toBe(0);
  expect(JSON.parse(readFileSync(result, 'utf8'))).toMatchObject({
    owner: 'alice',
    datetime: '2026-06-01T14:32:01Z',
    score: 10,
    'max-score': 10,
  });
});

it('--format html: a page with pictures and hints, beside other reports', () => {
  const solved = Object.fromEntries(
    ['02-linear-predict', '03-loss', '04-gradient-step', '05-apples-and-pears'].map((id) => [
      `${id}.ts`,
      readFileSync(join(ROOT, `solutions/${id}.ts`), 'utf8').replace('total / cost', 'cost / total'),
    ]),
  );
  const folder = folderWith(solved);
  const files = ['--output', join(folder, 'a.html'), '--output', join(folder, 'a.json')];
  const run = runCli('grade', '05', '--submission', folder, '--format', 'html', '--format', 'json', ...files);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  const page = readFileSync(join(folder, 'a.html'), 'utf8');
  const { points } = JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8'));
  expect(page).toContain(`<title>${points} of 20 points</title>`);
  expect(page).toContain('<path class="own"');
  expect(page).toContain('id="05-apples-and-pears--hint-3"');
});
