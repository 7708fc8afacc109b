import { expect, test } from 'vitest';
import { graded, INFOS, ready, resultOf, Screen, saved } from './states.ts';

const [ONE, TWO, THREE] = INFOS.map(({ id }) => id) as [string, string, string];
const grade = (exercise: string) => ({ kind: 'grade', exercise });
const compared = { kind: 'compared', exercise: TWO, comparison: { functions: [] } } as const;

test('grades the named exercise first, the others afterwards', () => {
  expect(new Screen(TWO).on(ready).asked()).toEqual([
    grade(TWO),
    { kind: 'grade-later', exercises: [ONE, THREE] },
  ]);
});

test('if the process that grades was started again, it grades all again, and forgets nothing', () => {
  const screen = new Screen(TWO).on(ready, graded(TWO, 'failed'));
  screen.asked();
  expect(screen.on(ready).asked()).toHaveLength(2);
  expect(screen.state.exercises[1]?.result?.status).toBe('failed');
});

test('without a name it begins with the first exercise that is not right, as soon as that is known', () => {
  const screen = new Screen().on(ready);
  expect(screen.asked()).toEqual([{ kind: 'grade-later', exercises: [ONE, TWO, THREE] }]);
  expect(screen.on(graded(TWO, 'failed')).state.current).toBeNull();
  expect(screen.on(graded(ONE, 'passed')).state.current).toBe(TWO);
  expect(screen.on(graded(TWO, 'passed')).state.current).toBe(TWO);
});

test('if all are right it begins with the last', () => {
  const all = INFOS.map(({ id }) => graded(id, 'passed'));
  expect(new Screen().on(ready, ...all).state.current).toBe(THREE);
});

test('a save grades that exercise; n moves on, and nothing else does', () => {
  const screen = new Screen(TWO).on(ready);
  screen.asked();
  screen.on(saved(TWO), graded(TWO, 'passed'));
  expect(screen.asked()).toEqual([grade(TWO), { kind: 'record-result', result: resultOf(TWO, 'passed') }]);
  expect(screen.state.current).toBe(TWO);
  expect(screen.press('n').state.current).toBe(THREE);
  expect(screen.asked()).toEqual([grade(THREE)]);
  screen.on(graded(THREE, 'failed')).press('p', 'n');
  expect(screen.asked().filter(({ kind }) => kind === 'grade')).toEqual([]);
});

test('a save of another file alone shows its exercise; several at once do not', () => {
  const screen = new Screen(TWO).on(ready);
  screen.asked();
  screen.on(saved(ONE, THREE));
  expect(screen.state.current).toBe(TWO);
  expect(screen.asked()).toEqual([{ kind: 'grade-later', exercises: [ONE, THREE] }]);
  screen.press('?').on(saved(THREE));
  expect(screen.state).toMatchObject({ current: THREE, view: { kind: 'exercise' } });
  expect(screen.state.notice).toContain(THREE);
  expect(screen.asked()).toEqual([grade(THREE)]);
});

test('half-written code keeps what came before', () => {
  const screen = new Screen(TWO).on(ready, graded(TWO, 'failed'));
  const before = screen.state.exercises[1]?.result;
  screen.on(saved(TWO), graded(TWO, 'unusable'), saved(TWO), graded(TWO, 'unusable'));
  expect(screen.state.exercises[1]).toMatchObject({ before, result: { status: 'unusable' } });
  expect(screen.on(graded(TWO, 'passed')).state.exercises[1]?.before).toBeNull();
});

test('counts only saves that were tried and were not right', () => {
  const screen = new Screen(TWO).on(ready, graded(TWO, 'failed'));
  const tries = () => screen.state.exercises[1]?.failedTries;
  expect(tries()).toBe(0);
  screen.on(saved(TWO), graded(TWO, 'unusable'), saved(TWO), graded(TWO, 'failed'), graded(TWO, 'failed'));
  expect(tries()).toBe(1);
  screen.on(saved(TWO), graded(TWO, 'failed'));
  expect(tries()).toBe(2);
  expect(screen.on(saved(TWO), graded(TWO, 'passed')) && tries()).toBe(0);
});

test('only better points, and being right for the first time, are worth remembering', () => {
  const best = { [TWO]: { bestPoints: 20, hintsSeen: 0, firstRight: '2026-05-01' } };
  expect(
    new Screen(TWO, best)
      .on(ready, graded(TWO, 'failed'), graded(TWO, 'passed'))
      .asked()
      .some(({ kind }) => kind === 'record-result'),
  ).toBe(false);
});

test('a hint is the next one; the code only if it is asked for twice in a row', () => {
  const screen = new Screen(TWO).on(ready);
  screen.asked();
  for (const number of [1, 2, 3]) {
    if (number === 3) {
      expect(screen.press('h').asked()).toEqual([]);
      expect(screen.state).toMatchObject({
        view: { kind: 'hint', number: 2 },
        notice: expect.stringContaining('code'),
      });
      expect(screen.press('down', 'h').asked()).toEqual([]);
    }
    screen.press('h');
    expect(screen.state.view).toEqual({ kind: 'hint', number });
    expect(screen.asked()).toEqual([{ kind: 'record-hint', exercise: TWO, number }]);
    screen.on({
      kind: 'progress',
      progress: { [TWO]: { bestPoints: 0, hintsSeen: number, firstRight: null } },
    });
  }
  expect(screen.press('h').state.notice).toBe('That was the last hint.');
  expect(screen.press('escape').state.view.kind).toBe('exercise');
  expect(screen.press('h').state.view).toEqual({ kind: 'hint', number: 3 });
});

test('our solution is shown once theirs is right, or if they ask twice in a row', () => {
  const screen = new Screen(TWO).on(ready, graded(TWO, 'failed'));
  screen.asked();
  expect(screen.press('d').asked()).toEqual([]);
  expect(screen.state.notice).toContain('once more');
  expect(
    screen
      .press('h', 'd')
      .asked()
      .map(({ kind }) => kind),
  ).toEqual(['record-hint']);
  expect(screen.press('d').asked()).toEqual([{ kind: 'compare', exercise: TWO }]);
  screen.on(graded(TWO, 'passed'));
  screen.asked();
  expect(screen.press('d').asked()).toEqual([{ kind: 'compare', exercise: TWO }]);
  expect(screen.on(compared).state.view.kind).toBe('compare');
  expect(screen.press('d').state.view.kind).toBe('exercise');
});

test('a comparison that comes too late is not shown', () => {
  const screen = new Screen(TWO).on(ready, graded(TWO, 'passed')).press('d', 'n').on(compared);
  expect(screen.state).toMatchObject({ current: THREE, view: { kind: 'exercise' } });
});

test('a reset asks first', () => {
  const screen = new Screen(TWO).on(ready);
  screen.asked();
  expect(screen.press('x', 'n').asked()).toEqual([]);
  expect(screen.state).toMatchObject({ current: TWO, notice: 'Nothing was changed.' });
  expect(screen.press('x', 'y').asked()).toEqual([{ kind: 'reset', exercise: TWO }]);
});

test('what was said goes at the next save; what a reset said, at the one after it', () => {
  const screen = new Screen(ONE).on(ready).press('p');
  expect(screen.state.notice).toBe('That is the first exercise.');
  expect(screen.on(saved(ONE)).state.notice).toBeNull();
  screen.press('x', 'y').on({ kind: 'notice', text: 'It is as it was.' });
  expect(screen.on(saved(ONE)).state.notice).toBe('It is as it was.');
  expect(screen.on(saved(ONE)).state.notice).toBeNull();
});

test('what a reset said goes at the next save if it changed nothing', () => {
  const screen = new Screen(ONE).on(ready).press('x', 'y');
  screen.on({ kind: 'notice', text: 'It is a stub already.' }, { kind: 'nothing-reset' });
  expect(screen.state.notice).toBe('It is a stub already.');
  expect(screen.on(saved(ONE)).state.notice).toBeNull();
});

test('the list: move, choose', () => {
  const screen = new Screen(TWO).on(ready, ...INFOS.map(({ id }) => graded(id, 'failed')));
  expect(screen.press('l', 'down', 'down', 'down').state.view).toEqual({ kind: 'list', chosen: 2 });
  expect(screen.press('up', 'up', 'up', 'return').state.current).toBe(ONE);
  expect(screen.press('l', '3').state.current).toBe(THREE);
});

test.each(['r', 'o'])('%s acts on the exercise that is shown', (key) => {
  const screen = new Screen(TWO).on(ready);
  screen.asked();
  expect(screen.press(key).asked()).toEqual([{ kind: key === 'r' ? 'grade' : 'open', exercise: TWO }]);
});

test.each([
  ['q', { name: 'q', sequence: 'q' }],
  ['Q', { name: 'q', sequence: 'Q' }],
  ['Ctrl-C', { name: 'c', ctrl: true }],
])('%s quits, from every view', (_, key) => {
  for (const view of ['', 'h', 'l', '?', 'x', 'd']) {
    const screen = new Screen(TWO).on(ready, graded(TWO, 'passed'));
    screen.press(...(view === '' ? [] : [view])).on({ kind: 'key', key });
    expect(screen.asked().at(-1)).toEqual({ kind: 'quit' });
  }
});

test('a key that does nothing says where the keys are; it is named only if that is safe', () => {
  const screen = new Screen(TWO).on(ready).press('z');
  expect(screen.state.notice).toBe('z does nothing here. ? shows the keys.');
  screen.on({ kind: 'key', key: { name: undefined, sequence: '\u001b]0;x\u0007' } });
  expect(screen.state.notice).toBe('That key does nothing here. ? shows the keys.');
  expect(screen.press('?').state.notice).toBeNull();
});

test('before the exercises are known, keys that need one ask for patience', () => {
  expect(new Screen().press('h').state.notice).toContain('One moment');
});

test('a fault of the kit costs nothing, and stays until the next grading', () => {
  const screen = new Screen(TWO).on(ready, graded(TWO, 'passed'));
  screen.on({
    kind: 'grader',
    message: { kind: 'fault', exercise: TWO, message: 'Deno is not there.' },
    time: '09:02:00',
  });
  expect(screen.state.exercises[1]).toMatchObject({
    fault: 'Deno is not there.',
    result: { status: 'passed' },
  });
  screen.on({ kind: 'grader', message: { kind: 'started', exercise: TWO }, time: '09:03:00' });
  expect(screen.state.exercises[1]?.fault).toBeNull();
});

test('advice of the type checker is added, unless the file was saved since', () => {
  const result = {
    ...resultOf(TWO, 'passed'),
    advice: [{ location: { file: 'x', line: 1, column: 1 }, message: 'm' }],
  };
  const advised = { kind: 'grader', message: { kind: 'advised', result }, time: '' } as const;
  const screen = new Screen(TWO).on(ready, graded(TWO, 'passed'), saved(TWO), advised);
  expect(screen.state.exercises[1]?.result?.advice).toBeUndefined();
  screen.on(graded(TWO, 'passed'), advised);
  expect(screen.state.exercises[1]?.result?.advice).toHaveLength(1);
});
