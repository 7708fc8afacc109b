import { spawn } from 'node:child_process';
import { lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { deliver, pairOutputs } from '../../../commands/options/outputs.ts';
import type { Result } from '../../../model/result.ts';
import { folderWith, ROOT, runCli, runCliWith } from '../run-cli.ts';

const isPosix = process.platform !== 'win32';

test.each([
  [[], [], [{ format: 'text', file: null }]],
  [[], ['a.txt'], [{ format: 'text', file: resolve('a.txt') }]],
  [['json'], [], [{ format: 'json', file: null }]],
  [['json'], ['-'], [{ format: 'json', file: '-' }]],
  [
    ['json', 'text'],
    ['a.json'],
    [
      { format: 'json', file: resolve('a.json') },
      { format: 'text', file: null },
    ],
  ],
])('formats %j and files %j', (formats, files, outputs) => {
  expect(pairOutputs(formats, files)).toEqual(outputs);
});

test.each([
  [['json'], ['a', 'b'], 'go in pairs'],
  [['json', 'text'], [], 'Reports cannot share the terminal: json and text.'],
  [['json', 'text'], ['-'], 'Reports cannot share the terminal: json and text.'],
  [['json', 'text'], ['a', './a'], 'Reports cannot share a file: json and text all go to'],
  [['yaml'], [], 'no format “yaml”'],
  [['json'], [''], 'its name is empty'],
  [['json'], ['new/'], 'it is a folder'],
  [
    ['json'],
    ['no/such/folder/\u001b[31m'],
    'no/such/folder/\\u001b[31m could not be written: there is no folder',
  ],
])('formats %j and files %j are refused', (formats, files, words) => {
  expect(() => pairOutputs(formats, files)).toThrow(
    expect.objectContaining({ message: expect.stringContaining(words) }),
  );
});

test.runIf(isPosix)('two names of one file are refused; a device takes any number of reports', () => {
  const folder = folderWith({ 'r.json': '' });
  symlinkSync('r.json', join(folder, 'link'));
  const formats = ['json', 'text'];
  expect(() => pairOutputs(formats, [join(folder, 'link'), join(folder, 'r.json')])).toThrow(/share a file/);
  expect(pairOutputs(formats, ['/dev/null', '/dev/null'])).toHaveLength(2);
});

test('says the whole path of what it wrote, on one line', () => {
  const result = { version: 1, seed: 1, points: 3, maxPoints: 10, exercises: [] } as unknown as Result;
  const file = join(folderWith({}), isPosix ? 'a\nb\u001b[31m.json' : 'a.json');
  const said = deliver(
    result,
    [{ format: 'json', file }],
    { width: 80, colour: false, unicode: true },
    { files: new Map(), environment: {} },
  );
  expect(said).toBe(`3 of 10 points. json → ${file.replace('\n', '\\u000a').replace('\u001b', '\\u001b')}\n`);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(result);
});

const JSON_TO = ['grade', '01', '--submission', 'solutions', '--format', 'json'];

test.runIf(isPosix).each(['-', '/dev/stdout', '/dev/fd/1'])(
  '--output %s is standard output, once and whole',
  (name) => {
    const { stdout, status } = runCli(...JSON_TO, '--output', name);
    expect(status).toBe(0);
    expect(stdout).toBe(runCli(...JSON_TO).stdout);
    expect(lstatSync('/dev/stdout').isFile()).toBe(false);
  },
);

test.runIf(isPosix)('a reader of standard output that is gone: a sentence, and exit 2', async () => {
  const args = ['--import', 'tsx', 'grader/cli.ts', ...JSON_TO, '--output', '-'];
  const run = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  run.stdout.destroy();
  let stderr = '';
  run.stderr.on('data', (data) => {
    stderr += data;
  });
  const status = await new Promise((ended) => run.on('close', ended));
  expect(stderr).toMatch(/could not be written: whoever read from it has stopped \(EPIPE\)/);
  expect(status).toBe(2);
});

test('what npm says of where the user is counts for every path that is typed', () => {
  const home = folderWith({
    'anna/01-init-params.ts': readFileSync(join(ROOT, 'solutions/01-init-params.ts')),
  });
  const npm = { INIT_CWD: home, npm_lifecycle_event: 'grade', npm_package_json: join(ROOT, 'package.json') };
  const args = ['grade', '01', '--submission', 'anna', '--format', 'json', '--output', 'mine.json'];
  const { stdout, status } = runCliWith(npm, ...args);
  expect(stdout).toBe(`10 of 10 points. json → ${join(home, 'mine.json')}\n`);
  expect(status).toBe(0);
  expect(JSON.parse(readFileSync(join(home, 'mine.json'), 'utf8')).points).toBe(10);
  expect(runCliWith(npm, 'data', 'downloads').stderr).toContain(join(home, 'downloads'));
  expect(runCliWith(npm, 'grade', '06', '--data', 'digits').stderr).toContain(join(home, 'digits'));
  expect(runCliWith(npm, 'demo', '--data', 'digits').stderr).toContain(join(home, 'digits'));
});
