import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../model/call.ts';
import type { SandboxSession } from '../../model/sandbox-session.ts';
import { DEFAULT_LIMITS } from '../../sandbox/limits.ts';
import { openSandbox, type SandboxOptions } from '../../sandbox/session.ts';
import { ask, callOf, loadText, scriptOf } from './student-code.ts';

let session: SandboxSession;
beforeEach(() => {
  session = openSandbox();
});
afterEach(() => session.close());

const TWO = { kind: 'value', value: 2, changed: null, drawn: 0, mathRandom: 0 };
const one = callOf('one', 'number', 1);
const ONE = 'export function one(x: number) { return x + 1; }\n';

describe('a call that does not come back', () => {
  it('an infinite loop fails that call, and later calls are answered', async () => {
    await loadText(session, `${ONE} export function loop() { for (;;) {} }`);
    const replies = await ask(session, one, { ...callOf('loop', 'number'), timeLimit: 200 }, one);
    expect(replies).toEqual([TWO, { kind: 'timed-out', milliseconds: 200 }]);
    expect(await ask(session, one)).toEqual([TWO]);
  });

  it('a call that sleeps is stopped too', async () => {
    await loadText(
      session,
      'export function sleep() { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); }',
    );
    const replies = await ask(session, { ...callOf('sleep', 'number'), timeLimit: 100 });
    expect(replies).toEqual([{ kind: 'timed-out', milliseconds: 100 }]);
  });

  it('is not charged for time in which this process itself is busy', async () => {
    await loadText(
      session,
      'export function one() { const until = Date.now() + 100; while (Date.now() < until); return 2; }',
    );
    const replies = ask(session, { ...one, timeLimit: 150 });
    // After an immediate, timers run before the replies that arrived meanwhile.
    setImmediate(() => {
      const until = performance.now() + 1000;
      while (performance.now() < until);
    });
    expect(await replies).toEqual([TWO]);
  });

  it('lists that grow without end run out of memory', async () => {
    await loadText(
      session,
      `${ONE} export function grow() { const all: number[][] = []; for (;;) all.push(new Array(10_000).fill(1.5)); }`,
    );
    expect(await ask(session, { ...callOf('grow', 'number'), timeLimit: 20_000 })).toEqual([
      { kind: 'out-of-memory' },
    ]);
    expect(await ask(session, one)).toEqual([TWO]);
  });

  it.runIf(process.platform === 'linux')('endless typed arrays throw', async () => {
    await loadText(
      session,
      'export function grow() { const all = []; for (;;) all.push(new Float64Array(4_000_000).fill(1)); }',
    );
    const [reply] = await ask(session, { ...callOf('grow', 'number'), timeLimit: 20_000 });
    expect(reply).toMatchObject({ kind: 'threw', isError: true, message: 'Array buffer allocation failed' });
  });

  it('endless recursion throws an error', async () => {
    await loadText(session, `${ONE}\nexport function deep(): number {\n  return 1 + deep();\n}`);
    const replies = await ask(session, callOf('deep', 'number'), one);
    expect(replies).toEqual([
      {
        kind: 'threw',
        isError: true,
        message: 'Maximum call stack size exceeded',
        location: null,
      },
      TWO,
    ]);
  });

  // The codes of success, of a trap, of an abort, of a kill and of a spent time limit.
  it.each([
    'Deno.exit(0)',
    'process.exit(0)',
    'Deno.exit(133)',
    'Deno.exit(134)',
    'process.exit(137)',
    'Deno.exit(152)',
  ])('%s is reported as exiting', async (exit) => {
    await loadText(session, `${ONE} export function leave() { ${exit}; }`);
    const replies = await ask(session, callOf('leave', 'number'), one);
    expect(replies).toEqual([{ kind: 'crashed', message: 'it called exit' }]);
    expect(await ask(session, one)).toEqual([TWO]);
  });

  it('there is no abort, which would look like the end of all memory', async () => {
    await loadText(session, `${ONE} export function leave() { process.abort(); }`);
    expect(await ask(session, callOf('leave', 'number'), one)).toMatchObject([{ kind: 'threw' }, TWO]);
  });
});

/** Uses a session with these limits. */
async function within(
  limits: Partial<typeof DEFAULT_LIMITS>,
  use: (session: SandboxSession) => Promise<void>,
  options: SandboxOptions = {},
): Promise<void> {
  const own = openSandbox({ limits: { ...DEFAULT_LIMITS, ...limits }, ...options });
  try {
    await use(own);
  } finally {
    await own.close();
  }
}

const WORK = `export ${sines}`;

function sines(count: number): number {
  let x = 0;
  for (let i = 0; i < count; i += 1) {
    x = Math.sin(x + i);
  }
  return x > 2 ? 1 : 2;
}

/** Sines in a millisecond of computing, however busy the machine is. */
const pace = (() => {
  const count = 3_000_000;
  const quickest = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    sines(count);
    return process.cpuUsage(before).user / 1000;
  });
  return count / Math.min(...quickest);
})();

/** A call that computes for about this many milliseconds. */
const work = (ms: number) => callOf('sines', 'number', Math.round(ms * pace));
/** The first reply, and the first that is no value: `work` is only about as long as it says. */
async function untilSpent(call: () => Promise<Reply | undefined>) {
  const first = await call();
  for (let calls = 1; calls < 100; calls += 1) {
    const reply = await call();
    if (reply?.kind !== 'value') {
      return [first, reply];
    }
  }
  return [first, 'a value, a hundred times'];
}

const LOOP = 'export function loop() { for (;;) {} }';
const loop = callOf('loop', 'number');

describe('limits', () => {
  it('the time limit of a call is scaled in proportion to `callMs`', () =>
    within({ callMs: 200 }, async (session) => {
      await loadText(session, LOOP);
      expect(await ask(session, { ...loop, timeLimit: 4000 })).toEqual([
        { kind: 'timed-out', milliseconds: 400 },
      ]);
    }));

  it('each timeout halves the time limit of that function only, down to an eighth', () =>
    within({ callMs: 400 }, async (session) => {
      await loadText(session, `${LOOP} export function other() { for (;;) {} }`);
      const stops = [];
      for (let i = 0; i < 5; i += 1) {
        stops.push(...(await ask(session, loop)));
      }
      expect(stops).toEqual([
        { kind: 'timed-out', milliseconds: 400 },
        { kind: 'timed-out', milliseconds: 200, limit: 'call-again' },
        { kind: 'timed-out', milliseconds: 100, limit: 'call-again' },
        { kind: 'timed-out', milliseconds: 50, limit: 'call-again' },
        { kind: 'timed-out', milliseconds: 50, limit: 'call-again' },
      ]);
      expect(await ask(session, callOf('other', 'number'))).toEqual([
        { kind: 'timed-out', milliseconds: 400 },
      ]);
    }));

  it('many calls that are each in time can exceed the limit of their batch', () =>
    within({ callMs: 200 }, async (session) => {
      await loadText(session, WORK);
      const replies = await ask(session, ...Array.from({ length: 60 }, () => work(60)));
      expect(replies.length).toBeGreaterThan(5);
      expect(replies.at(-1)).toEqual({ kind: 'timed-out', milliseconds: 1000, limit: 'check' });
    }));

  it('once a function has spent its time, each of its calls times out, and no other', () =>
    within({ totalMs: 2000 }, async (session) => {
      await loadText(session, `${WORK} ${ONE}`);
      const ends = { kind: 'timed-out', milliseconds: 2000, limit: 'function' };
      const first = await untilSpent(async () => (await ask(session, work(200)))[0]);
      expect(first).toEqual([TWO, ends]);
      expect(await ask(session, work(200))).toEqual([ends]);
      expect(await ask(session, one)).toEqual([TWO]);
      // An example is found on an allowance of its own, a tenth of the function's. Less than 50 ms is not noticed.
      const spent = { kind: 'timed-out', milliseconds: 200, limit: 'function' };
      const example = async () => (await session.call('01-first', [work(100)], 'example'))[0];
      expect(await untilSpent(example)).toEqual([TWO, spent]);
      expect(await example()).toEqual(spent);
      // Nothing is asked, so nothing times out: replies that are known already still count.
      expect(await session.call('01-first', () => [])).toEqual([]);
    }));

  it('a machine on which the reference is slow gives everybody more time', () =>
    within(
      { callMs: 200 },
      async (session) => {
        await loadText(session, WORK);
        expect(await ask(session, work(400))).toEqual([TWO]);
        expect(await ask(session, work(4000))).toEqual([{ kind: 'timed-out', milliseconds: 200 }]);
      },
      { slowdown: () => 5 },
    ));

  it('the answers of one batch may not be too large together', () =>
    within({ answersLength: 2000 }, async (session) => {
      await loadText(session, 'export function list() { return new Array(100).fill(0.123456); }');
      const list = callOf('list', 'numbers');
      expect((await ask(session, list, list, list)).at(-1)).toEqual({
        kind: 'crashed',
        message: 'its answers together are too large to read',
        limit: 'answers',
      });
    }));

  it('nor may those of a function; others still have all of theirs', () =>
    within({ answersLength: 2000 }, async (session) => {
      const list = '{ return new Array(100).fill(0.123456); }';
      await loadText(session, `export function list() ${list} export function other() ${list}`);
      const kinds = [];
      for (let i = 0; i < 8; i += 1) {
        kinds.push((await ask(session, callOf('list', 'numbers')))[0]?.kind);
      }
      expect(kinds[0]).toBe('value');
      expect(kinds.slice(-3)).toEqual(['crashed', 'crashed', 'crashed']);
      expect(await ask(session, callOf('other', 'numbers'))).toMatchObject([{ kind: 'value' }]);
    }));

  it('what is printed and thrown does not count as answers', () =>
    within({ answersLength: 2000, outputLength: 50 }, async (session) => {
      await loadText(
        session,
        "export function say() { console.log('x'.repeat(3000)); return 2; } export function fail() { throw new Error('no'); }",
      );
      const say = callOf('say', 'number');
      expect(await ask(session, say, say, say)).toEqual([TWO, TWO, TWO]);
      const fail = callOf('fail', 'number');
      expect(await ask(session, ...new Array(50).fill(fail))).toHaveLength(50);
    }));

  it('printed text is cut to `outputLength`', () =>
    within({ outputLength: 50 }, async (session) => {
      await loadText(session, "export function say() { console.log('x'.repeat(100)); return 2; }");
      await ask(session, callOf('say', 'number'));
      expect(session.takeOutput().length).toBeLessThanOrEqual(60);
    }));

  it('as much is kept of each function, whatever the others print', () =>
    within({ outputLength: 50 }, async (session) => {
      await loadText(
        session,
        "export function say() { console.log('x'.repeat(100)); return 2; } export function other() { console.log('heard'); return 2; }",
      );
      await ask(session, callOf('say', 'number'));
      await ask(session, callOf('other', 'number'));
      expect(session.takeOutput()).toContain('heard');
    }));

  it('a smaller heap runs out of memory sooner', () =>
    within({ heapMegabytes: 128 }, async (session) => {
      await loadText(
        session,
        'export function hold() { const all = []; while (all.length < 300) all.push(new Array(100_000).fill(1.5)); return 2; }',
      );
      expect(await ask(session, callOf('hold', 'number'))).toEqual([{ kind: 'out-of-memory' }]);
    }));
});

describe('a new process', () => {
  const images = { rows: 2, columns: 3, bytes: Uint8Array.of(0, 0, 51, 0, 51, 51) };

  it('gets scripts and preloaded images again', async () => {
    session.preload('digits', images);
    await loadText(
      session,
      `export function sums(rows: number[][]) { return rows.map((row) => row.reduce((a, b) => a + b)); }
      export function leave() { Deno.exit(3); }`,
    );
    const sums = callOf('sums', 'numbers', { $images: 'digits' });
    const expected = { kind: 'value', value: [0.2, 0.4] };
    expect((await ask(session, sums, sums))[1]).toMatchObject(expected);
    expect(await ask(session, callOf('leave', 'number'))).toEqual([
      { kind: 'crashed', message: 'it called exit' },
    ]);
    expect(await ask(session, sums)).toMatchObject([expected]);
  });

  it('gets other images under the same name', async () => {
    session.preload('digits', images);
    await loadText(session, 'export function last(rows: number[][]) { return rows.at(-1).at(-1); }');
    const last = callOf('last', 'number', { $images: 'digits' });
    expect(await ask(session, last)).toMatchObject([{ value: 0.2 }]);
    session.preload('digits', { rows: 1, columns: 1, bytes: Uint8Array.of(255) });
    expect(await ask(session, last)).toMatchObject([{ value: 1 }]);
  });

  it('is not started for images that were not preloaded', async () => {
    await loadText(session, ONE);
    await expect(ask(session, callOf('one', 'number', { $images: 'none' }))).rejects.toMatchObject({
      code: 'no-images',
    });
    expect(await ask(session, one)).toEqual([TWO]);
  });
});

describe('the next function', () => {
  const other = callOf('other', 'number');

  it.each([
    ['a built-in that was replaced', 'Array.prototype.map = () => []'],
    ['a built-in that was removed', 'delete (Math as any).sqrt'],
    ['a new global', '(globalThis as any).kept = 1'],
    ['a console that is silent', 'console.log = () => {}'],
    [
      'a list that holds much memory',
      'for (let i = 0; i < 20; i += 1) kept.push(new Array(1_000_000).fill(0.5))',
    ],
  ])('does not find %s', async (_, slip) => {
    await loadText(
      session,
      `const kept: unknown[] = [];
      export function greedy() { ${slip}; return 2; }
      export function other() { console.log('heard'); return 'kept' in globalThis || kept.length > 0 ? 3 : [1].map((x) => Math.sqrt(4 * x))[0]; }`,
    );
    expect(await ask(session, callOf('greedy', 'number'))).toMatchObject([{ value: 2 }]);
    expect(await ask(session, other)).toEqual([TWO]);
    expect(session.takeOutput()).toContain('heard');
  });

  it('shares the process, if nothing was left behind', async () => {
    await loadText(
      session,
      `let calls = 0;
      export function first() { calls += 1; return structuredClone(calls) + performance.now() * 0; }
      export function other() { return calls + 1; }`,
    );
    expect(await ask(session, callOf('first', 'number'))).toMatchObject([{ value: 1 }]);
    expect(await ask(session, other)).toEqual([TWO]);
  });

  it('the next exercise does not find what one broke while it was loaded', async () => {
    await loadText(session, `${ONE} Math.max = () => 7;`);
    await session.load(
      await scriptOf('02-second', { '02-second.ts': 'export function most() { return Math.max(1, 2); }' }),
    );
    expect(await session.call('02-second', [callOf('most', 'number')])).toEqual([TWO]);
  });
});

describe('loading', () => {
  it('each file of the student has its own time', async () => {
    const slow = `const slow = ${sines}; slow(${Math.round(300 * pace)});`;
    await within({ callMs: 400 }, async (session) => {
      const files = {
        '01-first.ts': `export function double(x: number) { return 2 * x; } ${slow}`,
        '02-second.ts': `import { double } from './01-first.ts'; export const two = () => double(1); ${slow}`,
      };
      expect(await session.load(await scriptOf('02-second', files))).toMatchObject({ kind: 'loaded' });
      expect(await session.load({ ...(await scriptOf('02-second', files)), files: 1 })).toEqual({
        kind: 'timed-out',
        milliseconds: 400,
      });
    });
  });

  it('reports the type of each export, and awaits nothing', async () => {
    const loaded = await loadText(
      session,
      'export function f() {}\nexport const x = 1;\nexport class C {}\nexport function then() {}\nexport default () => {};',
    );
    expect(loaded.kind === 'loaded' && Object.entries(loaded.exports)).toEqual([
      ['C', 'class'],
      ['default', 'function'],
      ['f', 'function'],
      ['then', 'function'],
      ['x', 'number'],
    ]);
  });

  it('reports where a file throws', async () => {
    const loaded = await loadText(
      session,
      'type A = number;\n\nconst a: A[] = [];\nexport const b = a[0].toFixed();\n',
    );
    expect(loaded).toMatchObject({
      kind: 'threw',
      isError: true,
      message: expect.stringContaining('toFixed'),
      location: { file: '01-first.ts', line: 4, column: 23 },
    });
    expect(await ask(session, one, one)).toMatchObject([{ kind: 'threw' }, { kind: 'threw' }]);
  });

  it('stops a file that does not end, and loads the next one', async () => {
    await within({ callMs: 300 }, async (session) => {
      expect(await loadText(session, 'for (;;) {}')).toEqual({ kind: 'timed-out', milliseconds: 300 });
    });
    expect(await loadText(session, ONE)).toMatchObject({ kind: 'loaded' });
    expect(await ask(session, one)).toEqual([TWO]);
  });

  it('replaces a script that is loaded again', async () => {
    await loadText(session, 'export function f() { return 1; }');
    await loadText(session, 'export function f() { return 2; }');
    expect(await ask(session, callOf('f', 'number'))).toEqual([TWO]);
  });

  it('reports code that is nested too deeply for the engine as an error', async () => {
    const code = `"use strict";${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(
      await session.load({ exercise: '01-first', code, map: '{"version":3,"sources":[],"mappings":""}' }),
    ).toMatchObject({
      kind: 'threw',
      message: 'Maximum call stack size exceeded',
      location: null,
    });
  });
});

describe('a session', () => {
  it('does one thing at a time, in order', async () => {
    const load = loadText(session, ONE);
    await load;
    const replies = await Promise.all([1, 2, 3].map((x) => ask(session, callOf('one', 'number', x))));
    expect(replies.flat()).toMatchObject([{ value: 2 }, { value: 3 }, { value: 4 }]);
  });

  it('answers each of many calls', async () => {
    await loadText(session, ONE);
    const replies = await ask(session, ...Array.from({ length: 5000 }, (_, i) => callOf('one', 'number', i)));
    expect(replies.map((reply) => reply.kind === 'value' && reply.value)).toEqual(
      Array.from({ length: 5000 }, (_, i) => i + 1),
    );
  });

  it('stops a batch whose answers are too large to keep', async () => {
    await loadText(
      session,
      `${ONE} const all = new Array(20_000).fill(1.2345678901234567e-300); export function list() { return all; }`,
    );
    const replies = await ask(session, ...Array.from({ length: 60 }, () => callOf('list', 'numbers')));
    expect(replies.length).toBeLessThan(50);
    expect(replies.at(-1)).toEqual({
      kind: 'crashed',
      message: 'its answers together are too large to read',
      limit: 'answers',
    });
    expect(await ask(session, one)).toEqual([TWO]);
  });

  it('refuses an argument that JSON cannot carry', async () => {
    await loadText(session, ONE);
    await expect(ask(session, callOf('one', 'number', Number.NaN))).rejects.toMatchObject({
      code: 'argument-not-finite',
    });
    expect(await ask(session, one)).toEqual([TWO]);
  });

  it('refuses calls of an exercise that is not loaded', async () => {
    await expect(session.call('03-third', [one])).rejects.toMatchObject({ code: 'not-loaded' });
  });

  it('removes its signal handlers when it is closed', async () => {
    await loadText(session, ONE);
    const before = process.listenerCount('SIGINT');
    await session.close();
    expect(process.listenerCount('SIGINT')).toBe(before - 1);
  });

  it('stops a running call when it is closed', async () => {
    await loadText(session, 'export function loop() { for (;;) {} }');
    const replies = ask(session, { ...callOf('loop', 'number'), timeLimit: 60_000 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await session.close();
    expect(await replies).toEqual([{ kind: 'crashed', message: 'the grading ended' }]);
    await expect(ask(session, one)).rejects.toMatchObject({ code: 'sandbox-closed' });
  });
});
