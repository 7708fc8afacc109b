import { expect, it } from 'vitest';
import type { Call } from '../../model/call.ts';
import { openStateless } from '../../sandbox/stateless-session.ts';
import { openTrustedSession } from '../../sandbox/trusted-session.ts';

const twice = (x: number): Call => ({ function: 'twice', args: [x], answer: 'number' });

/** Counts how often the script is opened, and what it is asked. */
function stateless() {
  const script = { exercise: 'e', code: 'var exercise = { twice: (x) => 2 * x }; exercise;', map: '' };
  const seen = { opened: 0, asked: 0 };
  const open = () =>
    openStateless(script, async () => {
      seen.opened += 1;
      const session = openTrustedSession();
      await session.load(script);
      return {
        ...session,
        takeOutput: () => '',
        close: () => session.close(),
        call(exercise, calls) {
          seen.asked += 1;
          return session.call(exercise, calls);
        },
      };
    });
  const ask = async (...calls: readonly Call[]) => {
    const replies = await open().call('e', calls);
    return replies.map((reply) => (reply.kind === 'value' ? reply.value : reply));
  };
  return { seen, ask };
}

it('replies in any order to calls that are known, without opening the script again', async () => {
  const { seen, ask } = stateless();
  const [one, two, three] = [twice(1), twice(2), twice(3)];
  expect(await ask(one, two, three)).toEqual([2, 4, 6]);
  expect(await ask(three, one)).toEqual([6, 2]);
  expect(seen).toEqual({ opened: 1, asked: 3 });
});

it('asks the script once for what is new among them', async () => {
  const { seen, ask } = stateless();
  const known = twice(1);
  await ask(known);
  expect(await ask(twice(5), known, twice(7))).toEqual([10, 2, 14]);
  expect(seen).toEqual({ opened: 2, asked: 3 });
});
