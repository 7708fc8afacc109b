import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { indexPage, type PageFacts } from '../../../class/page/index-page.ts';
import { IDS, row } from '../gradebook/rows.ts';

const FACTS: PageFacts = {
  sentence: 'a download from Canvas: 3 people, 18 files',
  exercises: IDS.map((id) => ({ id, maxPoints: 10 })),
  notPlaced: 2,
  reports: new Map([['ann_1', 'ann_1.txt']]),
};
const page = (...rows: ReturnType<typeof row>[]) => indexPage(rows, FACTS);
/** The cells of the table, as a reader sees them. */
const cellsOf = (html: string) =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, line = '']) =>
    [...line.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '')),
  );

test('a table with the columns of the gradebook, and its order', () => {
  const html = page(
    row('fault', { status: 'fault', points: null, note: 'It failed, twice.' }),
    row('empty', { status: 'nothing', points: {} }),
    row('ann_1', { name: 'Ann', id: '1', late: true }),
  );
  expect(cellsOf(html)).toEqual([
    ['submission', 'name', 'id', 'late', 'status', 'total of 20', '01 of 10', '02 of 10', 'note'],
    ['ann_1', 'Ann', '1', 'yes', 'graded', '15', '10', '5', ''],
    ['empty', 'empty', '', '', 'nothing', '0', '0', '0', ''],
    ['fault', 'fault', '', '', 'fault', '', '', '', 'It failed, twice.'],
  ]);
  const totals = [...html.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, label, value]) => [
    label,
    value,
  ]);
  expect(Object.fromEntries(totals)).toEqual({
    graded: '1',
    nothing: '1',
    late: '1',
    fault: '1',
    'not placed': '2',
    'middle score': '15',
  });
  expect(html).toContain(FACTS.sentence);
});

describe('links', () => {
  it('lead to the reports that there are, and to the other files', () => {
    const html = page(row('ann_1'), row('empty', { status: 'nothing' }));
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, to]) => to)).toEqual([
      'reports/ann_1.txt',
      'gradebook.csv',
      'not-placed.csv',
    ]);
    expect(indexPage([], { ...FACTS, notPlaced: 0 })).not.toContain('not-placed.csv');
  });

  it.each(['a b#1?.txt', '100%.txt', 'é"<.txt', '..~2.txt', 'javascript:alert(1).txt'])(
    'lead to a file of any name: %s',
    (file) => {
      const html = indexPage([row('x')], { ...FACTS, reports: new Map([['x', file]]) });
      const [, to = ''] = /href="(reports[^"]*)"/.exec(html) ?? [];
      expect(to).toMatch(/^reports\/[\w.%~!*()-]+$/);
      expect(new URL(to.replaceAll('&#39;', "'"), 'file:///out/').pathname).toBe(
        `/out/reports/${encodeURIComponent(file)}`,
      );
    },
  );
});

describe('what a student writes', () => {
  it('is text: it makes no element and ends no attribute', () => {
    const plain = page(row('x', { name: 'x', id: 'x', note: 'x' })).replace(/>[^<]*</g, '><');
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' onload='x",
        '</style>',
        '<%= it %>',
        '<!--',
        '&lt;',
        '\0',
        '\ud800',
        '</bdi></td>',
      ),
    );
    fc.assert(
      fc.property(text, text, text, text, (submission, name, id, note) => {
        const html = indexPage([row(submission, { name, id, note })], { ...FACTS, sentence: note });
        expect(html.replace(/>[^<]*</g, '><')).toBe(plain);
        expect(html).not.toMatch(/\0|\p{Cs}/u);
      }),
    );
  });

  it('keeps every character of a name, and turns no other text around', () => {
    const names = ['محمد', '李小龍', '👩‍💻', "O'Neil & Söhne", '\u202eabc'];
    const html = page(...names.map((name) => row('x', { name })));
    for (const name of names) {
      expect(html).toContain(`<bdi>${name.replace('&', '&amp;').replace("'", '&#39;')}</bdi>`);
    }
  });
});

test('the page runs no script and loads nothing, by its own policy', () => {
  const html = page(row('ann_1'));
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  expect(policy).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/]+='; base-uri 'none'; form-action 'none'$/,
  );
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
  expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  expect(html).not.toMatch(/<script|<img|<link| on\w+=| style=|https?:/);
});

test('the same rows in any order give the same bytes', () => {
  const rows = [row('b'), row('a'), row('c', { name: '2' }), row('c', { name: '1' })];
  expect(page(...rows)).toBe(page(...rows.reverse()));
});
