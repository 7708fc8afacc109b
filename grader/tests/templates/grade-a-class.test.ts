import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../commands/run-cli.ts';
import { POINTS, STUDENTS, template } from './fakes.ts';
import { type Around, runJob } from './run-job.ts';

/** The files of all students, each below a folder. */
function below(folderOf: (name: string) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(STUDENTS).flatMap(([name, files]) =>
      Object.entries(files).map(([path, text]) => [`${folderOf(name)}/${path}`, text]),
    ),
  );
}

/** A zip, as a system for courses hands it out. */
function submissionsZip(): Uint8Array {
  const files = below((name) => name);
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

describe.skipIf(process.platform !== 'linux')('a class on GitHub', () => {
  const workflow = template('grade-a-class.yml');

  function part(around: Omit<Around, 'matrix'>, shard = 1, total = 1) {
    return runJob(workflow, 'part', { ...around, matrix: { shard, total } });
  }

  /** What the last job keeps: the rows of the gradebook, by submission. */
  function merged(artifacts: string) {
    const run = runJob(workflow, 'merge', { repository: {}, artifacts });
    const folder = folderWith({});
    spawnSync('tar', ['-xzf', join(artifacts, 'class/class.tar.gz'), '-C', folder]);
    const [header = '', ...lines] = readFileSync(join(folder, 'results/gradebook.csv'), 'utf8')
      .trim()
      .split('\n');
    const total = header.split(',').indexOf('total');
    const totals = Object.fromEntries(
      lines.map((line) => [line.split(',')[0], Number(line.split(',')[total])]),
    );
    return { ...run, totals, reports: readdirSync(join(folder, 'results/reports')) };
  }

  describe('in one job, with a clone of each repository', () => {
    const env = { ORGANIZATION: 'course', ASSIGNMENT: 'loss' };
    const students = () => folderWith(below((name) => `loss-${name}`));
    const gh = (clone: string) => `#!/bin/sh
[ "$GH_TOKEN" = "a token" ] || exit 4
case "$1 $2" in
  'repo list') printf '%s\\n' loss-ada loss-bob loss-zoe other-ada ;;
  'repo clone') ${clone} ;;
esac
`;

    it('is graded: those of the assignment, and no others', () => {
      const artifacts = folderWith({});
      const programs = { gh: gh(`cp -r '${students()}/'"\${3#course/}" "$4"`) };
      const { succeeded, log } = part({ repository: {}, artifacts, env, programs });
      expect({ succeeded, log }).toMatchObject({ succeeded: true });
      expect(log).toMatch(/^::stop-commands::(\S+)\n[\s\S]*^::\1::$/m);
      const { totals, reports, ...run } = merged(artifacts);
      expect(run).toMatchObject({ succeeded: true });
      expect(totals).toEqual({ 'loss-ada': POINTS.ada, 'loss-bob': POINTS.bob, 'loss-zoe': POINTS.zoe });
      expect(reports).toContain('loss-ada.txt');
    });

    it('is not, if one of them cannot be cloned', () => {
      const artifacts = folderWith({});
      const programs = { gh: gh('exit 1') };
      expect(part({ repository: {}, artifacts, env, programs }).succeeded).toBe(false);
      expect(readdirSync(artifacts)).toEqual([]);
    });
  });

  it('is graded in shards; if one is missing, it is named, and the others are kept', () => {
    const repository = { 'submissions.zip': submissionsZip() };
    const artifacts = folderWith({});
    const one = part({ repository, artifacts }, 1, 2);
    expect(one).toMatchObject({ succeeded: true });
    const without = merged(artifacts);
    expect(without).toMatchObject({
      succeeded: false,
      log: expect.stringMatching(/Missing: the shard 2\/2/),
    });
    expect(part({ repository, artifacts }, 2, 2)).toMatchObject({ succeeded: true });
    const all = merged(artifacts);
    expect(all).toMatchObject({ succeeded: true, totals: POINTS });
    expect(Object.keys(without.totals).length).toBeLessThan(3);
  });
});
