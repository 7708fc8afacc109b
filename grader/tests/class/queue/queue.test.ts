import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Board } from '../../../class/queue/board.ts';
import { packJob, readJob } from '../../../class/queue/queue-job.ts';
import { queueName } from '../../../class/queue/queue-name.ts';
import { statusText } from '../../../class/queue/status.ts';
import type { Graded, Outcome } from '../../../class/work/job.ts';
import { type LocalStore, startPostgres, startRedis } from '../../../lab/queue-trees/start-store.ts';
import { KitError } from '../../../model/kit-error.ts';
import {
  openCommand,
  openTestStore,
  removeFolder,
  startWorker,
  tempFolder,
  VERSION,
} from './open-test-store.ts';
import { EXERCISES, SETTINGS, saying, textOf } from './small-catalogue.ts';

const hasPackages = await import('bullmq').then(
  () => true,
  () => false,
);

/** What a student's report says of the check that failed. */
const reportOf = (graded: Graded) => (graded.kind === 'graded' ? graded.report : graded.message);

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isTrue())) {
    await sleep(50);
  }
}

describe.each([
  ['Redis', startRedis],
  ['PostgreSQL', startPostgres],
])('a queue in %s', (name, start) => {
  const folder = tempFolder();
  let store: LocalStore | null = null;
  beforeAll(async () => {
    store = hasPackages ? await start(folder) : null;
    if (store === null) {
      console.log(`Not tried: ${hasPackages ? name : 'the packages of a queue'} is not installed.`);
    }
  });
  afterAll(async () => {
    await store?.kill();
    removeFolder(folder);
  });

  /** A test that is skipped without the store. Each has a course of its own. */
  const withStore = (title: string, act: (local: LocalStore, course: string) => Promise<void>) =>
    test(title, async ({ skip }) =>
      store === null ? skip() : act(store, title.slice(0, 40).replace(/[^a-z ]/gi, '')),
    );

  withStore('everybody gets their own result, and the queue is empty in the end', async (local, course) => {
    const worker = await startWorker(local);
    const command = await openCommand(local, { course });
    const texts = Array.from({ length: 9 }, (_, i) => `It is ${i}.`);
    const graded = await Promise.all([...texts, 'It is 3.'].map((text) => command.grade(saying(text))));
    expect(graded.map((one) => /It is \d\./.exec(reportOf(one))?.[0])).toEqual([...texts, 'It is 3.']);
    expect([...worker.seen].sort()).toEqual(texts); // Who hands in the same is graded once.
    await command.close();
    const queue = (await openTestStore(local)).queue(queueName(course, VERSION));
    expect(await queue.getJobCounts('waiting', 'active', 'completed', 'failed')).toEqual({
      waiting: 0,
      active: 0,
      completed: 0,
      failed: 0,
    });
    const boards = new Board(await openTestStore(local));
    expect((await boards.courses()).map((entry) => entry.course)).not.toContain(course);
    worker.drain();
    expect(await worker.ended).toBe(9);
  });

  withStore('a command that is killed finds what was done meanwhile', async (local, course) => {
    const killed = await openCommand(local, { course });
    void killed.grade(saying('a')).catch(() => {});
    const queue = (await openTestStore(local)).queue(queueName(course, VERSION));
    await until(async () => (await queue.getJobCounts('waiting')).waiting === 1);
    killed.kill();
    const worker = await startWorker(local);
    await until(async () => (await queue.getJobCounts('completed')).completed === 1);
    worker.drain();
    await worker.ended;
    const command = await openCommand(local, { course });
    expect(reportOf(await command.grade(saying('a')))).toContain('a');
  });

  withStore(
    'a worker of another version takes nothing and says so, and so does the command',
    async (local, course) => {
      const other = await startWorker(local, { version: { kit: '0.1.0+other', catalogue: 'test' } });
      const lines: string[] = [];
      const command = await openCommand(local, { course, notify: (line) => void lines.push(line) });
      const graded = command.grade(saying('a'));
      await until(() =>
        other.lines.some((line) => line.includes(course) && line.includes('takes no job of it')),
      );
      expect(lines.join('\n')).toMatch(/No worker of this version.*another version.*0\.1\.0\+test/s);
      const worker = await startWorker(local);
      await graded;
      expect([worker.seen, other.seen]).toEqual([['a'], []]);
    },
  );

  withStore('two courses are served in turn, and a worker may be for one of them', async (local, course) => {
    const courses = [`${course} 1`, `${course} 2`];
    const commands = await Promise.all(courses.map((one) => openCommand(local, { course: one })));
    const graded = commands.map((command, i) =>
      Promise.all(Array.from({ length: 12 }, (_, j) => command.grade(saying(`${i} ${j}`)))),
    );
    const first = await startWorker(local, { courses: [courses[0] as string] });
    await graded[0];
    expect(first.seen.every((text) => text.startsWith('0'))).toBe(true);
    first.drain();
    await first.ended;
    const again = commands.map((command, i) =>
      Promise.all(Array.from({ length: 12 }, (_, j) => command.grade(saying(`${i} again ${j}`)))),
    );
    const worker = await startWorker(local);
    await Promise.all([...graded, ...again]);
    const before = worker.seen.findIndex((text) => text.startsWith('0'));
    expect(before).toBeGreaterThanOrEqual(0);
    expect(worker.seen.slice(0, before + 1).length).toBeLessThan(12);
  });

  withStore(
    'a fault of a machine is a fault of the submission, and costs nobody else anything',
    async (local, course) => {
      await startWorker(local, {
        grade: async (text): Promise<Outcome> => ({ kind: 'fault', message: `no memory for ${text}` }),
      });
      const command = await openCommand(local, { course });
      expect(await command.grade(saying('a'))).toEqual({ kind: 'fault', message: 'no memory for a' });
    },
  );

  withStore(
    'what is no result of the kit is asked for again, and in the end nobody is graded by it',
    async (local, course) => {
      const worker = await startWorker(local, {
        grade: async () => ({ kind: 'result', result: { points: 100 } }) as unknown as Outcome,
      });
      const command = await openCommand(local, { course });
      expect(reportOf(await command.grade(saying('a')))).toContain('not graded yet');
      expect(worker.seen).toEqual(['a', 'a', 'a']);
    },
  );

  withStore('what is no job of the kit is turned down, and the next is done', async (local, course) => {
    const command = await openCommand(local, { course });
    const queue = (await openTestStore(local)).queue(queueName(course, VERSION));
    const forged = { ...SETTINGS, limits: { ...SETTINGS.limits, totalMs: 1e12 } };
    await queue.add('grade', await packJob({ settings: forged, submissions: [saying('b')] }), {
      jobId: 'forged',
    });
    const worker = await startWorker(local);
    await command.grade(saying('a'));
    await until(async () => (await queue.getJobState('forged')) === 'failed');
    expect(worker.seen).toEqual(['a']);
    expect(worker.lines.join()).toContain('none of this kit’s');
    await queue.remove('forged');
  });

  withStore(
    'what workers were lost over several times is not graded yet; alone, others of its chunk are',
    async (local, course) => {
      const command = await openCommand(local, { course });
      const texts = Array.from({ length: 12 }, (_, i) => `It is ${i}.`);
      const graded = Promise.all(texts.map((text) => command.grade(saying(text))));
      await sleep(1_000); // The last chunk is sent when nothing more comes.
      const taker = (await openTestStore(local)).taker(queueName(course, VERSION));
      const alone: string[] = [];
      for (;;) {
        const job = await taker.getNextJob('token', { block: false });
        if (job === undefined) {
          break;
        }
        const { submissions } = await readJob(job.data, EXERCISES);
        alone.push(...(submissions.length === 1 ? submissions.map(textOf) : []));
        await job.moveToFailed(new Error('job stalled more than allowable limit'), 'token', false);
      }
      await startWorker(local);
      const lost = (await graded).map((one) => reportOf(one).includes('not graded yet'));
      expect(new Set(texts.filter((_, i) => lost[i]))).toEqual(new Set(alone));
      expect(alone.length).toBeLessThan(texts.length);
    },
  );

  withStore(
    'what BullMQ gives up after too many stalls is not given to a grader again',
    async (local, course) => {
      if (name !== 'Redis') {
        return; // What BullMQ notes of it is written by hand here, and only in Redis is that easy.
      }
      const command = await openCommand(local, { course });
      const graded = command.grade(saying('a'));
      const queue = (await openTestStore(local)).queue(queueName(course, VERSION));
      await until(async () => (await queue.getJobCounts('waiting')).waiting === 1);
      const [id] = await queue.getRanges(['wait']);
      const { Redis } = await import('ioredis');
      const redis = new Redis(local.url, {});
      const key = `learn-by-guessing:${queueName(course, VERSION)}:${id}`;
      await redis.call('HSET', key, 'defa', 'job stalled more than allowable limit');
      redis.disconnect();
      const worker = await startWorker(local);
      expect(reportOf(await graded)).toContain('not graded yet');
      expect(worker.seen).toEqual([]);
    },
  );

  withStore('what the store has lost is sent again', async (local, course) => {
    const command = await openCommand(local, { course });
    const graded = command.grade(saying('a'));
    const queue = (await openTestStore(local)).queue(queueName(course, VERSION));
    await until(async () => (await queue.getJobCounts('waiting')).waiting === 1);
    for (const id of await queue.getRanges(['wait'])) {
      await queue.remove(id);
    }
    await startWorker(local);
    expect(reportOf(await graded)).toContain('a');
  });

  withStore('told to end at once, a worker gives back what it has in hand', async (local, course) => {
    const stuck = await startWorker(local, { grade: () => new Promise(() => {}) });
    const command = await openCommand(local, { course });
    const graded = command.grade(saying('a'));
    await until(() => stuck.seen.length === 1);
    stuck.stop();
    await stuck.ended;
    const worker = await startWorker(local);
    await graded;
    expect(worker.seen).toEqual(['a']);
  });

  withStore('a worker that cannot grade anything ends, and others do its work', async (local, course) => {
    const broken = await startWorker(local, {
      grade: () => Promise.reject(new KitError('worker-does-not-start', 'There is no memory at all.')),
    });
    const command = await openCommand(local, { course });
    const graded = command.grade(saying('a'));
    await expect(broken.ended).rejects.toThrow('no memory at all');
    await startWorker(local);
    expect(reportOf(await graded)).toContain('a');
  });

  withStore('a store that goes and comes back costs nobody anything', async (local, course) => {
    const lines: string[] = [];
    const worker = await startWorker(local);
    const command = await openCommand(local, { course, notify: (line) => void lines.push(line) });
    await command.grade(saying('before'));
    await local.kill();
    const graded = command.grade(saying('after'));
    await until(() => lines.some((line) => line.includes('does not answer')));
    await local.start();
    expect(reportOf(await graded)).toContain('after');
    expect(lines.join('\n')).toMatch(/answers again/);
    worker.drain();
    await worker.ended;
  });

  withStore('what nobody has come for in a week is forgotten', async (local, course) => {
    const opened = await openTestStore(local);
    const board = new Board(opened);
    const entry = { ...VERSION, course, at: Date.now() - 8 * 24 * 3600 * 1000 };
    await board.announceCourse(entry);
    const queue = opened.queue(queueName(course, VERSION));
    await queue.add('grade', await packJob({ settings: SETTINGS, submissions: [saying('a')] }), {
      jobId: 'old',
    });
    const worker = await startWorker(local);
    await until(async () => !(await board.courses()).some((one) => one.course === course));
    expect(await queue.getJobState('old')).toBe('unknown');
    expect(worker.seen).toEqual([]);
    const command = await openCommand(local, { course });
    expect(reportOf(await command.grade(saying('a')))).toContain('a');
  });

  withStore('the status shows courses and workers', async (local, course) => {
    await startWorker(local, { courses: ['nobody'] });
    const command = await openCommand(local, { course });
    void command.grade(saying('a')).catch(() => {});
    const reader = await openTestStore(local);
    await until(async () => (await statusText(reader)).includes('(1 job)'));
    expect(await statusText(reader)).toMatch(new RegExp(`^${course} .* 1 +\\d+ s +0 +0 +at work$`, 'm'));
  });
});
