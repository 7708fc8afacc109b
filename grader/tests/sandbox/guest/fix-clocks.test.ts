import { afterAll, expect, it } from 'vitest';
import { openSandbox } from '../../../sandbox/session.ts';
import { callOf, loadText } from '../student-code.ts';

const session = openSandbox();
afterAll(() => session.close());

/** The numbers that an expression gives, in a call of its own. */
async function numbers(expression: string): Promise<readonly number[]> {
  await loadText(session, `export function f() { ${BEFORE} return [${expression}].map(Number); }`);
  const [reply] = await session.call('01-first', [callOf('f', 'numbers')]);
  return reply?.kind === 'value' ? (reply.value as number[]) : [];
}
const BEFORE = 'class Day extends Date { week() { return Math.floor(this.getTime() / 6048e5); } }';

it('each reading is a millisecond after the one before, on every clock', async () => {
  const [start = 0, ...rest] = await numbers(
    'Date.now(), new Date(), Date.parse(Date() + ".000") || Date.now(), performance.timeOrigin + performance.now(), new Day().getTime(), Reflect.construct(Date, [])',
  );
  expect(start).toBeGreaterThan(Date.UTC(2026, 0, 1));
  expect(rest.slice(2)).toEqual([3, 4, 5].map((more) => start + more));
});

it.each([
  ['time went backwards', 'performance.now() < performance.now()', 1],
  [
    'waiting for a second ends',
    '(() => { const start = Date.now(); let rounds = 0; while (Date.now() - start < 1000) rounds += 1; return rounds; })()',
    999,
  ],
  ['a call starts where it always does', 'Date.now() - 1.7e12 > 0', 1],
  [
    'dates with arguments are what they were',
    'new Date(5).getTime() + new Date(2020, 1).getFullYear()',
    2025,
  ],
  ['the static methods work', 'Date.UTC(1970, 0, 1) + Date.parse("1970-01-01T00:00:00.009Z")', 9],
  [
    'a subclass is a date',
    'new Day() instanceof Date && new Day() instanceof Day && new Day(6048e5).week()',
    1,
  ],
  [
    'the class of a date is Date',
    'new Date().constructor === Date && Date.prototype.constructor === Date',
    1,
  ],
  ['a date as text', 'new Date(0).toISOString() === "1970-01-01T00:00:00.000Z"', 1],
  ['the time zone', 'new Date(0).getTimezoneOffset()', 0],
  ['the language', '(1234.5).toLocaleString() === "1,234.5"', 1],
  ['a measure', 'performance.mark("a") && performance.measure("m", "a").duration', 1],
  [
    'a measure between marks',
    'performance.mark("a") && performance.mark("b") && performance.measure("m", "a", "b").duration',
    1,
  ],
])('%s', async (_, expression, value) => {
  expect(await numbers(expression)).toEqual([value]);
});

it('the formatters take the same time for today', async () => {
  const format = 'new Intl.DateTimeFormat("en", { dateStyle: "short", timeStyle: "medium" })';
  const today = `${format}.format() === ${format}.format(Date.now())`;
  const parts = `JSON.stringify(${format}.formatToParts()) === JSON.stringify(${format}.formatToParts(Date.now()))`;
  expect(await numbers(`${today}, ${parts}, new Date(Date.now()).getMonth()`)).toEqual([1, 1, 0]);
});

it('the clock of the machine is out of reach', async () => {
  await loadText(
    session,
    `export function f() {
      const ways = [Date.prototype.constructor, Object.getPrototypeOf(class extends Date {}), new Date().constructor];
      // Traps for the class: each would hand over the original.
      Object.prototype.construct = Object.prototype.get = (original) => original;
      try {
        return [...ways, Date.original ?? Date].map((way) => new way()).map((day) => 100 * day.getFullYear() + day.getMonth());
      } finally {
        delete Object.prototype.construct;
        delete Object.prototype.get;
      }
    }`,
  );
  expect(await session.call('01-first', [callOf('f', 'numbers')])).toMatchObject([
    // January 2026, whatever the machine says.
    { value: [202_600, 202_600, 202_600, 202_600] },
  ]);
});

it.each([
  'Temporal',
  'Event',
  'Worker',
  'navigator',
  'Buffer',
  'fetch',
  'localStorage',
  'MessageChannel',
  'GPU',
])('%s, which no exercise needs, is not there', async (name) => {
  expect(await numbers(`typeof ${name} === 'undefined'`)).toEqual([1]);
});

it('objects are never collected while a script can see it', async () => {
  const churn = 'for (let i = 0; i < 200; i += 1) new Array(50_000).fill(i);';
  await loadText(
    session,
    `const refs = Array.from({ length: 50 }, () => new WeakRef({ list: new Array(1000).fill(0) }));
    let called = 0; const registry = new FinalizationRegistry(() => { called += 1; }); registry.register({}, 0);
    export function f() { ${churn} return refs.filter((ref) => ref.deref() === undefined).length + called; }`,
  );
  expect(await session.call('01-first', [callOf('f', 'number'), callOf('f', 'number')])).toMatchObject([
    { value: 0 },
    { value: 0 },
  ]);
});

it('a recursion gets as deep in one sandbox as in another', async () => {
  const DEPTHS = `let deepest = 0; function dive(n: number) { deepest = n; dive(n + 1); }
  export function f() { const list = []; for (const rounds of [1, 1, 50]) { for (let i = 0; i < rounds; i += 1) try { dive(0); } catch {} list.push(deepest); } return list; }`;
  const depths = [];
  for (let i = 0; i < 3; i += 1) {
    const other = openSandbox();
    await loadText(other, DEPTHS);
    depths.push(JSON.stringify(await other.call('01-first', [callOf('f', 'numbers')])));
    await other.close();
  }
  expect(new Set(depths).size).toBe(1);
  expect(depths[0]).toContain('"kind":"value"');
});
