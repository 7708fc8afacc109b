import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkOut } from '../../../class/results/check-out.ts';
import { folderWith } from '../../commands/run-cli.ts';

test('a new folder, an empty one, and one written before are fine', () => {
  checkOut(join(folderWith({}), 'a', 'b'), []);
  checkOut(folderWith({}), []);
  checkOut(folderWith({ '.DS_Store': '' }), []);
  checkOut(
    folderWith({
      'class.json': '',
      'gradebook.csv': '',
      'gradebook-2.csv': '',
      'results/a.json': '',
      'x.12.tmp': '',
    }),
    [],
  );
  checkOut(folderWith({ '.progress.jsonl': '', 'results/a.json': '' }), []);
});

test('anything else is named, and nothing is mixed with it', () => {
  expect(() => checkOut(folderWith({ 'thesis.docx': '' }), [])).toThrow('“thesis.docx”');
  expect(() => checkOut(folderWith({ 'class.json': '', 'thesis.docx': '' }), [])).toThrow('“thesis.docx”');
  expect(() => checkOut(folderWith({ 'results/other.json': '' }), [])).toThrow('“results”');
  expect(() => checkOut(join(folderWith({ file: '' }), 'file'), [])).toThrow('is a file');
});

test('it does not lie in what is read, through no link either', () => {
  const submissions = folderWith({ 'ada/01.ts': '' });
  expect(() => checkOut(submissions, [submissions])).toThrow('lies in what is read');
  expect(() => checkOut(join(submissions, 'new', 'er'), [submissions])).toThrow('lies in what is read');
  const link = join(folderWith({}), 'link');
  symlinkSync(submissions, link, 'junction');
  expect(() => checkOut(join(link, 'out'), [submissions])).toThrow('lies in what is read');
  checkOut(`${submissions}-results`, [submissions]);
});
