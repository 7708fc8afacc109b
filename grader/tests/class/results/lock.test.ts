import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { lock } from '../../../class/results/lock.ts';
import { OutFolder } from '../../../class/results/out-folder.ts';
import { folderWith } from '../../commands/run-cli.ts';

const path = () => join(folderWith({}), '.lock');
const held = (pid: number, host: string) => JSON.stringify({ pid, host });
/** A process that is there as long as the test: its parent. */
const RUNNING = process.ppid;

test('it is there until it is unlocked', () => {
  const file = path();
  const unlock = lock(file, 'results');
  expect(existsSync(file)).toBe(true);
  unlock();
  expect(existsSync(file)).toBe(false);
});

test('a running process on this machine holds its lock', () => {
  const file = path();
  writeFileSync(file, held(RUNNING, hostname()));
  expect(() => lock(file, 'results')).toThrow(
    /Another npm run class is writing into results.*--out.*delete/s,
  );
  expect(existsSync(file)).toBe(true);
});

test('the lock of a process that was killed does not count', () => {
  const file = path();
  writeFileSync(file, held(2 ** 22 + 1, hostname()));
  lock(file, 'results')();
  expect(existsSync(file)).toBe(false);
});

test('a lock that does not count and cannot be moved away is a fault of the system, told in words', () => {
  const file = path();
  writeFileSync(file, held(2 ** 22 + 1, hostname()));
  // Where it would go, there is a folder: as impossible as in a folder of somebody else, for every user.
  mkdirSync(`${file}.${process.pid}`);
  expect(() => lock(file, 'results')).toThrow(expect.objectContaining({ syscall: 'rename' }));
  expect(() => new OutFolder(dirname(file), [])).toThrow(
    expect.objectContaining({
      code: 'output-not-written',
      message: expect.stringContaining(`${file} could not be written`),
    }),
  );
  expect(existsSync(file)).toBe(true);
});

test('a lock that is damaged, or names no process, does not count for ever', () => {
  const file = path();
  writeFileSync(file, held(0, hostname()));
  lock(file, 'results')();
  writeFileSync(file, '');
  utimesSync(file, new Date(0), new Date(0));
  lock(file, 'results')();
  expect(readdirSync(join(file, '..'))).toEqual([]);
});

test('a lock of another machine counts as long as it is touched', () => {
  const file = path();
  writeFileSync(file, held(2 ** 22 + 1, 'elsewhere'));
  expect(() => lock(file, 'results')).toThrow('Another npm run class');
  const longAgo = new Date(Date.now() - 10 * 60_000);
  utimesSync(file, longAgo, longAgo);
  lock(file, 'results')();
});

test('a lock that was taken away and made by somebody else stays', () => {
  const file = path();
  const unlock = lock(file, 'results');
  writeFileSync(file, held(RUNNING, hostname()));
  unlock();
  expect(existsSync(file)).toBe(true);
});
