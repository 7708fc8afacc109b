import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { similarFiles } from '../../../class/similar/similar.ts';
import { handedIn, IDS, replaced, right } from './classes.ts';

const FILE_BYTES = 65_536;
const RENAMED = replaced(right('recursion'), /\b(?:predictions|targets|batch|inputs)\b/g, 'renamed');
const CLASS = [
  handedIn('=bob', RENAMED),
  handedIn('ada', right('recursion')),
  handedIn('eve', right('closed-form')),
  handedIn('joe', replaced(right('recursion'), /\bcost\b/g, 'price')),
  handedIn('zoe', new Map()),
];

async function filesOf(people: typeof CLASS) {
  const { files, remark } = await similarFiles({ people, ids: IDS, fileBytes: FILE_BYTES });
  return { remark, files: Object.fromEntries(files.map(({ name, content }) => [name, content])) };
}

describe('a class in which three are the same', async () => {
  const { files, remark } = await filesOf(CLASS);
  const rows: Record<string, string>[] = parse(files['similar.csv'] ?? '', { columns: true });

  test('has each pair of them in the table, as a group, and no cell that is a formula', () => {
    const pairs = rows.filter(({ is_kit }) => is_kit === '');
    expect(pairs.map(({ submission, other, group }) => [submission, other, group])).toEqual([
      ["'=bob", 'ada', '1'],
      ["'=bob", 'joe', '1'],
      ['ada', 'joe', '1'],
    ]);
    expect(pairs[0]).toMatchObject({
      share_percent: '100',
      expected_by_chance: '0',
      note: 'the same but for names, layout, comments and types; both closely match grader/lab/corpus/right/recursion, an answer in the kit',
    });
  });

  test('says who wrote as in the kit', () => {
    const inKit = rows
      .filter(({ is_kit }) => is_kit === 'yes')
      .map(({ submission, other }) => [submission, other]);
    expect(inKit).toContainEqual(['eve', 'grader/lab/corpus/right/closed-form']);
    expect(inKit).toHaveLength(4);
  });

  test('is reported in a sentence', () => {
    expect(remark).toContain('3 pairs stand out, with 1 group of more than two');
  });

  test('gives the same bytes in whatever order the people come', async () => {
    expect((await filesOf([...CLASS].reverse())).files).toEqual(files);
  });

  test('is shown side by side, each run with its number on both sides', () => {
    const page = files['similar.html'] ?? '';
    const ids = [...page.matchAll(/<mark id="([^"]+)"/g)].map(([, id]) => id);
    const links = [...page.matchAll(/<mark [^>]*><a href="#([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...links].sort()).toEqual([...ids].sort());
  });
});

test('whoever has changed their files since is refused, by name', async () => {
  const graded = new Map([['ada', 'another digest']]);
  await expect(similarFiles({ people: CLASS, ids: IDS, fileBytes: FILE_BYTES, graded })).rejects.toThrow(
    'The files of “ada” are not those that were graded',
  );
});

test('it can be stopped', async () => {
  const signal = AbortSignal.abort(new Error('stopped'));
  await expect(similarFiles({ people: CLASS, ids: IDS, fileBytes: FILE_BYTES, signal })).rejects.toThrow(
    'stopped',
  );
});
