import { expect, test } from 'vitest';
import { readQueueAddress } from '../../../class/queue/queue-address.ts';
import { watchOver } from '../../../class/queue/watch-over.ts';

const ADDRESS = readQueueAddress('redis://:s3cret@localhost:6379/0');

function watched(patienceMs: number) {
  const lines: string[] = [];
  return { lines, ...watchOver(ADDRESS, { notify: (line) => void lines.push(line), patienceMs }) };
}

/** Fails so often, then answers. */
function away(times: number): () => Promise<string> {
  let left = times;
  return async () => {
    left -= 1;
    if (left >= 0) {
      throw new Error('connect ECONNREFUSED 127.0.0.1:6379');
    }
    return 'here';
  };
}

test('a store that is away is asked again until it answers, and that is said once each', async () => {
  const { ask, lines } = watched(60_000);
  expect(await ask(away(2))).toBe('here');
  expect(lines).toEqual([
    'The queue redis://localhost:6379/0 does not answer (connect ECONNREFUSED 127.0.0.1:6379). Waiting for it.',
    expect.stringMatching(/answers again, after \d+ s/),
  ]);
  await ask(away(0));
  expect(lines).toHaveLength(2);
});

test('after a while it is given up, with its address less the password', async () => {
  const { ask } = watched(0);
  await expect(ask(away(5))).rejects.toThrow(/redis:\/\/localhost:6379\/0 did not answer/);
});

test('a refusal is said at once, and what is no fault of the store is left to whoever asked', async () => {
  const { ask } = watched(60_000);
  await expect(ask(() => Promise.reject(new Error('NOPERM no permissions')))).rejects.toThrow(
    'does not let us in',
  );
  await expect(ask(() => Promise.reject(new Error('Missing lock')))).rejects.toThrow('Missing lock');
});

test('once it is stopped, nothing is asked again', async () => {
  const { ask, stop } = watched(60_000);
  stop();
  await expect(ask(away(5))).rejects.toThrow('closed');
  await expect(ask(() => new Promise(() => {}))).rejects.toThrow('closed');
});

test('once it is stopped, nobody waits for what was asked', async () => {
  const { ask, stop } = watched(60_000);
  const asked = ask(() => new Promise(() => {}));
  stop();
  await expect(asked).rejects.toThrow('closed');
});
