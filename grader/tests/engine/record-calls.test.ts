import { expect, test } from 'vitest';
import { askFor } from '../../engine/ask.ts';
import { recordCalls } from '../../engine/record-calls.ts';
import type { Call, Reply } from '../../model/call.ts';

const answered: Reply = { kind: 'value', value: 1, changed: null, drawn: 0, mathRandom: 0 };
const call: Call = { function: 'train', args: [], answer: 'number' };

test('all that is answered is heard, in order; what was not answered is not', async () => {
  const { ask, heard } = recordCalls(async (calls) => calls.slice(0, 1).map(() => answered));
  await ask([call, { ...call, function: 'never' }]);
  await ask([{ ...call, function: 'later' }]);
  expect(heard.map((one) => one.call.function)).toEqual(['train', 'later']);
});

test('a call that is made once is heard once, however often it is asked for', async () => {
  const session = { call: async () => [{ ...answered }] } as unknown as Parameters<typeof askFor>[0];
  const { ask, heard } = recordCalls(askFor(session, '06-three-or-seven'));
  await ask([{ ...call, once: true }]);
  await ask([{ ...call, once: true }]);
  expect(heard).toHaveLength(1);
  await ask([call]);
  expect(heard).toHaveLength(2);
});
