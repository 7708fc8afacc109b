import { expect, test } from 'vitest';
import type { Chapter } from '../../../lab/validity/chapter.ts';
import { chapters } from '../../../lab/validity/chapters.ts';
import { validityDocument } from '../../../lab/validity/document.ts';
import { type FalseAlarms, falseAlarms } from '../../../lab/validity/false-alarms.ts';
import { type Misses, misses, withSeed } from '../../../lab/validity/misses.ts';
import { shares } from '../../../lab/validity/shares.ts';

const quiet: FalseAlarms = {
  seeds: '1..100',
  submissions: ['plain', 'terse'],
  checks: 62,
  fixedChecks: 4,
  points: 100,
  coverage: { '03-loss': 2 },
  lost: [],
};
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

const state = (chapter: Chapter, figures: unknown, isStale = false) => ({
  chapter,
  stored: figures === null ? null : { fingerprint: 'f', figures },
  isStale,
});

test('the table of headlines comes before the sections', () => {
  const text = validityDocument([state(falseAlarms, quiet), state(misses, null)]);
  const [top = '', ...sections] = text.split('\n## ');
  expect(top).toContain('| 0 of 200; the rate is below 1.5% | 2 right submissions, seeds 1..100 |');
  expect(sections).toHaveLength(2);
  expect(sections[1]).toContain('Not measured yet: run `npm run validity -- --measure misses`.');
});

test('stale figures are marked in the table and in the section', () => {
  const text = validityDocument([state(falseAlarms, quiet, true)]);
  expect(text).toContain('below 1.5% (older) |');
  expect(text).toMatch(
    /## Does a right answer ever lose points\?\n\n\*The exercises.*have changed since this was measured\. To measure again: `npm run validity -- --measure false-alarms`\.\*\n\n\*\*Measured/,
  );
  expect(validityDocument([state(falseAlarms, quiet)])).not.toMatch(/older|changed since/);
});

test('the coverage of right submissions is named if some leave exercises out', () => {
  expect(falseAlarms.render(quiet)).toContain('(2 submissions, each with 1 exercise)');
  const partial = { ...quiet, coverage: { '03-loss': 2, '07-name': 0 } };
  expect(falseAlarms.render(partial)).toContain('(2 submissions; 07-name: 0 of 2)');
});

test('the numbers of checks and points come from the figures', () => {
  const section = falseAlarms.render({ ...quiet, checks: 7, fixedChecks: 1, points: 12 });
  expect(section).toContain('with up to 7 checks each (1 check whose inputs');
  expect(section).toContain('which are 12 for a complete submission');
});

test('two checks lost in one grading are one false alarm, and both are listed', () => {
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

test('points lost in checks without a seed are stored with the first seed', () => {
  expect(withSeed(nothing, 1, [verdict(4, [], 3)]).fixed).toEqual({ '03-loss/loss--half': 3 });
});

test('if nothing is missed, the bound says so', () => {
  const section = misses.render(withSeed(nothing, 1, [verdict(4)]));
  expect(section).toContain('at most 3 / 1, below 100%');
  expect(section).toContain('1 of 1 lose the same points with every seed.');
});

test('a slip that only generated inputs show is in the table and in the list', () => {
  const section = shares.render({
    checks: { '03-loss/range': { function: 'loss', runs: 50 } },
    slips: { '03-loss/loss--rare': { seeds: '1', shown: { range: [0, 2, 5, 50] } } },
  });
  expect(section).toContain('`03-loss/loss--rare`: 1 in 190 gradings');
  expect(section).toContain('| 03-loss/range | 50 | 132 | 10% | `loss--rare` |');
});

test('a chapter without headlines has no row in the table, but a section', () => {
  const chapter: Chapter = {
    name: 'faults',
    title: 'Faults',
    render: () => '## Faults put in\n\nFound: all.\n',
  };
  const text = validityDocument([state(chapter, {})]);
  expect(text).toContain('\n\n## Faults put in\n\nFound: all.\n');
  expect(text.match(/^\|/gm)).toHaveLength(2);
  expect(validityDocument([state(chapter, null)])).toContain(
    '## Faults\n\nNot measured yet: run `npm run faults`.',
  );
});

test('no two chapters have the same name', () => {
  const names = chapters.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
