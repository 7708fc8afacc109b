import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CheckResult } from '../../../model/result.ts';
import { KEYS, type Key } from '../../../practice/screen/keys.ts';
import { render, type ScreenSize } from '../../../practice/screen/render.ts';
import type { PracticeEvent } from '../../../practice/screen/state.ts';
import { textWidth } from '../../../report/terminal/text-width.ts';
import { graded, INFOS, ready, resultOf, Screen, saved } from './states.ts';

const [ONE, TWO, THREE] = INFOS.map(({ id }) => id) as [string, string, string];
const PLAIN: ScreenSize = { width: 80, height: 24, colour: false, unicode: true };

const shown = (screen: Screen, size: Partial<ScreenSize> = {}) =>
  render(screen.state, { ...PLAIN, ...size }).lines.map((line) => line.trimEnd());
const textOf = (screen: Screen, size: Partial<ScreenSize> = {}) => shown(screen, size).join('\n');

test('a failing exercise: the first failing check in full, the others a line each, the road, the keys', () => {
  const screen = new Screen(TWO).on(ready, graded(ONE, 'passed'), saved(TWO), graded(TWO, 'failed'));
  const lines = shown(screen);
  expect(lines).toHaveLength(24);
  expect(lines.slice(0, 16)).toEqual([
    ' 02 · The vote                                         15/20 points  ████████░░',
    ' exercises/02-linear-predict.ts                saved 09:01:00 · graded 09:01:01',
    '─'.repeat(80),
    '',
    '  ✗ predictOne: adds the bias',
    '    call      predictOne([3, 2], { weights: [5, 9], bias: 1 })',
    '    received  33',
    '    expected  34',
    '    why       The bias is missing from the sum.',
    '    try       Add it once, at the end.',
    '',
    '  ✓ predictOne: throws on other lengths',
    '  ✓ predict: adds the bias',
    '  ✓ predict: throws on other lengths',
    '',
    '',
  ]);
  expect(lines.slice(-2)).toEqual([
    '  01 ✓  [02 ✗]  03 …    25/50',
    ' h hint  l list  r run  n next  p back  o open  d compare  ? keys  q quit',
  ]);
});

test('half-written code: where it does not parse, and the last verdict in grey', () => {
  const screen = new Screen(TWO).on(ready, graded(TWO, 'failed'), saved(TWO), graded(TWO, 'unusable'));
  const text = textOf(screen);
  expect(text).toContain('! 02-linear-predict.ts, line 3, column 1: a bracket is missing.');
  expect(text).toContain('Before that: 15 of 20 points');
  const grey = render(screen.state, { ...PLAIN, colour: true }).lines.filter((line) =>
    line.includes('Before that'),
  );
  expect(grey).toEqual(['\u001b[2m  Before that: 15 of 20 points\u001b[22m']);
});

test('the line that does not parse, with an arrow below the place', () => {
  const broken = graded(TWO, 'unusable');
  const excerpt = { firstLine: 9, lines: ['{', '\treturn sum(1, 2', '}'], column: 1 };
  const message = { ...(broken as Extract<PracticeEvent, { kind: 'grader' }>).message, excerpt };
  const event = { ...broken, message } as PracticeEvent;
  const lines = shown(new Screen(TWO).on(ready, event));
  expect(lines.slice(6, 10)).toEqual([
    '     9 │ {',
    '    10 │   return sum(1, 2',
    '    11 │ }',
    '       │ ↑',
  ]);
  expect(textOf(new Screen(TWO).on(ready, event), { width: 40, height: 20 })).toContain('11 │ }');
});

test('nothing written: what to do', () => {
  const text = textOf(new Screen(TWO).on(ready, graded(TWO, 'not-started')));
  expect(text).toMatch(/Nothing is written yet.*exercises\/02-linear-predict\.ts/s);
  expect(text).toContain('predictOne: still to write (2 checks, 10 points)');
});

test('right: says so, and waits for n', () => {
  const text = textOf(new Screen(TWO).on(ready, graded(TWO, 'passed')));
  expect(text).toMatch(/All 4 checks are right.*n goes on to 03, How wrong is it\?.*d shows our solution/s);
});

test('the last one right while others are open: which', () => {
  const text = textOf(new Screen(THREE).on(ready, graded(TWO, 'failed'), graded(THREE, 'passed')));
  expect(text).toContain('Still open: 01 and 02.');
});

test('all right: the demonstration is next', () => {
  const all = INFOS.map(({ id }) => graded(id, 'passed'));
  expect(textOf(new Screen(THREE).on(ready, ...all))).toMatch(/That makes all 3 exercises.*npm run demo/s);
});

test('what it printed, the last of it', () => {
  const output = Array.from({ length: 100 }, (_, i) => `line ${i}`).join('\n');
  const text = textOf(new Screen(TWO).on(ready, graded(TWO, 'failed', { output })));
  expect(text).toContain('It printed 100 lines, the last ones:');
  expect(text).toContain('| line 99');
  expect(text).not.toContain('| line 50');
});

test('if there was too much to keep, it says so', () => {
  const output = 'a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nhalf a li… (cut)';
  const text = textOf(new Screen(TWO).on(ready, graded(TWO, 'failed', { output })));
  expect(text).toContain('It printed 11 lines or more, the last ones:');
  expect(text).toContain('| k');
  expect(text).not.toContain('half');
});

test('the address of the page is shown whole, on a line of its own if need be', () => {
  const url = `http://127.0.0.1:35361/${'a'.repeat(32)}/`;
  const screen = new Screen(TWO).on(ready, { kind: 'page', url });
  expect(shown(screen)).toContain(` Page: ${url}`);
  expect(shown(screen, { width: 60 })).toContain(` ${url}`);
});

test('after the third try that failed, a word about hints, as long as there are any', () => {
  const screen = new Screen(TWO).on(ready);
  const tryIt = () => screen.on(saved(TWO), graded(TWO, 'failed'));
  tryIt();
  tryIt();
  expect(textOf(screen)).not.toContain('shows a hint');
  tryIt();
  expect(textOf(screen)).toContain('h shows a hint; there are 3 that you have not seen.');
  expect(textOf(screen.on(graded(TWO, 'not-started')))).not.toContain('shows a hint');
  screen.on(graded(TWO, 'passed'));
  tryIt();
  tryIt();
  tryIt();
  screen.on({ kind: 'progress', progress: { [TWO]: { bestPoints: 0, hintsSeen: 3, firstRight: null } } });
  expect(textOf(screen)).not.toContain('shows a hint');
});

test('while it grades, it says so', () => {
  const screen = new Screen(TWO).on(ready, graded(TWO, 'failed'), saved(TWO));
  expect(textOf(screen)).toContain('saved 09:01:00 · grading…');
  expect(textOf(screen)).toContain('✗ predictOne: adds the bias');
});

test('if it takes long, it says why that may be: training only where there is some', () => {
  const screen = new Screen(TWO).on(ready, graded(TWO, 'failed'), saved(TWO));
  screen.on({ kind: 'grader', message: { kind: 'started', exercise: TWO }, time: '' });
  const wait = (seconds: number) =>
    screen.on(...Array.from({ length: seconds }, () => ({ kind: 'tick' }) as const));
  expect(textOf(wait(3))).toContain('grading… 3 s');
  expect(textOf(screen)).not.toContain('takes long');
  expect(textOf(wait(2))).toMatch(/This takes long: is there a loop that never ends\?/);
  expect(textOf(screen)).not.toMatch(/training/i);
  screen.on(saved(THREE), { kind: 'grader', message: { kind: 'started', exercise: THREE }, time: '' });
  expect(textOf(wait(5))).toMatch(/Training takes long, and so does a loop that never\s+ends/);
});

test('if nothing that is written is wrong, the road shows it as begun', () => {
  const checks = resultOf(TWO, 'passed').checks.map((one) =>
    one.function === 'predict' ? ({ ...one, status: 'not-started' } as CheckResult) : one,
  );
  const screen = new Screen(TWO).on(ready, graded(TWO, 'failed', { checks }));
  expect(textOf(screen)).toContain('[02 ○]');
});

test('only who has an editor is told to press o', () => {
  const screen = new Screen(TWO).on(ready, graded(TWO, 'not-started'));
  expect(textOf(screen)).not.toContain('Press o');
  screen.state = { ...screen.state, hasEditor: true };
  expect(textOf(screen)).toContain('Press o');
});

test('the address of the page goes at the next save', () => {
  const screen = new Screen(TWO).on(ready, { kind: 'page', url: 'http://127.0.0.1:1/a/' });
  expect(textOf(screen.press('h'))).toContain('http:');
  expect(textOf(screen.on(saved(TWO)))).not.toContain('http:');
});

test('a list of what was right once and is not any more', () => {
  const progress = { [TWO]: { bestPoints: 20, hintsSeen: 1, firstRight: '2026-05-01' } };
  const screen = new Screen(TWO, progress).on(ready, graded(TWO, 'failed')).press('l');
  expect(textOf(screen)).toContain('was right on 2026-05-01');
  expect(textOf(screen)).toMatch(/^> ✗ 02/m);
  expect(textOf(screen)).toContain('hints seen: 1 of 3');
});

test('without Unicode everything is ASCII', () => {
  for (const screen of [
    new Screen(TWO).on(ready, graded(TWO, 'failed')),
    new Screen(TWO).on(ready).press('?'),
  ]) {
    expect(textOf(screen, { unicode: false })).toMatch(/^(?:\n|[ -~])*$/);
  }
});

test('what a student chose to print or to name reaches no terminal raw', () => {
  const evil = '\u001b]0;title\u0007\u001b[2J\u202e::set x';
  const screen = new Screen(TWO).on(
    ready,
    graded(TWO, 'failed', { output: evil }),
    graded(ONE, 'unusable', { message: evil }),
    { kind: 'notice', text: evil },
  );
  const text = textOf(screen) + textOf(screen.press('p'));
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
});

const sizes = fc.record({
  width: fc.integer({ min: 1, max: 200 }),
  height: fc.integer({ min: 1, max: 70 }),
  colour: fc.boolean(),
  unicode: fc.boolean(),
});
const keys: fc.Arbitrary<Key> = fc.oneof(
  fc.constantFrom(...KEYS.filter(({ key }) => key !== 'q').map(({ key }) => ({ name: key, sequence: key }))),
  fc.constantFrom('up', 'down', 'pagedown', 'end', 'home', 'return', 'escape', '2').map((name) => ({ name })),
  fc.record({ name: fc.option(fc.string(), { nil: undefined }), sequence: fc.string(), ctrl: fc.boolean() }),
);
const ids = fc.constantFrom(ONE, TWO, THREE);
const events: fc.Arbitrary<PracticeEvent> = fc.oneof(
  keys.map((key) => ({ kind: 'key', key }) as const),
  fc.array(ids, { minLength: 1, maxLength: 3 }).map((some) => saved(...some)),
  fc
    .tuple(ids, fc.constantFrom('passed', 'failed', 'not-started', 'unusable'), fc.string())
    .map(([id, status, text]) =>
      graded(id, status, { output: text.repeat(200), ...(status === 'unusable' && { message: text }) }),
    ),
  ids.map((exercise) => ({ kind: 'grader', message: { kind: 'started', exercise }, time: '' }) as const),
  fc.string().map((text) => ({ kind: 'notice', text }) as const),
  fc.constant(ready),
);

test('whatever happens, and however large the terminal is: it fits, and says the same with colour', () => {
  fc.assert(
    fc.property(fc.array(events, { maxLength: 30 }), sizes, (happened, size) => {
      const screen = new Screen().on(ready, ...happened);
      const { lines, maxScroll } = render(screen.state, size);
      expect(lines).toHaveLength(size.height);
      expect(maxScroll).toBeGreaterThanOrEqual(0);
      for (const line of lines) {
        expect(textWidth(stripVTControlCharacters(line))).toBeLessThanOrEqual(size.width);
      }
      const plain = render(screen.state, { ...size, colour: false }).lines;
      expect(lines.map(stripVTControlCharacters)).toEqual(plain);
    }),
    { numRuns: 300 },
  );
});
