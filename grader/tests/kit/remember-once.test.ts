import { expect, test } from 'vitest';
import { rememberOnce } from '../../kit/remember-once.ts';
import type { Call, Reply } from '../../model/call.ts';
import { callsNow, type SandboxSession } from '../../model/sandbox-session.ts';
import type { Script } from '../../model/submission.ts';

const train: Call = { function: 'train', args: [1], answer: 'params', once: true };
const other: Call = { function: 'isThree', args: [2], answer: 'booleans' };
const script = (code: string): Script => ({ exercise: '06-three-or-seven', code, map: '' });

/** A session that answers each call with how many it has answered. */
function counting() {
  const made: string[] = [];
  const session: SandboxSession = {
    preload() {},
    load: async () => ({ kind: 'loaded', exports: {} }),
    call: async (_, calls) =>
      callsNow(calls).map((call): Reply => {
        made.push(call.function);
        return { kind: 'value', value: made.length, changed: null, drawn: 0, mathRandom: 0 };
      }),
    takeOutput: () => '',
    close: async () => {},
  };
  return { made, ...rememberOnce(session) };
}

test('a grading makes every call; what comes after gets the reply to the training that was made', async () => {
  const { made, recording, recalling } = counting();
  await recording.load(script('a'));
  await recording.call('06-three-or-seven', [train]);
  const [second] = await recording.call('06-three-or-seven', () => [train]);
  await recalling.load(script('a'));
  expect(await recalling.call('06-three-or-seven', [train])).toEqual([second]);
  expect(made).toEqual(['train', 'train']);
});

test('other calls, and those of another script, are made', async () => {
  const { made, recording, recalling } = counting();
  await recording.load(script('a'));
  await recording.call('06-three-or-seven', [train]);
  await recording.call('06-three-or-seven', [other]);
  await recalling.call('06-three-or-seven', [other]);
  await recalling.load(script('b'));
  await recalling.call('06-three-or-seven', [train]);
  expect(made).toEqual(['train', 'isThree', 'isThree', 'train']);
});
