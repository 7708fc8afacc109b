import { expect, test } from 'vitest';
import { askFor } from '../../engine/ask.ts';
import { recordCalls } from '../../engine/record-calls.ts';
import type { Call, Reply } from '../../model/call.ts';
import { type Calls, callsNow } from '../../model/sandbox-session.ts';

const answered: Reply = { kind: 'value', value: 1, changed: null, drawn: 0, mathRandom: 0 };
const call: Call = { function: 'train', args: [], answer: 'number' };

test('every answered call is recorded, in order', async () => {
  const { ask, recorded } = recordCalls(async (calls) => calls.slice(0, 1).map(() => answered));
  await ask([call, { ...call, function: 'never' }]);
  await ask([{ ...call, function: 'later' }]);
  expect(recorded.map((one) => one.call.function)).toEqual(['train', 'later']);
});

test('a call marked once is recorded once, however often it is asked for', async () => {
  const session = {
    call: async (_: string, calls: Calls) => callsNow(calls).map(() => ({ ...answered })),
  } as unknown as Parameters<typeof askFor>[0];
  const { ask, recorded } = recordCalls(askFor(session, '06-three-or-seven'));
  await ask([{ ...call, once: true }]);
  await ask([{ ...call, once: true }]);
  expect(recorded).toHaveLength(1);
  await ask([call]);
  expect(recorded).toHaveLength(2);
});
