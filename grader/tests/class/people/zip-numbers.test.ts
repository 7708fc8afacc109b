import { expect, it } from 'vitest';
import { zipNumbers } from '../../../class/people/zip-numbers.ts';

it('a zip has the number in its name if there is another one of that name', () => {
  const numberOf = zipNumbers([
    'a.zip/x.ts',
    'a (2).zip/x.ts',
    'a-10.ZIP/b/x.ts',
    'lesson-4.zip/x.ts',
    'a-3/x.ts',
    'a-5.zip',
  ]);
  const places = ['a.zip/', 'a (2).zip/', 'a-10.ZIP/b/', 'lesson-4.zip/', 'a-3/', ''];
  expect(places.map(numberOf)).toEqual([0, 2, 10, 0, 0, 0]);
});

it('zips in other folders are others', () => {
  const numberOf = zipNumbers(['b/a-1.zip/x.ts', 'a-2.zip/x.ts']);
  expect(['b/a-1.zip/', 'a-2.zip/'].map(numberOf)).toEqual([0, 0]);
});
