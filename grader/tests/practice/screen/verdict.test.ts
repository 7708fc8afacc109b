import { expect, test } from 'vitest';
import type { CheckResult } from '../../../model/result.ts';
import { render, type ScreenSize } from '../../../practice/screen/render.ts';
import { graded, INFOS, ready, resultOf, Screen, saved } from './states.ts';

const [, TWO] = INFOS.map(({ id }) => id) as [string, string];
const PLAIN: ScreenSize = { width: 80, height: 24, colour: false, unicode: true };

const shown = (screen: Screen, size: Partial<ScreenSize> = {}) =>
  render(screen.state, { ...PLAIN, ...size }).lines.map((line) => line.trimEnd());
const textOf = (screen: Screen, size: Partial<ScreenSize> = {}) => shown(screen, size).join('\n');

test('from a save to its verdict, the old one is grey, and says that it is from before', () => {
  const screen = new Screen(TWO).on(ready, graded(TWO, 'failed'));
  const bias = () =>
    render(screen.state, { ...PLAIN, colour: true }).lines.find((line) => line.includes('adds the bias'));
  const label = /^── before this save ─+$/m;
  expect(textOf(screen)).not.toMatch(label);
  screen.on(saved(TWO));
  expect(textOf(screen)).toMatch(label);
  expect(bias()).toMatch(/^.\[2m/);
  screen.on(graded(TWO, 'failed'));
  expect(textOf(screen)).not.toMatch(label);
  expect(bias()).not.toMatch(/^.\[2m/);
});

test('why it failed is never cut: if all of it is more than fits, it scrolls', () => {
  const words = Array.from({ length: 120 }, (_, i) => `word${i}`);
  const { checks } = resultOf(TWO, 'failed');
  const [first, ...others] = checks;
  const failing = [
    { ...first, misconception: { id: 'm', text: words.join(' ') } },
    ...others.map((one) => ({ ...one, status: 'failed' })),
  ] as CheckResult[];
  const screen = new Screen(TWO).on(ready, graded(TWO, 'failed', { checks: failing }));
  const top = textOf(screen);
  screen.press('end');
  const all = top + textOf(screen);
  expect(words.filter((word) => !new RegExp(`\\b${word}\\b`).test(all))).toEqual([]);
  expect(all).toContain('and 3 other checks');
});

test('the trouble that all checks of a function have is said once, and never half', () => {
  const checks = resultOf(TWO, 'failed').checks.map(
    (one) => ({ ...one, status: 'timed-out' }) as CheckResult,
  );
  const text = textOf(new Screen(TWO).on(ready, graded(TWO, 'failed', { checks })));
  expect(text.match(/took too long/g)).toHaveLength(2);
  const long = checks.map((one) => ({ ...one, title: `${'x'.repeat(50)} ${one.title}` }));
  expect(textOf(new Screen(TWO).on(ready, graded(TWO, 'failed', { checks: long })))).not.toMatch(
    /\(took(?! too long\))/,
  );
});

test('a misspelt name that the type checker knows comes first, other advice last', () => {
  const advised = (message: string) => {
    const advice = [{ location: { file: `${TWO}.ts`, line: 3, column: 5 }, message }];
    return textOf(new Screen(TWO).on(ready, graded(TWO, 'failed', { advice })));
  };
  expect(advised("Property 'lenght' does not exist. Did you mean 'length'?")).toMatch(
    /Types.*predictOne: adds/s,
  );
  expect(advised('Not all code paths return a value.')).toMatch(/predictOne: adds.*Types/s);
});
