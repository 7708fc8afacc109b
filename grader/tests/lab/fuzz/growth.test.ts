import { expect, it } from 'vitest';
import { relation } from '../../../feedback/relation.ts';
import { alignValues } from '../../../report/formats/text/align-values.ts';
import { wrap, wrapLines } from '../../../report/terminal/wrap.ts';
import { sanitize } from '../../../text/sanitize.ts';

/** Texts on which a regular expression could take quadratic time. */
const UNITS = [
  ...['\u001b]', '\u001b[0', '\u009b;', '#', '##a', '::', ' ::', '\r', '\u202e', '🍎', '\ud83c'],
  ...['a', ' ', '[', '1,', '-1e5'],
];

/** Seconds of processor time, however busy the machine is. */
function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const many = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

it.each(UNITS)('300,000 characters of %j are sanitized in linear time', (unit) => {
  // Quadratic time would be 45,000,000,000 steps.
  expect(seconds(() => sanitize(`${many(unit, 300_000)}\u001b`, 1_000))).toBeLessThan(3);
});

it.each(UNITS)('the longest message of %j is laid out in linear time', (unit) => {
  const text = many(unit, 20_000);
  const terminal = { width: 80, colour: false, unicode: true };
  const work = () => {
    wrap(text, 70);
    wrapLines(text, 70);
    alignValues(text, `${text}!`, 70, terminal);
    relation(text, `${text.slice(0, -1)}9`);
  };
  expect(seconds(work)).toBeLessThan(1.5);
});
