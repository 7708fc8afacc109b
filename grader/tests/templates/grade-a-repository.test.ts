import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../commands/run-cli.ts';
import { POINTS, STUDENTS, template } from './fakes.ts';
import { runJob } from './run-job.ts';

describe.skipIf(process.platform === 'win32')('a repository on GitHub', () => {
  function graded(name: string, env: Readonly<Record<string, string>> = {}) {
    const artifacts = folderWith({});
    const repository = STUDENTS[name] ?? {};
    const run = runJob(template('grade-a-repository.yml'), 'grade', { repository, artifacts, env });
    return { ...run, kept: (file: string) => readFileSync(join(artifacts, 'grade', file), 'utf8') };
  }

  it.each(Object.entries(POINTS))('%s gets %i points', (name, points) => {
    const { succeeded, log, summary, outputs, kept } = graded(name, { MIN_SCORE: '30' });
    expect(succeeded).toBe(points >= 30);
    expect(log).toMatch(new RegExp(`^::notice title=Points::${points} of 100 points`, 'm'));
    expect(summary).toMatch(new RegExp(`^## ${points} of 100 points`));
    expect(outputs).toBe(`score=${points}\nmax-score=100\n`);
    expect(JSON.parse(kept('grade.json')).points).toBe(points);
    expect(kept('grade.txt')).toMatch(`${points}/100`);
  });

  it('shows a fault at its line in the repository, and no more than the teacher wants to', () => {
    const { log } = graded('bob');
    expect(log).toMatch(/^::error file=exercises\/01-init-params\.ts,line=1,/m);
    expect(graded('bob', { FEEDBACK: 'none' }).log).not.toMatch(/^::error/m);
  });
});
