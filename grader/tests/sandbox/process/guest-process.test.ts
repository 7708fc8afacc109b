import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { afterEach, expect, it } from 'vitest';
import { Allowance } from '../../../sandbox/allowance.ts';
import { DEFAULT_LIMITS } from '../../../sandbox/limits.ts';
import { GuestProcess } from '../../../sandbox/process/guest-process.ts';
import type { ProcessOptions } from '../../../sandbox/process/process-options.ts';
import { TimeBudget } from '../../../sandbox/process/time-budget.ts';
import type { LimitedRequest } from '../../../sandbox/requests.ts';

/** A guest that misbehaves as student code could make it; it knows the nonce, because student code may find it. */
function fakeGuest(program: string): GuestProcess {
  const code = `
    const say = (id, value, more = '') => process.stdout.write('N ' + JSON.stringify({ id, printed: '', reply: { kind: 'value', value, changed: null, drawn: 0, mathRandom: 0 } }) + '\\n' + more);
    const requests = require('node:readline').createInterface({ input: process.stdin });
    let id = 0;
    requests.on('line', () => { id += 1; ${program} });`;
  const child = spawn(process.execPath, ['-e', code], { detached: process.platform !== 'win32' });
  const guest = new GuestProcess(child as ChildProcessWithoutNullStreams, 'N', options());
  opened.push(guest);
  return guest;
}

function options(): ProcessOptions {
  return {
    limits: DEFAULT_LIMITS,
    slowdown: () => 1,
    isRetry: false,
    print: () => {},
  };
}

const opened: GuestProcess[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((guest) => guest.end()));
});

const request: LimitedRequest = {
  request: { kind: 'call', exercise: 'e', function: 'f', args: [], answer: 'number' },
  milliseconds: 5000,
  replyBytes: 1000,
};
const UNEXPECTED_OUTPUT = { kind: 'crashed', message: 'something else arrived instead of its answer' };

it('matches each reply to its request', async () => {
  const guest = fakeGuest('say(id, id * 10);');
  const { replies, exitCause } = await guest.send([request, request]);
  expect(replies.map(({ reply }) => reply)).toMatchObject([{ value: 10 }, { value: 20 }]);
  expect(exitCause).toBeNull();
  expect((await guest.send([request])).replies).toMatchObject([{ id: 3, reply: { value: 30 } }]);
});

it.each([
  ['two replies to one request', 'say(id, 1); say(id, 2);', 1],
  ['a reply to a later request', 'say(id + 1, 1);', 0],
  ['something that is not a reply', 'process.stdout.write("N {}\\n");', 0],
  ['a value of another kind', 'say(id, [1]);', 0],
  ['a reply without end', 'process.stdout.write("N " + "x".repeat(100_000));', 0],
])('%s ends the process during that request', async (_, program, answered) => {
  const { replies, exitCause } = await fakeGuest(program).send([request, request]);
  expect(replies.length).toBe(answered);
  expect(exitCause).toEqual(UNEXPECTED_OUTPUT);
});

it('a reply that nobody waits for ends the process, and the reply before it counts', async () => {
  const guest = fakeGuest('say(id, 1, "N {}\\n");');
  expect(await guest.send([request])).toMatchObject({ replies: [{ id: 1 }], exitCause: null });
  await expect.poll(() => guest.exitCause()).toEqual(UNEXPECTED_OUTPUT);
});

it('a request after the end gets the exit cause too', async () => {
  const guest = fakeGuest('process.exit(9);');
  expect((await guest.send([request])).exitCause).toEqual({ kind: 'crashed', message: 'exit code 9' });
  expect(await guest.send([request])).toEqual({
    replies: [],
    exitCause: { kind: 'crashed', message: 'exit code 9' },
  });
});

it.skipIf(process.platform === 'win32')('cannot catch the signal that stops it', async () => {
  const guest = fakeGuest("process.on('SIGTERM', () => {}); for (;;) {}");
  expect((await guest.send([{ ...request, milliseconds: 100 }])).exitCause).toEqual({
    kind: 'timed-out',
    milliseconds: 100,
  });
});

it('can be ended while idle', async () => {
  const guest = fakeGuest('');
  await guest.end();
  expect(guest.exitCause()).toMatchObject({ kind: 'crashed' });
});

it.skipIf(process.platform === 'win32')('a kill from outside is a KitError, not an exit cause', async () => {
  const guest = fakeGuest("process.kill(process.pid, 'SIGKILL');");
  await expect(guest.send([request])).rejects.toMatchObject({ code: 'sandbox-killed' });
  expect(() => guest.exitCause()).toThrow(/Something outside the grader ended the sandbox .*\(SIGKILL\)/);
});

it('what a request uses up is charged to its allowance', async () => {
  const cap = new TimeBudget('submission', 100_000);
  const allowance = new Allowance({ milliseconds: 10_000, answersLength: 10, cap });
  const guest = fakeGuest('say(id, id / 3);');
  const outcome = await guest.send([{ ...request, allowance }]);
  expect(outcome.exitCause).toEqual({
    kind: 'crashed',
    message: 'its answers together are too large to read',
    limit: 'answers',
  });
  expect(allowance.spent(() => 1)).toEqual(outcome.exitCause);
});
