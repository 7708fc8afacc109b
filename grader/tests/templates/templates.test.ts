import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folderWith, ROOT } from '../commands/run-cli.ts';
import { SOLUTIONS } from '../folders.ts';

const TEMPLATES = join(ROOT, 'grader/templates');
const text = (name: string) => readFileSync(join(TEMPLATES, name), 'utf8');
const withoutComments = (code: string) => code.replace(/^\s*\/\/.*$/gm, '');
const right = (id: string) => readFileSync(join(SOLUTIONS, `${id}.ts`), 'utf8');

/** Programs that stand in for those that need a network: `git clone` brings the grader of this kit. */
function fakes(others: Readonly<Record<string, string>> = {}): string {
  const bin = folderWith({
    git: `#!/bin/sh\nfor last; do :; done\nln -s '${join(ROOT, 'grader')}' "$last/grader"\n`,
    npm: '#!/bin/sh\necho "$@" > npm-was-asked\n',
    ...others,
  });
  for (const name of readdirSync(bin)) {
    chmodSync(join(bin, name), 0o755);
  }
  return bin;
}

function run(folder: string, bin: string, program: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    // What npm says about the run of these tests is nothing to those programs.
    env: { PATH: `${bin}:${process.env.PATH}` },
  });
  return { status, stdout, stderr };
}

const FILES = readdirSync(TEMPLATES, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(TEMPLATES.length + 1));

it.each(FILES.filter((name) => !name.endsWith('runtime.json')))('%s begins with what it is for', (name) => {
  expect(text(name)).toMatch(/^(?:#|\/\/) For a (?:teacher|student): /);
});

it.each(FILES.filter((name) => /\.(?:yml|json)$/.test(name)))('%s parses', (name) => {
  const read = name.endsWith('.yml') ? parse : (code: string) => JSON.parse(withoutComments(code));
  expect(Object.keys(read(text(name)))).not.toEqual([]);
});

it('what the image copies and the container opens is there', () => {
  const copied = [...text('Dockerfile').matchAll(/^COPY \S+ (.*) \S+$/gm)].flatMap(([, names = '']) =>
    names.split(' '),
  );
  const { openFiles } = JSON.parse(withoutComments(text('devcontainer/devcontainer.json'))).customizations
    .codespaces;
  expect(copied).toEqual(expect.arrayContaining(['grader', 'package-lock.json']));
  expect([...copied, ...openFiles].filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
});

describe.skipIf(process.platform === 'win32')('GitLab', () => {
  const { grade } = parse(text('grade-on-gitlab.yml'));

  function pipeline(files: Readonly<Record<string, string>>) {
    const student = folderWith(files);
    const variables = Object.entries({ ...grade.variables, MIN_SCORE: '10' }).map(
      ([name, value]) => `${name}='${value}'`,
    );
    const { status } = run(student, fakes(), 'bash', '-ec', [...variables, ...grade.script].join('\n'));
    return { status, made: (name: string) => readFileSync(join(student, name), 'utf8') };
  }

  it('grades, and keeps what it says that it keeps', () => {
    const { status, made } = pipeline({ 'exercises/02-linear-predict.ts': right('02-linear-predict') });
    expect(status).toBe(0);
    expect(made(grade.artifacts.paths[0])).toMatch(/20\/100/);
    expect(made(grade.artifacts.reports.junit)).toMatch(/^<\?xml/);
  });

  it('fails below the score, with a report', () => {
    const { status, made } = pipeline({ 'README.md': '' });
    expect(status).toBe(1);
    expect(made(grade.artifacts.reports.junit)).toMatch(/^<\?xml/);
  });
});

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe.skipIf(process.platform === 'win32' || !hasPython)('Classroom 50', () => {
  const AUTOGRADER = join(TEMPLATES, 'classroom50/autograder.py');

  it('calls the kit with the checkout as the submission', () => {
    const student = folderWith({});
    const bin = fakes({ node: '#!/bin/sh\nshift\necho "$@" > result.json\n' });
    expect(run(student, bin, 'python3', AUTOGRADER)).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(join(student, 'result.json'), 'utf8')).toBe(
      'grade --feedback full --submission . --accept-any --format classroom50 --output result.json\n',
    );
  });

  it.each(['git', 'npm', 'node'])('is at fault, and says so, if %s fails', (name) => {
    const student = folderWith({});
    const bin = fakes({ node: '#!/bin/sh\nexit 0\n', [name]: '#!/bin/sh\nexit 2\n' });
    const { status, stderr } = run(student, bin, 'python3', AUTOGRADER);
    expect(status).not.toBe(0);
    expect(stderr).toContain(name);
    expect(readdirSync(student)).toEqual([]);
  });
});
