import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../commands/run-cli.ts';
import { TEMPLATES, template } from './fakes.ts';

const withoutComments = (code: string) => code.replace(/^\s*\/\/.*$/gm, '');

const FILES = readdirSync(TEMPLATES, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(TEMPLATES.length + 1));

it.each(FILES.filter((name) => !name.endsWith('runtime.json')))('%s begins with what it is for', (name) => {
  expect(template(name)).toMatch(/^(?:#|\/\/) For a (?:teacher|student): /);
});

it.each(FILES.filter((name) => /\.(?:yml|json)$/.test(name)))('%s parses', (name) => {
  const read = name.endsWith('.yml') ? parse : (code: string) => JSON.parse(withoutComments(code));
  expect(Object.keys(read(template(name)))).not.toEqual([]);
});

it('what the container opens is there, and what it installs is the lock', () => {
  const { postCreateCommand, customizations } = JSON.parse(
    withoutComments(template('devcontainer/devcontainer.json')),
  );
  expect(postCreateCommand).toMatch(/^npm ci /);
  const { openFiles } = customizations.codespaces;
  expect(openFiles.filter((name: string) => !existsSync(join(ROOT, name)))).toEqual([]);
});

/** The first majors that run on Node 24: GitHub's runners have no Node 20 any more. */
const MAJORS = {
  'actions/checkout': 6,
  'actions/setup-node': 6,
  'actions/upload-artifact': 6,
  'actions/download-artifact': 7,
};

it('actions are named at a major that GitHub can run, in the guide as well', () => {
  const texts = [
    ...FILES.filter((name) => name.endsWith('.yml')).map(template),
    readFileSync(join(ROOT, 'grader/TEACHING.md'), 'utf8'),
  ];
  const used = new Set(texts.flatMap((text) => text.match(/\bactions\/[\w-]+@\w+/g) ?? []));
  expect([...used].sort()).toEqual(
    Object.entries(MAJORS)
      .map(([name, major]) => `${name}@v${major}`)
      .sort(),
  );
});

/** As GitHub documents them; it refuses a workflow with any other. */
const KEYS = {
  workflow: 'name run-name on permissions env defaults concurrency jobs',
  job: 'name needs if runs-on permissions environment concurrency outputs env defaults timeout-minutes strategy continue-on-error container services uses with secrets steps',
  step: 'id if name uses run shell with env continue-on-error timeout-minutes working-directory',
};

it.each(FILES.filter((name) => /^grade-a-.*\.yml$/.test(name)))(
  '%s has only keys that GitHub knows, and needs only jobs that are there',
  (name) => {
    const workflow = parse(template(name));
    const jobs: readonly Record<string, unknown>[] = Object.values(workflow.jobs);
    const steps = jobs.flatMap((job) => job.steps as readonly object[]);
    const unknown = (of: object, kind: keyof typeof KEYS) =>
      Object.keys(of).filter((key) => !KEYS[kind].split(' ').includes(key));
    expect(unknown(workflow, 'workflow')).toEqual([]);
    expect(jobs.flatMap((job) => unknown(job, 'job'))).toEqual([]);
    expect(steps.flatMap((step) => unknown(step, 'step'))).toEqual([]);
    const needed = jobs.flatMap(({ needs = [] }) => needs as string | readonly string[]);
    expect(Object.keys(workflow.jobs)).toEqual(expect.arrayContaining(needed));
    expect(jobs.every((job) => job['runs-on'] === 'ubuntu-latest')).toBe(true);
  },
);
