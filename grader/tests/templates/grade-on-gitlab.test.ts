import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseJunit } from 'junit2json';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folderWith } from '../commands/run-cli.ts';
import { fakePrograms, POINTS, run, STUDENTS, template } from './fakes.ts';

describe.skipIf(process.platform === 'win32')('GitLab', () => {
  const { grade } = parse(template('grade-on-gitlab.yml'));

  it.each(Object.entries(POINTS))(
    '%s gets %i points, and the job keeps what it says',
    async (name, points) => {
      const student = folderWith(STUDENTS[name] ?? {});
      const variables = Object.entries({ ...grade.variables, MIN_SCORE: '30' }).map(
        ([variable, value]) => `${variable}='${value}'`,
      );
      const { status } = run(student, fakePrograms(), [
        'bash',
        '-ec',
        [...variables, ...grade.script].join('\n'),
      ]);
      expect(status).toBe(points >= 30 ? 0 : 1);
      const made = (file: string) => readFileSync(join(student, file), 'utf8');
      expect(made(grade.artifacts.paths[0])).toMatch(`${points}/100`);
      const suites = await parseJunit(made(grade.artifacts.reports.junit));
      expect(suites).toMatchObject({
        testsuite: expect.arrayContaining([expect.objectContaining({ name: '01-init-params' })]),
      });
    },
  );
});
