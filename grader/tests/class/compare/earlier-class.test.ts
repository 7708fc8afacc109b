import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEarlierClass } from '../../../class/compare/earlier-class.ts';
import { classJson } from '../../../class/results/class-json.ts';
import { folderWith } from '../../commands/run-cli.ts';
import { result } from '../page/made-up.ts';
import { ASKED, entry } from '../results/entries.ts';

const HELD = JSON.stringify(result({ '01-a/first': { held: 'swapped' } }));
const ADA = {
  submission: 'ada_1',
  file: 'ada_1~2',
  name: 'Ada',
  id: '1',
  total: 7,
  held: new Set(['01-a/first/swapped']),
};

function earlierOut(): string {
  const submissions = [
    entry('ada_1', { file: 'ada_1~2', persons: [{ name: 'Ada', id: '1' }] }),
    entry('bob', { status: 'fault', points: null }),
  ];
  const record = { version: 1, asked: ASKED, layout: 'canvas', found: '', shard: null } as const;
  return folderWith({
    'class.json': classJson({ ...record, submissions, notPlaced: [] }),
    'results/ada_1~2.json': HELD,
  });
}

test('the --out of an earlier time, or results in it', () => {
  const out = earlierOut();
  const found = readEarlierClass(out);
  expect(found.layout).toBe('canvas');
  expect(found.people[0]).toEqual(ADA);
  expect(found.people[1]).toMatchObject({ submission: 'bob', total: null, held: new Set() });
  expect(readEarlierClass(join(out, 'results'))).toEqual(found);
});

test.each([
  ['that somebody kept', { 'ada.json': HELD, 'notes.json': '{}', 'other.txt': '' }],
  ['beside a class.json that cannot be read', { 'class.json': '{', 'results/ada.json': HELD }],
])('results alone, %s, are people by the names of their files', (_, files) => {
  const found = readEarlierClass(folderWith(files));
  expect(found).toEqual({
    asked: null,
    layout: '',
    people: [{ ...ADA, submission: 'ada', file: 'ada', name: '', id: '', total: 15 }],
  });
});

test('anything else is refused, with what was expected', () => {
  const folder = folderWith({});
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'file'), '');
  for (const name of ['empty', 'file', 'nowhere']) {
    expect(() => readEarlierClass(join(folder, name))).toThrow(/--compare takes .*has neither class\.json/);
  }
});
