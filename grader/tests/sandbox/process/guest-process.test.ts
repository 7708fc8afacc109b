import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { afterEach, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../sandbox/limits.ts';
import { GuestProcess } from '../../../sandbox/process/guest-process.ts';
import type { ProcessOptions } from '../../../sandbox/process/process-options.ts';
import { startGuest } from '../../../sandbox/process/start-guest.ts';
import { TimeBudget } from '../../../sandbox/process/time-budget.ts';
import type { LimitedRequest } from '../../../sandbox/requests.ts';

/** A guest that does what student code might make one do; it knows the nonce, as student code may find out. */
function fakeGuest(program: string): GuestProcess {
  const code = `
    const say = (id, value, more = '') => process.stdout.write('N ' + JSON.stringify({ id, printed: '', reply: { kind: 'value', value, changed: null, drawn: 0, mathRandom: 0 } }) + '\\n' + more);
    const requests = require('node:readline').createInterface({ input: process.stdin });
    requests.on('line', (line) => { const { id } = JSON.parse(line); ${program} });`;
  const child = spawn(process.execPath, ['-e', code], { detached: process.platform !== 'win32' });
  const guest = new GuestProcess(child as ChildProcessWithoutNullStreams, 'N', terms());
  opened.push(guest);
  return guest;
}

function terms(): ProcessOptions {
  return {
    limits: DEFAULT_LIMITS,
    total: new TimeBudget('submission', DEFAULT_LIMITS.totalMs),
    answers: { length: 0 },
    slowness: () => 1,
    isSecondTry: false,
    print: () => {},
  };
}

const opened: GuestProcess[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((guest) => guest.end()));
});

const errand: LimitedRequest = {
  request: { kind: 'call', exercise: 'e', function: 'f', args: [], answer: 'number' },
  milliseconds: 5000,
  replyBytes: 1000,
};
const FOUL = { kind: 'crashed', message: 'something else came in place of its answer' };

it('takes each reply for its request', async () => {
  const guest = fakeGuest('say(id, id * 10);');
  const { replies, fate } = await guest.send([errand, errand]);
  expect(replies.map(({ reply }) => reply)).toMatchObject([{ value: 10 }, { value: 20 }]);
  expect(fate).toBeNull();
  expect((await guest.send([errand])).replies).toMatchObject([{ id: 3, reply: { value: 30 } }]);
});

it.each([
  ['two replies to one request', 'say(id, 1); say(id, 2);', 1],
  ['a reply to a later request', 'say(id + 1, 1);', 0],
  ['what is no reply', 'process.stdout.write("N {}\\n");', 0],
  ['a value of another kind', 'say(id, [1]);', 0],
  ['a reply without end', 'process.stdout.write("N " + "x".repeat(100_000));', 0],
])('%s ends it over that request', async (_, program, answered) => {
  const { replies, fate } = await fakeGuest(program).send([errand, errand]);
  expect(replies.length).toBe(answered);
  expect(fate).toEqual(FOUL);
});

it('a reply that nobody waits for ends it, and nothing else', async () => {
  const guest = fakeGuest('say(id, 1, "N {}\\n");');
  expect(await guest.send([errand])).toMatchObject({ replies: [{ id: 1 }], fate: null });
  await expect.poll(() => guest.fate()).toEqual(FOUL);
});

it('a request that cannot be put down because it has ended has its fate', async () => {
  const guest = fakeGuest('process.exit(9);');
  expect((await guest.send([errand])).fate).toEqual({ kind: 'crashed', message: 'exit code 9' });
  expect(await guest.send([errand])).toEqual({
    replies: [],
    fate: { kind: 'crashed', message: 'exit code 9' },
  });
});

it.skipIf(process.platform === 'win32')('traps no signal that matters', async () => {
  const guest = fakeGuest("process.on('SIGTERM', () => {}); for (;;) {}");
  expect((await guest.send([{ ...errand, milliseconds: 100 }])).fate).toEqual({
    kind: 'timed-out',
    milliseconds: 100,
  });
});

it('ends with its reader', async () => {
  const guest = fakeGuest('');
  await guest.end();
  expect(guest.fate()).toMatchObject({ kind: 'crashed' });
});

it.skipIf(process.platform === 'win32')('is no fate of its own where something outside ends it', async () => {
  const guest = fakeGuest("process.kill(process.pid, 'SIGKILL');");
  await expect(guest.send([errand])).rejects.toMatchObject({ code: 'sandbox-killed' });
  expect(() => guest.fate()).toThrow(/Something outside the grader ended the sandbox .*\(SIGKILL\)/);
});

it('starting up is not put down to the submission', async () => {
  const spent = terms();
  spent.total.spend(10 * spent.limits.totalMs, 10 * spent.limits.totalMs);
  spent.answers.length = 100 * spent.limits.answersLength;
  const guest = await startGuest(spent, null);
  opened.push(guest);
  expect(guest.fate()).toBeNull();
});
