import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Schedule } from '../../../practice/grading/schedule.ts';

/** A schedule whose work ends when the test says so, or soon after it was stopped. */
function scheduled() {
  const log: string[] = [];
  let finish = () => {};
  const schedule = new Schedule({
    run: (exercise, stop) =>
      new Promise((resolve) => {
        log.push(`start ${exercise}`);
        const end = (how: string) => () => {
          log.push(`${how} ${exercise}`);
          resolve();
        };
        finish = end('done');
        stop.addEventListener('abort', end('stop'));
      }),
  });
  return {
    schedule,
    log,
    async finish() {
      finish();
      await settled();
    },
  };
}

async function settled() {
  for (let i = 0; i < 5; i += 1) {
    await Promise.resolve();
  }
}

test('one at a time, in order; none twice while it waits', async () => {
  const { schedule, log, finish } = scheduled();
  schedule.later(['01', '02', '03']);
  schedule.later(['02']);
  for (let i = 0; i < 4; i += 1) {
    await finish();
  }
  expect(log.filter((line) => line.startsWith('start'))).toEqual(['start 01', 'start 02', 'start 03']);
});

test('what is asked for now stops what is at work, which is done again afterwards', async () => {
  const { schedule, log, finish } = scheduled();
  schedule.later(['01', '02']);
  schedule.first('03');
  await settled();
  await finish();
  await finish();
  expect(log).toEqual(['start 01', 'stop 01', 'start 03', 'done 03', 'start 01', 'done 01', 'start 02']);
});

test('a newer save of the same exercise stops the stale grading, and begins anew, once', async () => {
  const { schedule, log, finish } = scheduled();
  schedule.first('02');
  schedule.first('02');
  schedule.first('02');
  await settled();
  await finish();
  expect(log).toEqual(['start 02', 'stop 02', 'start 02', 'done 02']);
});

test('whatever is asked for, in whatever order: everything is graded after it was last asked for', async () => {
  const ids = fc.constantFrom('01', '02', '03', '04');
  const asked = fc.oneof(
    ids.map((id) => ({ first: id })),
    fc.array(ids).map((later) => ({ later })),
    fc.constant({ finish: true }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(asked, { maxLength: 25 }), async (all) => {
      const { schedule, log, finish } = scheduled();
      const due = new Set<string>();
      for (const one of all) {
        if ('first' in one) {
          schedule.first(one.first);
          due.add(one.first);
          log.push(`asked ${one.first}`);
        } else if ('later' in one) {
          schedule.later(one.later);
        } else {
          await finish();
        }
        await settled();
      }
      for (let i = 0; i < all.length + 30; i += 1) {
        await finish();
      }
      for (const id of due) {
        // What was started after the last save of it was also finished.
        const last = log.lastIndexOf(`done ${id}`);
        expect(last).toBeGreaterThan(log.slice(0, last).lastIndexOf(`stop ${id}`));
        expect(last).toBeGreaterThan(log.lastIndexOf(`asked ${id}`) - 2);
      }
    }),
    { numRuns: 100 },
  );
});
