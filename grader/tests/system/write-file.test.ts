import { execFileSync, spawn } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { KitError } from '../../model/kit-error.ts';
import { writeFile } from '../../system/write-file.ts';
import { writeToStream } from '../../system/write-stream.ts';
import { writeTarget } from '../../system/write-target.ts';
import { folderWith } from '../commands/run-cli.ts';

test('a file replaces an older one whole, and nothing is left beside it', () => {
  const folder = folderWith({ 'r.json': 'old' });
  writeFile(join(folder, 'r.json'), 'new');
  expect(readFileSync(join(folder, 'r.json'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['r.json']);
});

test('if a file cannot be written, what was there stays, and the message says where', () => {
  const folder = folderWith({});
  mkdirSync(join(folder, 'taken'));
  writeFileSync(join(folder, 'taken', 'inside'), 'kept');
  expect(() => writeFile(join(folder, 'taken'), 'x')).toThrow(KitError);
  expect(() => writeFile(join(folder, 'nowhere', 'r.json'), 'x')).toThrow(
    `there is no folder ${join(folder, 'nowhere')} (ENOENT).`,
  );
  expect(readdirSync(folder)).toEqual(['taken']);
});

test('makes the folders above it if it is asked to', () => {
  const folder = folderWith({});
  writeFile(join(folder, 'a', 'b', 'r.json'), 'x', { withFolders: true });
  expect(readFileSync(join(folder, 'a', 'b', 'r.json'), 'utf8')).toBe('x');
});

describe.skipIf(process.platform === 'win32')('what is no plain file', () => {
  test('a link stays, and the file that it leads to is replaced, through other links too', () => {
    const folder = folderWith({ 'there/r.json': 'old' });
    symlinkSync('there', join(folder, 'folder'));
    symlinkSync('folder/r.json', join(folder, 'one'));
    symlinkSync('one', join(folder, 'two'));
    writeFile(join(folder, 'two'), 'new');
    expect(readFileSync(join(folder, 'there', 'r.json'), 'utf8')).toBe('new');
    expect(['one', 'two'].map((name) => lstatSync(join(folder, name)).isSymbolicLink())).toEqual([
      true,
      true,
    ]);
    expect(readdirSync(join(folder, 'there'))).toEqual(['r.json']);
  });

  test('a link to nothing: the file that it names is made', () => {
    const folder = folderWith({});
    symlinkSync('made.json', join(folder, 'link'));
    writeFile(join(folder, 'link'), 'new');
    expect(readFileSync(join(folder, 'made.json'), 'utf8')).toBe('new');
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
  });

  test('links that lead in a circle: a message', () => {
    const folder = folderWith({});
    symlinkSync('b', join(folder, 'a'));
    symlinkSync('a', join(folder, 'b'));
    expect(() => writeFile(join(folder, 'a'), 'x')).toThrow(/its links lead in a circle \(ELOOP\)/);
  });

  test('a device, and a link to one, is written to and stays', () => {
    const folder = folderWith({});
    symlinkSync('/dev/null', join(folder, 'link'));
    const before = lstatSync('/dev/null');
    writeFile('/dev/null', 'x');
    writeFile(join(folder, 'link'), 'x');
    expect(lstatSync('/dev/null')).toMatchObject({ ino: before.ino, mode: before.mode });
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder)).toEqual(['link']);
  });

  test.runIf(process.platform === 'linux')('a device that takes no more: a message', () => {
    expect(() => writeFile('/dev/full', 'x')).toThrow(/there is no room left \(ENOSPC\)/);
  });

  test('a named pipe hands everything to its reader, and stays', async () => {
    const pipe = join(folderWith({}), 'pipe');
    execFileSync('mkfifo', [pipe]);
    const much = 'x'.repeat(300_000); // A pipe holds a part of that.
    const reader = spawn('sh', ['-c', `sleep 0.3; exec 3<"${pipe}"; sleep 0.3; wc -c <&3`]);
    const count = new Promise((read) => reader.stdout.on('data', (data) => read(Number(data))));
    writeFile(pipe, much);
    expect(await count).toBe(much.length);
    expect(statSync(pipe).isFIFO()).toBe(true);
  });

  test('a named pipe that nobody reads: a message after a while', () => {
    const pipe = join(folderWith({}), 'pipe');
    execFileSync('mkfifo', [pipe]);
    expect(writeTarget(pipe)).toEqual({ kind: 'stream', path: pipe, isPipe: true });
    expect(() => writeToStream({ path: pipe, isPipe: true }, 'x', 50)).toThrow(/ENXIO/);
    expect(statSync(pipe).isFIFO()).toBe(true);
  });

  test('a socket: a message, and it stays', async () => {
    const path = join(folderWith({}), 'socket');
    const server = createServer().listen(path);
    onTestFinished(() => void server.close());
    await new Promise((listening) => server.on('listening', listening));
    expect(() => writeFile(path, 'x')).toThrow(/it is a socket/);
    expect(lstatSync(path).isSocket()).toBe(true);
  });

  test.each([
    ['-', 1],
    ['/dev/stdout', 1],
    ['/dev/stderr', 2],
    ['/dev/fd/1', 1],
    ['/proc/self/fd/2', 2],
    [`/proc/${process.pid}/fd/1`, 1],
  ])('%s is an open file of this process', (path, number) => {
    expect(writeTarget(path)).toEqual({ kind: 'descriptor', number });
  });

  test('so is a link to one; one that is not open has no place', () => {
    const link = join(folderWith({}), 'link');
    symlinkSync('/dev/stdout', link);
    expect(writeTarget(link)).toEqual({ kind: 'descriptor', number: 1 });
    expect(() => writeTarget('/dev/fd/987')).toThrow(/it is not open for writing \(EBADF\)/);
  });

  test.skipIf(process.getuid?.() === 0)('a file that may only be read is left alone', () => {
    const path = join(folderWith({ 'r.json': 'old' }), 'r.json');
    execFileSync('chmod', ['444', path]);
    expect(() => writeFile(path, 'new')).toThrow(/you may not write there \(EACCES\)/);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });
});
