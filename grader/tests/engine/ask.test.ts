import { expect, it } from 'vitest';
import { askFor } from '../../engine/ask.ts';
import type { Call, Reply } from '../../model/call.ts';
import { type Calls, callsNow, type SandboxSession } from '../../model/sandbox-session.ts';

const call = (x: number, more: Partial<Call> = {}): Call => ({
  function: 'f',
  args: [x],
  answer: 'number',
  ...more,
});
const value = (x: number): Reply => ({ kind: 'value', value: x, changed: null, drawn: 0, mathRandom: 0 });
const STOPPED: Reply = { kind: 'timed-out', milliseconds: 2000 };

/** Answers with the argument, one request after the other; hangs on 0. */
function fake() {
  const asked: number[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const session = {
    call(_: string, calls: Calls) {
      const replies = last.then(() => answer(callsNow(calls)));
      last = replies;
      return replies;
    },
  } as unknown as SandboxSession;
  const answer = (calls: readonly Call[]) => {
    const numbers = calls.map(({ args }) => args[0] as number);
    const hangsAt = numbers.indexOf(0);
    const answered = hangsAt === -1 ? numbers : numbers.slice(0, hangsAt + 1);
    asked.push(...answered);
    return answered.map((x) => (x === 0 ? STOPPED : value(x)));
  };
  return { ask: askFor(session, 'e'), asked };
}

it('a call marked once is made once', async () => {
  const { ask, asked } = fake();
  const once = call(5, { once: true });
  expect(await ask([once])).toEqual([value(5)]);
  expect(await ask([once])).toEqual([value(5)]);
  expect(asked).toEqual([5]);
});

it('a call that had to be stopped is not made again, and those before it are', async () => {
  const { ask, asked } = fake();
  expect(await ask([call(0)])).toEqual([STOPPED]);
  expect(await ask([call(1), call(0), call(2)])).toEqual([value(1), STOPPED]);
  expect(await ask([call(0), call(3)])).toEqual([STOPPED]);
  expect(asked).toEqual([0, 1]);
});

it('the result does not depend on how fast the answers arrive', async () => {
  const { ask, asked } = fake();
  const first = ask([call(0)]);
  const second = ask([call(0), call(1)]);
  expect(await Promise.all([first, second])).toEqual([[STOPPED], [STOPPED]]);
  expect(asked).toEqual([0]);
});

it('calls that wait for the same one at the same time make it once', async () => {
  const { ask, asked } = fake();
  const once = call(5, { once: true });
  expect(await Promise.all([ask([once]), ask([once])])).toEqual([[value(5)], [value(5)]]);
  expect(asked).toEqual([5]);
});

it('a fault of the kit reaches the caller, and the next call is made all the same', async () => {
  let calls = 0;
  const session = {
    async call() {
      calls += 1;
      if (calls === 1) {
        throw new Error('no sandbox');
      }
      return [value(1)];
    },
  } as unknown as SandboxSession;
  const ask = askFor(session, 'e');
  await expect(ask([call(1)])).rejects.toThrow('no sandbox');
  expect(await ask([call(1)])).toEqual([value(1)]);
});
