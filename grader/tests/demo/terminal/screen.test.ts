import { EventEmitter } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { openScreen, type Streams } from '../../../demo/terminal/screen.ts';
import { PLAIN } from '../../report/builders.ts';

/** A terminal, or a pipe, that remembers what was written. */
function streams({ input = true, output = true } = {}) {
  let text = '';
  const raw: boolean[] = [];
  const stdout = Object.assign(new EventEmitter(), {
    isTTY: output,
    columns: 70,
    write: (written: string) => {
      text += written;
      return true;
    },
  });
  const stdin = Object.assign(new EventEmitter(), {
    isTTY: input,
    setRawMode: (mode: boolean) => void raw.push(mode),
    resume: () => {},
    pause: () => {},
  });
  const press = (name: string, ctrl = false, sequence = name) =>
    stdin.emit('keypress', sequence, { name, ctrl, sequence });
  return { streams: { stdin, stdout } as unknown as Streams, stdout, press, raw, written: () => text };
}

const line = (words: string) => () => [[words]];

it('waits for a key, and takes the words about it away', async () => {
  const { streams: both, press, written, raw } = streams();
  const screen = openScreen(both, PLAIN);
  screen.show(line('one'));
  const pausing = screen.pause();
  expect(written()).toContain('any key: go on');
  press('space');
  await pausing;
  screen.show(line('two'));
  screen.close();
  const shown = written().split('\r\u001b[K');
  expect(stripVTControlCharacters(shown.at(-1) ?? '')).toBe('\ntwo\n');
  expect(raw).toEqual([true, false]);
});

it.each([
  ['q', false, 'quit'],
  ['escape', false, 'quit'],
  ['c', true, 'stopped'],
  ['d', true, 'stopped'],
])('is left with %s at once, in a pause and while something is worked out', async (name, ctrl, how) => {
  const sequence = name === 'escape' ? '\u001b' : name;
  for (const waitOn of ['pause', 'working'] as const) {
    const { streams: both, press } = streams();
    const screen = openScreen(both, PLAIN);
    const waiting = waitOn === 'pause' ? screen.pause() : screen.working('sums', new Promise(() => {}));
    press(name, ctrl, sequence);
    await expect(waiting).rejects.toMatchObject({ how });
    screen.close();
  }
});

it('goes on at no key that came while something was worked out', async () => {
  const { streams: both, press } = streams();
  const screen = openScreen(both, PLAIN);
  const working = screen.working('sums', Promise.resolve(1));
  press('space');
  await working;
  let isOver = false;
  const pausing = screen.pause().then(() => {
    isOver = true;
  });
  await new Promise(setImmediate);
  press('z', true);
  await new Promise(setImmediate);
  expect(isOver).toBe(false);
  press('return');
  await pausing;
  screen.close();
});

it('says what is worked out, and hands on what comes of it', async () => {
  const { streams: both, written } = streams();
  const screen = openScreen(both, PLAIN);
  expect(await screen.working('sums', Promise.resolve(7))).toBe(7);
  await expect(screen.working('more', Promise.reject(new Error('no')))).rejects.toThrow('no');
  screen.close();
  expect(written()).toContain('sums ...');
});

it('writes everything at once, and only what stays, if nobody watches', async () => {
  const { streams: both, written, raw } = streams({ output: false });
  const screen = openScreen(both, PLAIN);
  screen.show(line('one'));
  await screen.pause();
  await screen.working('sums', Promise.resolve(1));
  screen.show(line('two'));
  screen.close();
  expect(written()).toBe('one\n\ntwo\n');
  expect(raw).toEqual([]);
});

it('does not wait if there are no keys', async () => {
  const { streams: both, raw } = streams({ input: false });
  const screen = openScreen(both, PLAIN);
  await screen.pause();
  screen.close();
  expect(raw).toEqual([]);
});

it('fits the window as it is now', () => {
  const { streams: both, stdout } = streams();
  const screen = openScreen(both, PLAIN);
  expect(screen.terminal.width).toBe(70);
  stdout.columns = 90;
  expect(screen.terminal.width).toBe(90);
  screen.close();
});

it('is left if the reader of a pipe has gone', async () => {
  const { streams: both, stdout } = streams({ output: false });
  const screen = openScreen(both, PLAIN);
  const working = screen.working('sums', new Promise(() => {}));
  stdout.emit('error', Object.assign(new Error('gone'), { code: 'EPIPE' }));
  await expect(working).rejects.toMatchObject({ how: 'quit' });
  screen.close();
});

it('is left if no more keys can come', async () => {
  const { streams: both } = streams();
  const screen = openScreen(both, PLAIN);
  const pausing = screen.pause();
  both.stdin.emit('end');
  await expect(pausing).rejects.toMatchObject({ how: 'quit' });
  screen.close();
});

it('says so if the disk is full', async () => {
  const { streams: both, stdout } = streams({ output: false });
  const screen = openScreen(both, PLAIN);
  const working = screen.working('sums', new Promise(() => {}));
  stdout.emit('error', Object.assign(new Error('no space left'), { code: 'ENOSPC' }));
  await expect(working).rejects.toMatchObject({ code: 'output-not-written' });
  screen.close();
});
