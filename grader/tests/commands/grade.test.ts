import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDigits } from '../../../data/digits.ts';
import { catalogue } from '../../catalogue/index.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import type { Result } from '../../model/result.ts';
import { FORMATS } from '../../report/formats/index.ts';
import { stubFiles } from '../../stubs/stub-files.ts';
import { listing } from '../../text/english.ts';
import { folderWith, ROOT, runCli } from './run-cli.ts';

const EXERCISES = loadCatalogue();
const ALL_POINTS = EXERCISES.flatMap(({ checks }) => checks).reduce((sum, { points }) => sum + points, 0);
const SOLUTIONS = join(ROOT, 'solutions');
const solution = (id: string) => readFileSync(join(SOLUTIONS, `${id}.ts`), 'utf8');
const stubs = Object.fromEntries(stubFiles(SOLUTIONS));
const gradeJson = (folder: string, ...args: string[]): Result =>
  JSON.parse(runCli('grade', '--submission', folder, '--format', 'json', ...args).stdout);

test('the solutions score all points, and the same seed gives the same bytes', () => {
  const once = runCli('grade', '--submission', 'solutions', '--format', 'json');
  expect(once.status).toBe(0);
  expect(JSON.parse(once.stdout)).toMatchObject({
    version: 1,
    seed: 20260501,
    points: ALL_POINTS,
    maxPoints: ALL_POINTS,
  });
  expect(runCli('grade', '--submission', 'solutions', '--format', 'json').stdout).toBe(once.stdout);
});

test('the stubs score 0, as not started, and the report says what to do first', () => {
  const folder = folderWith(stubs);
  const result = gradeJson(folder);
  expect(result.points).toBe(0);
  expect(result.exercises.map(({ status }) => status)).toEqual(EXERCISES.map(() => 'not-started'));
  const { stdout, status } = runCli('grade', '--submission', folder);
  expect(status).toBe(0);
  expect(stdout.match(/not started/g)).toHaveLength(EXERCISES.length);
  expect(stdout.trimEnd().split('\n').at(-1)).toContain('npm run grade');
});

test('every check of the catalogue is in every result, in its order', () => {
  const ids = catalogue(readDigits()).flatMap(({ id, checks }) => checks.map((check) => `${id} ${check.id}`));
  const idsOf = (result: Result) =>
    result.exercises.flatMap(({ id, checks }) => checks.map((check) => `${id} ${check.id}`));
  expect(idsOf(gradeJson(folderWith({ '03-loss.ts': 'export const x = (;' })))).toEqual(ids);
});

describe('which files are graded', () => {
  const solutions = Object.fromEntries(EXERCISES.map(({ id }) => [`${id}.ts`, solution(id)]));
  const moved = (files: Readonly<Record<string, string>>, rename: (name: string) => string) =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [rename(name), text]));
  const first = EXERCISES[0]?.id as string;
  const inExercises = moved(solutions, (name) => `exercises/${name}`);

  test.each([
    [
      'in exercises/, with a stray stub beside it',
      { ...inExercises, [`${first}.ts`]: stubs[`${first}.ts`] },
      1,
    ],
    [
      'at the top, with stubs in exercises/',
      { ...solutions, ...moved(stubs, (name) => `exercises/${name}`) },
      1,
    ],
    ['in a wrapper folder', moved(inExercises, (name) => `learn-by-guessing-main/${name}`), 0],
    ['renamed by a browser', moved(solutions, (name) => name.replace('.ts', ' (1).ts')), EXERCISES.length],
    ['renamed by an editor', moved(solutions, (name) => `${name}.txt`), EXERCISES.length],
    [
      'in other letters',
      moved(solutions, (name) => name.toUpperCase().replaceAll('-', '_')),
      EXERCISES.length,
    ],
    [
      'as JavaScript by name, and importing each other so',
      Object.fromEntries(
        Object.entries(solutions).map(([name, text]) => [
          name.replace('.ts', '.js'),
          text.replace(/'\.\/(\d.*)\.ts'/g, "'./$1.js'"),
        ]),
      ),
      EXERCISES.length,
    ],
  ])('%s', (_, files, notes) => {
    const result = gradeJson(folderWith(files as Record<string, string>));
    expect(result.points).toBe(ALL_POINTS);
    expect(result.notes ?? []).toHaveLength(notes);
  });

  test('the report says so, of the exercises that it is about', () => {
    const folder = folderWith({ ...solutions, '03_LOSS (1).ts': 'x', '03-loss (1).ts': solution('03-loss') });
    const note = '“03-loss (1).ts” is graded as 03-loss.ts; “03-loss.ts” beside it is not.';
    expect(runCli('grade', '--submission', folder, '03').stdout.replace(/\s+/g, ' ')).toContain(note);
    expect(gradeJson(folder, '01')).not.toHaveProperty('notes');
    expect(gradeJson(folder, '03').notes).toEqual([note]);
  });

  test('exit code 2 if there is none: it says what it found', () => {
    const { status, stderr } = runCli(
      'grade',
      '--submission',
      folderWith({ '03_lossy.ts': 'x', 'notes.txt': '' }),
    );
    expect(status).toBe(2);
    expect(stderr).toContain('Found “03_lossy.ts” and “notes.txt”: rename (or unpack) what is yours');
  });
});

describe('what a file may be, and what is said of it', () => {
  const ok = { ...stubs, '01-init-params.ts': solution('01-init-params') };
  test.each([
    ['does not parse', { '02-linear-predict.ts': 'export function predictOne( {' }, /line 1/],
    ['is empty', { '02-linear-predict.ts': '' }, /empty/],
    ['is huge', { '02-linear-predict.ts': `//${' '.repeat(50_000_000)}` }, /large|big/],
    ['is not UTF-8', { '02-linear-predict.ts': new Uint8Array([0x2f, 0x2f, 0xff, 0xfe, 0x0a]) }, /UTF-8/],
    ['exports something else', { '02-linear-predict.ts': 'export const predict = 3;' }, /predict/],
    ['imports what it may not', { '02-linear-predict.ts': "import 'node:fs';" }, /node:fs/],
    ['throws while it loads', { '02-linear-predict.ts': "throw new Error('boom');" }, /boom/],
    ['hangs while it loads', { '02-linear-predict.ts': 'for (;;) {}' }, /seconds/],
  ])('%s', (_, broken, words) => {
    const result = gradeJson(folderWith({ ...ok, ...broken }));
    expect(result.exercises[1]).toMatchObject({ status: 'unusable', points: 0 });
    expect(result.exercises[1]?.message).toMatch(words);
    expect(result.exercises[0]).toMatchObject({ status: 'passed', points: 10 });
  });

  test('is a folder, is a link, or is not there', () => {
    const folder = folderWith({ '01-init-params.ts': solution('01-init-params') });
    mkdirSync(join(folder, '02-linear-predict.ts'));
    symlinkSync(join(SOLUTIONS, '03-loss.ts'), join(folder, '03-loss.ts'));
    const result = gradeJson(folder);
    expect(result.exercises.map(({ status }) => status)).toEqual([
      'passed',
      ...EXERCISES.slice(1).map(() => 'unusable'),
    ]);
    expect(result.exercises[1]?.message).toMatch(/folder/);
    expect(result.exercises[2]?.message).toMatch(/link/);
    expect(result.exercises[3]?.message).toMatch(/04-gradient-step\.ts/);
    expect(result.points).toBe(10);
  });
});

test('--min-score: below it exit 1, at it exit 0', () => {
  const folder = folderWith({ ...stubs, '01-init-params.ts': solution('01-init-params') });
  const percent = (100 * 10) / ALL_POINTS;
  expect(runCli('grade', '--submission', folder, '--min-score', `${percent}`).status).toBe(0);
  expect(runCli('grade', '--submission', folder, '--min-score', `${percent + 1}`).status).toBe(1);
  expect(runCli('grade', '01', '--submission', folder, '--min-score', '100').status).toBe(0);
});

test('reports go to files, in pairs, whole', () => {
  const folder = folderWith(stubs);
  const [json, text] = [join(folder, 'a.json'), join(folder, 'a.txt')];
  const args = ['--format', 'json', '--output', json, '--format', 'text', '--output', text];
  const { status, stdout } = runCli('grade', '01', '--submission', folder, ...args);
  expect(status).toBe(0);
  expect(stdout).toContain('0 of 10 points');
  expect(JSON.parse(readFileSync(json, 'utf8')).maxPoints).toBe(10);
  expect(readFileSync(text, 'utf8')).toContain('A first guess');
});

test('--replay shows the one case, and what the code prints', () => {
  const wrong = solution('02-linear-predict').replace(
    'const { weights, bias } = params;',
    'const { weights } = params; const bias = 0; console.log("the bias is", bias);',
  );
  const folder = folderWith({ ...stubs, '02-linear-predict.ts': wrong });
  const check = gradeJson(folder, '02').exercises[0]?.checks.find(({ id }) => id === 'bias-once');
  expect(check?.status).toBe('failed');
  const { stdout, status } = runCli('grade', '--submission', folder, '--replay', check?.replay as string);
  expect(status).toBe(0);
  expect(stdout).toContain('the bias is 0');
  expect(stdout).toContain(check?.counterexample?.call as string);
  expect(stdout).toContain(check?.counterexample?.expected as string);
});

describe('the command is at fault: exit 2, no result, and words that help', () => {
  test.each([
    [['grade', 'los'], /Did you mean loss\?/],
    [['grade', '99'], /01-init-params/],
    [['grade', '--submission', 'no-such-folder'], /no-such-folder/],
    [['grade', '--submission', 'grader/templates'], /01-init-params\.ts/],
    [['grade', '--seed', '1.5'], /--seed.*1\.5/],
    [['grade', '--min-score', 'half'], /--min-score.*half/],
    [['grade', '--format', 'pdf'], new RegExp(`pdf.*${listing(Object.keys(FORMATS))}`, 's')],
    [['grade', '--format', 'json', '--format', 'text'], /share the terminal/],
    [['grade', '--output', 'no/such/folder/r.json', '01'], /could not be written/],
    [['grade', '--replay', 'xyz'], /no replay token/],
    [['grade', '--replay', '03/nothing/1/e0'], /no check “nothing”/],
    [['grade', '--data', 'no-such-folder'], /no-such-folder/],
    [['grade', '--fast'], /--fast/],
    [['guess'], /guess/],
    [['hint', 'pears'], /There is no exercise “pears”/],
    [['data', 'no-such-file'], /no-such-file/],
  ])('%j', (args, words) => {
    const { status, stdout, stderr } = runCli(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
