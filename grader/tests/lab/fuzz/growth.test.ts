import { expect, it } from 'vitest';
import { relation } from '../../../report/explain/relation.ts';
import { alignValues } from '../../../report/formats/text/align-values.ts';
import { wrap, wrapLines } from '../../../report/terminal/wrap.ts';
import { sanitize } from '../../../text/sanitize.ts';

/** Texts that a pattern could go over again and again, from every place to the end. */
const UNITS = [
  ...['\u001b]', '\u001b[0', '\u009b;', '#', '##a', '::', ' ::', '\r', '\u202e', '🍎', '\ud83c'],
  ...['a', ' ', '[', '1,', '-1e5'],
];

/** Seconds of computing, whatever else the machine is busy with. */
function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const many = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

it.each(UNITS)('300,000 characters of %j are cleaned at once, not each against each', (unit) => {
  // Each against each, that would be 45,000,000,000 looks.
  expect(seconds(() => sanitize(`${many(unit, 300_000)}\u001b`, 1_000))).toBeLessThan(3);
});

it.each(UNITS)('a message of %j as long as any may be is laid out at once', (unit) => {
  const text = many(unit, 20_000);
  const look = { width: 80, colour: false, unicode: true };
  const work = () => {
    wrap(text, 70);
    wrapLines(text, 70);
    alignValues(text, `${text}!`, 70, look);
    relation(text, `${text.slice(0, -1)}9`);
  };
  expect(seconds(work)).toBeLessThan(1.5);
});
