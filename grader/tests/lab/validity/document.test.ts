import { expect, test } from 'vitest';
import type { Part } from '../../../lab/validity/chapter.ts';
import { parts } from '../../../lab/validity/chapters.ts';
import { validityDocument } from '../../../lab/validity/document.ts';
import { type FalseAlarms, falseAlarms } from '../../../lab/validity/false-alarms.ts';
import { type Misses, misses, withSeed } from '../../../lab/validity/misses.ts';
import { shares } from '../../../lab/validity/shares.ts';

const quiet: FalseAlarms = { seeds: '1..100', submissions: ['plain', 'terse'], checks: 62, lost: [] };
const alarmed: FalseAlarms = {
  ...quiet,
  lost: ['one', 'two'].map((check) => ({
    submission: 'terse',
    seed: 7,
    exercise: '03-loss',
    check,
    points: 2,
    rationale: 'Too far off.',
  })),
};

const chapter = (part: Part, figures: unknown, isStale = false) => ({
  part,
  kept: figures === null ? null : { fingerprint: 'f', figures },
  isStale,
});

test('all figures come in a table before the sections', () => {
  const text = validityDocument([chapter(falseAlarms, quiet), chapter(misses, null)]);
  const [top = '', ...sections] = text.split('\n## ');
  expect(top).toContain('| 0 of 200; the rate is below 1.5% | 2 right submissions, seeds 1..100 |');
  expect(sections).toHaveLength(2);
  expect(sections[1]).toContain('Not measured yet: `npm run validity -- --measure misses` does it.');
});

test('figures of another state of the kit are marked, in the table and in the section', () => {
  const text = validityDocument([chapter(falseAlarms, quiet, true)]);
  expect(text).toContain('below 1.5% (older) |');
  expect(text).toMatch(
    /## Does a right answer ever lose points\?\n\n\*The exercises.*have changed since this was measured: `npm run validity -- --measure false-alarms` measures again\.\*\n\n\*\*Measured/,
  );
  expect(validityDocument([chapter(falseAlarms, quiet)])).not.toMatch(/older|changed since/);
});

test('two checks lost in one grading are one false alarm, and both are told', () => {
  const section = falseAlarms.render(alarmed);
  expect(falseAlarms.headlines?.(alarmed)[0]?.figure).toBe('1 of 200; the rate is below 2.4%');
  expect(section).toContain('terse, seed 7: 03-loss, one (2 points): Too far off.');
  expect(section).toContain('terse, seed 7: 03-loss, two');
});

const nothing: Misses = { seeds: '', lost: {}, fixed: {}, missed: [], blamed: [] };
const verdict = (own: number, others: string[] = [], fixed = 0) => ({
  answer: '03-loss/loss--half',
  own,
  fixed,
  others,
});

test('misses add up seed by seed', () => {
  const figures = [verdict(4), verdict(0), verdict(6, ['range'])].reduce(
    (before, each, i) => withSeed(before, i + 1, [each]),
    nothing,
  );
  expect(figures).toEqual({
    seeds: '1..3',
    lost: { '03-loss/loss--half': [0, 6] },
    fixed: {},
    missed: [{ answer: '03-loss/loss--half', seed: 2 }],
    blamed: [{ answer: '03-loss/loss--half', seed: 3, check: 'range' }],
  });
  const section = misses.render(figures);
  expect(section).toContain('`03-loss/loss--half` lost nothing with seed 2');
  expect(section).toContain('`03-loss/loss--half` failed range with seed 3');
  expect(section).toContain('`03-loss/loss--half` loses 0 to 6 points');
});

test('what is lost with every seed alike is kept from the first', () => {
  expect(withSeed(nothing, 1, [verdict(4, [], 3)]).fixed).toEqual({ '03-loss/loss--half': 3 });
});

test('no miss is told with its bound', () => {
  const section = misses.render(withSeed(nothing, 1, [verdict(4)]));
  expect(section).toContain('at most 3 / 1, below 100%');
  expect(section).toContain('1 of 1 lose the same points with every seed.');
});

test('a slip left to chance is in the table of needs and in the list of misses', () => {
  const section = shares.render({
    checks: { '03-loss/range': { function: 'loss', runs: 50 } },
    slips: { '03-loss/loss--rare': { seeds: '1', shown: { range: [0, 2, 5, 50] } } },
  });
  expect(section).toContain('`03-loss/loss--rare`: 1 in 190 gradings');
  expect(section).toContain('| 03-loss/range | 50 | 132 | 10% | `loss--rare` |');
});

test('a part without headlines has no line in the table, and still its section', () => {
  const part: Part = { name: 'audit', title: 'Audit', render: () => '## Faults put in\n\nFound: all.\n' };
  const text = validityDocument([chapter(part, {})]);
  expect(text).toContain('\n\n## Faults put in\n\nFound: all.\n');
  expect(text.match(/^\|/gm)).toHaveLength(2);
  expect(validityDocument([chapter(part, null)])).toContain(
    '## Audit\n\nNot measured yet: `npm run audit` does it.',
  );
});

test('the parts have names of their own', () => {
  const names = parts.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
