import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, ROOT } from './commands/run-cli.ts';
import { SOLUTIONS } from './folders.ts';

const START = join(ROOT, 'grader', 'start.cjs');
const LOSS = readFileSync(join(SOLUTIONS, '03-loss.ts'), 'utf8');

function classOfTwo() {
  return {
    handedIn: folderWith({ 'ada/03-loss.ts': LOSS, 'bob/03-loss.ts': 'export {};' }),
    out: join(folderWith({}), 'out'),
  };
}

/** Whoever prints while the work goes on does not lose the work. */
describe('standard output that takes no more', () => {
  it.skipIf(process.platform === 'win32')(
    'because its reader stops, as `head` does, costs a class nothing',
    () => {
      const { handedIn, out } = classOfTwo();
      const script = '{ "$@"; echo "exit code $?" >&2; } | head -n 1';
      const { stdout, stderr } = spawnSync(
        'sh',
        ['-c', script, 'sh', process.execPath, START, 'class', handedIn, '--out', out],
        { cwd: ROOT, encoding: 'utf8' },
      );
      expect(stdout).toMatch(/^a folder for each student: 2 people, 2 files\n$/);
      expect(stderr).toBe('exit code 0\n');
      expect(readdirSync(out)).toEqual(expect.arrayContaining(['gradebook.csv', 'index.html']));
    },
  );

  it.runIf(process.platform === 'linux')(
    'because its disk is full is said once, when everything else is written',
    () => {
      const { handedIn, out } = classOfTwo();
      const { status, stderr } = spawnSync(process.execPath, [START, 'class', handedIn, '--out', out], {
        cwd: ROOT,
        encoding: 'utf8',
        stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      });
      expect(status).toBe(2);
      expect(stderr).toMatch(/^The report could not be written completely.*ENOSPC.*\n$/);
      expect(readdirSync(out)).toContain('gradebook.csv');
    },
  );
});

it('nobody who reads standard error is no fault', async () => {
  const child = spawn(
    process.execPath,
    [START, 'grade', '3', '--submission', 'solutions', '--format', 'json'],
    // Then there is something to say: that npm prints a header of its own.
    {
      cwd: ROOT,
      env: { ...process.env, npm_lifecycle_event: 'grade', npm_package_json: join(ROOT, 'package.json') },
    },
  );
  child.stderr.destroy();
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(JSON.parse(said)).toMatchObject({ points: 20 });
});
