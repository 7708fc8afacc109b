import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { indexPage, type PageFacts } from '../../../class/page/index-page.ts';
import { entry } from '../results/entries.ts';
import { overviewOf, result, type Somebody, somebody } from './made-up.ts';

const FACTS: PageFacts = {
  sentence: 'a download from Canvas: 3 people, 18 files',
  shard: null,
  layout: 'canvas',
  notPlaced: 2,
  missing: [],
  reports: new Map([['ann_1', 'ann_1.html']]),
  comparison: null,
  similar: null,
  isAnonymous: false,
};
const page = (people: readonly Somebody[], facts: Partial<PageFacts> = {}) =>
  indexPage(overviewOf(people), { ...FACTS, ...facts });

/** The cells of the table, as a reader sees them. */
const cellsOf = (html: string) =>
  [...(/<table class="gradebook".*?<\/table>/s.exec(html)?.[0] ?? '').matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(
    ([, line = '']) =>
      [...line.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '')),
  );
const linksOf = (html: string) => [...html.matchAll(/<a href="([^"#]+)"/g)].map(([, to]) => to);

test('a table with the columns of the gradebook, the total second, and its order', () => {
  const html = page([
    [entry('fault', { status: 'fault', points: null, notes: ['It failed,', 'twice.'] }), null],
    [entry('empty', { status: 'nothing', points: {} }), null],
    somebody('ann_1', {}, { persons: [{ name: 'Ann', id: '1' }], late: true }),
  ]);
  expect(cellsOf(html)).toEqual([
    ['submission', 'total of 20', 'name', 'id', 'late', 'status', '01 of 10', '02 of 10', 'note'],
    ['ann_1', '20', 'Ann', '1', 'yes', 'graded', '10', '10', ''],
    ['empty', '0', 'empty', '', '', 'nothing handed in', '0', '0', ''],
    ['fault', '', 'fault', '', '', 'grader fault', '', '', 'It failed, twice.'],
  ]);
  const numbers = [...html.matchAll(/<dt>([^<]*)<\/dt><dd>(\d+)/g)].map(([, label, value]) => [label, value]);
  expect(Object.fromEntries(numbers)).toEqual({
    people: '3',
    graded: '1',
    'with files that do not run': '0',
    'nothing handed in': '1',
    late: '1',
    'grader fault': '1',
    'not placed': '2',
    'middle score (median)': '20',
  });
  expect(html).toContain(FACTS.sentence);
});

test('columns that are empty for everybody are left out of the table', () => {
  const persons = [{ name: '', id: '' }];
  expect(cellsOf(page([somebody('ann_1', {}, { persons }), somebody('bob', {}, { persons })]))[0]).toEqual([
    ...['submission', 'total of 20', 'status', '01 of 10', '02 of 10', 'note'],
  ]);
});

test('files that do not run: a tile, a mark in the table, and apart from wrong answers where points were lost', () => {
  const skipped = { '01-a/first': { status: 'skipped' }, '01-a/second': { status: 'skipped' } } as const;
  const html = page([
    [entry('ann_1'), result(skipped, { '01-a': '01-a.ts, line 3: a name belongs here.' })],
    somebody('bob', { '01-a/first': { call: 'first(1)' } }),
  ]);
  expect(html).toMatch(/<dt>with files that do not run<\/dt><dd>1</);
  expect(cellsOf(html)[1]).toContain('gradeddo not run: 01');
  expect(cellsOf(html)[2]).toContain('graded');
  expect(html).toContain('2 of 2 people lost its 5 points: 1 has no file that runs, 1 is wrong');
  expect(html).toContain('10 of the 15 lost points come from files that do not run');
  expect(html).toContain('; 01 does not run (line 3)');
});

test('a layout without dates says so, rather than that nobody is late', () => {
  expect(page([somebody('bob')], { layout: 'folders' })).toContain('Not known: this layout has no dates.');
  expect(page([somebody('bob')])).toContain('Nobody, as far as is known.');
});

test('a list of people leaves out none for the sake of one or two', () => {
  const noted = (count: number) =>
    page(Array.from({ length: count }, (_, i) => somebody(`x${i}`, {}, { notes: [`note ${i}`] })));
  expect(noted(12)).not.toMatch(/And \d+ more/);
  expect(noted(20)).toContain('And 10 more.');
});

test('ideas that several people share are open, the others behind a line', () => {
  const holding = (name: string, held: string) =>
    somebody(name, { '01-a/first': { held, call: 'first(1)' } });
  const openIn = (html: string) =>
    [
      ...(html.split('id="ideas"')[1]?.split(/<details|<\/section/)[0] ?? '').matchAll(/class="name">(\w+)/g),
    ].map(([, name]) => name);
  const alone = ['b', 'c', 'd', 'e'].map((name) => holding(name, name));
  expect(openIn(page([holding('ann_1', 'z'), holding('bob', 'z'), ...alone]))).toEqual(['z']);
  expect(openIn(page(alone))).toEqual(['b', 'c', 'd']);
});

test('who is close to the kit is told beside who is alike', () => {
  const words = (pairs: number, asInKit: number, pairsOfKit: number) =>
    page([somebody('bob')], { similar: { pairs, asInKit, pairsOfKit } });
  expect(words(3, 2, 1)).toContain('2 people closely match an answer that comes with the kit');
  expect(words(3, 2, 1)).toContain('1 of them because both closely match the same answer of the kit');
  expect(words(3, 4, 3)).toContain(', all of them because both');
  expect(words(1, 2, 1)).toContain('explains, because both');
  expect(words(3, 0, 0)).not.toContain('the kit, which');
});

describe('links', () => {
  it('lead to the reports that there are, and to the other files', () => {
    const html = page([somebody('ann_1'), [entry('empty', { status: 'nothing' }), null]]);
    expect(linksOf(html)).toEqual(['not-placed.csv', 'reports/ann_1.html', 'gradebook.csv']);
    expect(page([], { notPlaced: 0 })).not.toContain('not-placed.csv');
    expect(linksOf(page([somebody('bob')], { similar: { pairs: 2, asInKit: 0, pairsOfKit: 0 } }))).toContain(
      'similar.html',
    );
  });

  it.each(['a b#1?.txt', '100%.txt', 'é"<.txt', "..~2'.txt", 'javascript:alert(1).txt'])(
    'lead to a file of any name: %s',
    (file) => {
      const [to = ''] = linksOf(page([somebody('x')], { reports: new Map([['x', file]]) })).filter((link) =>
        link?.startsWith('reports'),
      );
      expect(to).toMatch(/^reports\/[\w.%~!*()-]+$/);
      expect(decodeURIComponent(new URL(to, 'file:///out/').pathname)).toBe(`/out/reports/${file}`);
    },
  );
});

describe('what a student writes', () => {
  it('is text: it makes no element and ends no attribute, and no script', () => {
    const made = (text: string) => {
      const wrong = { call: 'first(1)', received: text, rationale: text };
      const persons = [{ name: text, id: text }];
      const more = { persons, notes: [text] };
      return page(
        [
          somebody(text, { '01-a/first': wrong }, more),
          somebody(`${text}2`, { '01-a/first': wrong }, more),
          [entry(`${text}3`, { ...more, status: 'fault', points: null }), null],
        ],
        { sentence: text },
      );
    };
    const bare = (html: string) => html.replace(/>[^<]*</g, '><').replace(/(aria-label|title)="[^"]*"/g, '');
    const plain = bare(made('x'));
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '</script><script>alert(1)</script>',
        '</noscript><script>alert(1)</script>',
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
      fc.property(text, (some) => {
        const html = made(some);
        expect(bare(html)).toBe(plain);
        expect(html).not.toMatch(/\0|\p{Cs}/u);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every character of a name, and turns no other text around', () => {
    const names = ['محمد', '李小龍', '👩‍💻', "O'Neil & Söhne", '\u202eabc'];
    const html = page(names.map((name, i) => somebody(`x${i}`, {}, { persons: [{ name, id: '' }] })));
    for (const name of names) {
      expect(html).toContain(`<bdi>${name.replace('&', '&amp;').replace("'", '&#39;')}</bdi>`);
    }
  });
});

describe('an anonymous page', () => {
  const secret = { persons: [{ name: 'Ann Adams', id: '4711' }], notes: ['by Ann'], files: 1 };
  const people = [
    somebody('ann_4711', { '01-a/first': { call: 'first(1)', received: 'the text "by Ann"' } }, secret),
    somebody('ann_2', { '01-a/second': { held: 'swapped', call: 'second(1)', received: '[1, 2]' } }, secret),
    [entry('ann_3', { ...secret, status: 'nothing' }), null],
  ] satisfies readonly Somebody[];

  it('names nobody, leads to nobody, and knows nobody', () => {
    const html = page(people, { isAnonymous: true, reports: new Map([['ann_4711', 'ann_4711.html']]) });
    expect(html).not.toMatch(/ann|4711/i);
    expect(linksOf(html)).toEqual([]);
    expect(html).not.toContain('<script');
    expect(page(people)).toMatch(/Ann Adams.*4711/s);
  });

  it('leaves out files that cannot be used, as the reason quotes them', () => {
    const broken: readonly Somebody[] = [[entry('x'), result({}, { '01-a': 'It has “ann” in line 1.' })]];
    expect(page(broken)).toContain('01-a.ts cannot be used');
    expect(page(broken, { isAnonymous: true })).not.toContain('cannot be used');
  });

  it('still shows what the class did not get', () => {
    const html = page(people, { isAnonymous: true });
    expect(html).toContain('second(1)');
    expect(html).toContain('[1, 2]');
    expect(html).toContain('<strong>Ask:</strong> What is 1 + 1');
  });
});

test('the page loads nothing, and runs no other script than its own, by its policy', () => {
  const html = page([somebody('ann_1')]);
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  const readable = policy.replaceAll('&#39;', "'");
  expect(readable).toMatch(/^default-src 'none'; style-src 'sha256-[^ ]+'; script-src 'sha256-[^ ]+';/);
  const [, script = ''] = /<script>(.*?)<\/script>/s.exec(html) ?? [];
  expect(policy).toContain(createHash('sha256').update(script).digest('base64'));
  expect(html).not.toMatch(/<img|<link (?!rel="icon" href="data:)| on\w+="| style="|https?:/);
});

test('a page of a part of a class says so', () => {
  expect(page([somebody('ann_1')], { shard: '2/3' })).toContain('part 2/3');
});

test('the same people in any order give the same bytes', () => {
  const people = ['b', 'a', 'c'].map((name) => somebody(name, { '01-a/first': { call: 'first(1)' } }));
  expect(page(people)).toBe(page([...people].reverse()));
});
