import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { classCommand } from '../../commands/class.ts';
import type { ClassFlags } from '../../commands/options/class-flags.ts';
import { differences, treeOf } from '../../lab/class-trees/class-run.ts';
import { KitError } from '../../model/kit-error.ts';
import { EXERCISES, SOLUTIONS } from '../folders.ts';
import { folderWith, newFolderWith, runCli } from './run-cli.ts';

const solution = (id: string) => readFileSync(join(SOLUTIONS, `${id}.ts`), 'utf8');
const LOSS = solution('03-loss');
const WRONG_LOSS = LOSS.replace('export function sigmoid', 'export function sigmoid2');
const STUB = readFileSync(join(EXERCISES, '03-loss.ts'), 'utf8');

/** Somebody right, somebody with a slip, an untouched stub, nobody's file, and somebody without a file. */
const CLASS = {
  'müller, ada/03-loss.ts': LOSS,
  'müller, ada/helpers.ts': 'export {};',
  'bob/03-loss.ts': WRONG_LOSS,
  '=eve/exercises/03-loss.ts': STUB,
  'stray.ts': 'export {};',
  'zoe/thesis.pdf': '',
};
const ROWS = [
  'submission,name,id,late,status,total,01-init-params,02-linear-predict,03-loss,04-gradient-step,05-apples-and-pears,06-three-or-seven,note',
  "'=eve,,,,graded,0,0,0,0,0,0,0,",
  expect.stringMatching(/^bob,,,,graded,(\d+),0,0,\1,0,0,0,$/),
  '"müller, ada",,,,graded,20,0,0,20,0,0,0,',
  'zoe,,,,nothing,0,0,0,0,0,0,0,Handed in “thesis.pdf”; none of the six files.',
  '',
];

let folder = '';
let out = '';
beforeAll(() => {
  folder = newFolderWith(CLASS);
  out = join(newFolderWith({}), 'out');
  const { status, stdout, stderr } = runCli('class', folder, '--out', out);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('4 people: 3 graded, 1 with nothing to grade');
}, 60_000);
afterAll(() => {
  for (const made of [folder, dirname(out)]) {
    rmSync(made, { recursive: true, force: true });
  }
});

test('the gradebook has a row for everybody', () => {
  expect(readFileSync(join(out, 'gradebook.csv'), 'utf8').split('\n')).toEqual(ROWS);
});

test('a result is that of grade, to the byte, and a report that of grade in a file', () => {
  const one = join(folder, 'bob');
  const file = join(folderWith({}), 'result.json');
  const text = join(folderWith({}), 'report.txt');
  const page = join(folderWith({}), 'report.html');
  const outputs = Object.entries({ json: file, text, html: page });
  runCli(
    'grade',
    '--submission',
    one,
    ...outputs.flatMap(([format, output]) => ['--format', format, '--output', output]),
  );
  expect(readFileSync(join(out, 'results/bob.json'), 'utf8')).toBe(readFileSync(file, 'utf8'));
  expect(readFileSync(join(out, 'reports/bob.txt'), 'utf8')).toBe(readFileSync(text, 'utf8'));
  expect(readFileSync(join(out, 'reports/bob.html'), 'utf8')).toBe(readFileSync(page, 'utf8'));
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('href="reports/bob.html"');
});

test('what is not placed is listed, with the reason', () => {
  const [header, ...lines] = readFileSync(join(out, 'not-placed.csv'), 'utf8').trimEnd().split('\n');
  expect(header).toBe('path,why');
  expect(lines.map((line) => line.replace(/,[^,]*$/, ''))).toEqual([
    expect.stringContaining('müller, ada/helpers.ts'),
    expect.stringContaining('stray.ts'),
  ]);
});

test('there are no other files than those of the contract', () => {
  expect(readdirSync(out).sort()).toEqual([
    'class.json',
    'gradebook.csv',
    'index.html',
    'not-placed.csv',
    'reports',
    'results',
  ]);
  expect(readdirSync(join(out, 'results')).sort()).toEqual(['=eve.json', 'bob.json', 'müller, ada.json']);
});

test('a zip gives the same files as the folder, and so do shards that are merged', () => {
  const files = Object.entries(CLASS).map(([name, text]) => [name, Buffer.from(text)]);
  const zip = join(folderWith({}), 'class.zip');
  writeFileSync(zip, zipSync(Object.fromEntries(files)));
  const parent = folderWith({});
  const shards = [1, 2].map((i) => join(parent, `shard-${i}`));
  for (const [i, shard] of shards.entries()) {
    expect(runCli('class', zip, '--out', shard, '--shard', `${i + 1}/2`, '--workers', '1').status).toBe(0);
  }
  const merged = join(parent, 'merged');
  expect(runCli('class', '--merge', shards[1] as string, '--out', merged)).toMatchObject({
    status: 2,
    stdout: expect.stringContaining('Missing: the shard 1/2'),
  });
  expect(runCli('class', '--merge', ...shards.reverse(), '--out', merged).status).toBe(0);
  expect(differences(treeOf(out), treeOf(merged))).toEqual([]);

  expect(runCli('class', folder, '--out', out, '--similar').stdout).toContain('Similar code: no pair');
  const { status } = runCli('class', zip, '--merge', ...shards, '--similar', '--out', merged);
  expect(status).toBe(0);
  expect(treeOf(out).has('similar.csv') && treeOf(out).has('similar.html')).toBe(true);
  expect(differences(treeOf(out), treeOf(merged))).toEqual([]);
  // Once nobody asks for it, nothing of an earlier time is left.
  runCli('class', folder, '--out', out);
  expect([...treeOf(out).keys()].filter((name) => name.startsWith('similar'))).toEqual([]);
}, 60_000);

test('a second time only what has changed is graded, and who is gone loses their files', () => {
  const copy = folderWith({ ...CLASS, 'bob/03-loss.ts': LOSS });
  rmSync(join(copy, '=eve'), { recursive: true });
  const again = join(folderWith({}), 'again');
  runCli('class', folder, '--out', again);
  const changed = JSON.parse(readFileSync(join(again, 'class.json'), 'utf8'));
  expect(runCli('class', copy, '--out', again, '--workers', '1').status).toBe(0);
  expect(existsSync(join(again, 'results/=eve.json'))).toBe(false);
  const result = JSON.parse(readFileSync(join(again, 'results/bob.json'), 'utf8'));
  expect(result.points).toBe(20);
  expect(JSON.parse(readFileSync(join(again, 'class.json'), 'utf8')).asked).toEqual(changed.asked);
}, 60_000);

test('a table of Canvas is filled in, names are taken from it, and the rest stays as it came', () => {
  const submissions = folderWith({
    'doejane_4821_99317_03-loss.ts': LOSS,
    'roebob_LATE_77_3_03-loss-1.ts': WRONG_LOSS,
  });
  const table = [
    'Student,ID,SIS Login ID,Section,Lesson 4 (12)',
    '    Points Possible,,,,100.00',
    '"Doe, Jane",4821,jane,A,',
    '"Roe, Bob",77,bob,A,EX',
    '"Poe, Pat",5,pat,A,17',
    '',
  ].join('\r\n');
  const csv = join(folderWith({ 'grades.csv': table }), 'grades.csv');
  const filled = join(folderWith({}), 'out');
  expect(runCli('class', submissions, '--out', filled, '--canvas', csv).status).toBe(0);
  const after = readFileSync(join(filled, 'canvas.csv'), 'utf8');
  expect(after).toBe(table.replace('jane,A,', 'jane,A,20'));
  const [, jane = '', bob = ''] = readFileSync(join(filled, 'gradebook.csv'), 'utf8').split('\n');
  expect(jane).toContain('doejane_4821,"Doe, Jane",4821,,graded,20');
  expect(bob).toContain('roebob_77,"Roe, Bob",77,yes,graded');
  expect(bob).toContain('03-loss-1.ts');
}, 60_000);

test('--feedback calls keeps what was expected out of the reports, and the results whole', () => {
  const one = folderWith({ 'ada/03-loss.ts': WRONG_LOSS, 'bob/03-loss.ts': LOSS });
  const written = join(folderWith({}), 'out');
  expect(runCli('class', one, '--out', written, '--feedback', 'none').status).toBe(0);
  const report = readFileSync(join(written, 'reports/ada.txt'), 'utf8');
  expect(report + readFileSync(join(written, 'reports/ada.html'), 'utf8')).not.toContain('sigmoid2');
  expect(readFileSync(join(written, 'results/ada.json'), 'utf8')).toContain('sigmoid2');
}, 60_000);

test('--dry-run says who was found, and writes nothing', () => {
  const written = join(folderWith({}), 'out');
  const { status, stdout } = runCli('class', folder, '--out', written, '--dry-run');
  expect(status).toBe(0);
  expect(stdout).toMatch(/bob +-- -- 03 -- -- --/);
  expect(stdout).toContain('stray.ts');
  expect(stdout).toContain('nothing was graded, nothing was written');
  expect(existsSync(written)).toBe(false);
});

type Typed = readonly [folder: string | undefined, flags: ClassFlags];
const BAD: readonly (readonly [name: string, typed: Typed, words: string])[] = [
  ['no folder', [undefined, {}], 'The folder or zip with the submissions was expected'],
  ['no --out', ['FOLDER', {}], '--out is needed'],
  ['nothing there', ['FOLDER/nothing', { out: 'OUT' }], 'is not there'],
  ['--out among the submissions', ['FOLDER', { out: 'FOLDER/out' }], 'lies in what is read'],
  ['an unknown layout', ['FOLDER', { out: 'OUT', layout: 'blackboard' }], 'canvas'],
  ['no such shard', ['FOLDER', { out: 'OUT', shard: '5/4' }], '--shard takes'],
  ['no number of workers', ['FOLDER', { out: 'OUT', workers: '0' }], '--workers takes'],
  ['no level', ['FOLDER', { out: 'OUT', feedback: 'some' }], 'full, calls'],
  ['no table', ['FOLDER', { out: 'OUT', canvas: 'FOLDER/none.csv' }], 'there is no such file'],
  ['another table', ['FOLDER', { out: 'OUT', moodle: 'FOLDER/stray.ts' }], 'worksheet'],
  [
    'a shard that would compare only its own people',
    ['FOLDER', { out: 'OUT', shard: '1/2', similar: true }],
    '--similar compares everybody with everybody',
  ],
  [
    'similar code of shards, without the code',
    [undefined, { merge: ['FOLDER'], out: 'OUT', similar: true }],
    '--similar compares the code itself',
  ],
  ['no shard to merge', [undefined, { merge: ['FOLDER'], out: 'OUT' }], 'Expected the --out of'],
  ['a shard with a seed of its own', ['FOLDER', { out: 'OUT', shard: '1/2', seed: 'random' }], '--seed'],
  [
    'what to grade beside --merge',
    [undefined, { merge: ['FOLDER'], out: 'OUT', callTime: '3' }],
    '--call-time',
  ],
  ['a folder to merge twice', ['FOLDER', { merge: ['FOLDER'], out: 'OUT' }], '--merge takes the folders'],
];

test.each(BAD)('%s: what to do, and nothing written', async (_, [typed, flags], words) => {
  const written = join(folderWith({}), 'out');
  const named = (value: unknown) =>
    typeof value === 'string' ? value.replace('FOLDER', folder).replace('OUT', written) : value;
  const all = Object.entries(flags).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(named) : named(value),
  ]);
  const terminal = { width: 80, colour: false, unicode: true };
  const stdout = { write: () => true } as unknown as NodeJS.WriteStream;
  const running = classCommand(typed && (named(typed) as string), Object.fromEntries(all), terminal, stdout);
  await expect(running).rejects.toThrow(words);
  await expect(running).rejects.toThrow(KitError);
  expect(existsSync(written)).toBe(false);
  expect(existsSync(join(folder, 'out'))).toBe(false);
});

test('an --out with something else in it is left alone', () => {
  const taken = folderWith({ 'thesis.docx': 'mine' });
  mkdirSync(join(taken, 'results'));
  const { status, stderr } = runCli('class', folder, '--out', taken);
  expect(status).toBe(2);
  expect(stderr).toContain('“thesis.docx”');
  expect(readdirSync(taken).sort()).toEqual(['results', 'thesis.docx']);
});
