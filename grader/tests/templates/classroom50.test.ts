import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../commands/run-cli.ts';
import { SURROUNDINGS } from '../report/builders.ts';
import { fakePrograms, POINTS, run, STUDENTS, TEMPLATES } from './fakes.ts';

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe.skipIf(process.platform === 'win32' || !hasPython)('Classroom 50', () => {
  const python = ['python3', join(TEMPLATES, 'classroom50/autograder.py')];

  it.each(Object.entries(POINTS))('%s gets %i points', (name, points) => {
    const student = folderWith(STUDENTS[name] ?? {});
    const env = SURROUNDINGS.environment as Readonly<Record<string, string>>;
    expect(run(student, fakePrograms(), python, env)).toMatchObject({ status: 0 });
    const { score, owner, tests } = JSON.parse(readFileSync(join(student, 'result.json'), 'utf8'));
    expect({ score, owner }).toEqual({ score: points, owner: 'alice' });
    expect(tests.reduce((sum: number, test: { score: number }) => sum + test.score, 0)).toBe(points);
  });

  it.each(['git', 'npm', 'node'])('is at fault, and says so, if %s fails', (name) => {
    const student = folderWith({});
    const bin = fakePrograms({ node: '#!/bin/sh\nexit 0\n', [name]: '#!/bin/sh\nexit 2\n' });
    const { status, stderr } = run(student, bin, python);
    expect(status).not.toBe(0);
    expect(stderr).toContain(name);
    expect(readdirSync(student)).toEqual([]);
  });
});
