import { expect, test } from 'vitest';
import { findPeople, keysOf } from '../../../../class/gradebook/round-trip/find-people.ts';
import type { TableRecord } from '../../../../class/gradebook/round-trip/table.ts';

/** A table with two columns that tell people apart. */
function columnsOf(...lines: readonly (readonly [string, string])[]) {
  const records = lines.map(
    (line): TableRecord => ({
      cells: line.map((value) => ({ value, start: 0, end: 0 })),
    }),
  );
  const keys = (column: number) => keysOf(records, ({ cells }) => cells[column]?.value ?? null);
  const find = (...ids: string[]) =>
    Object.fromEntries(
      [...findPeople(ids, [keys(0), keys(1)])].map(([id, record]) => [id, records.indexOf(record)]),
    );
  return find;
}

test('people are found by their ids, in small and capital letters', () => {
  const find = columnsOf(['1', 'ann'], ['2', ' Bob ']);
  expect(find('1', '2', '3')).toEqual({ 1: 0, 2: 1 });
  expect(find('bob', 'ANN')).toEqual({ bob: 1, ANN: 0 });
});

test('one column holds for all: nobody is found by a number of another kind', () => {
  const find = columnsOf(['1', '7'], ['2', '1'], ['3', '5']);
  expect(find('7', '1', '5')).toEqual({ 7: 0, 1: 1, 5: 2 });
  expect(find('1', '2', '7')).toEqual({ 1: 0, 2: 1 });
});

test('an id that stands there twice, and two ids that are the same there, find nobody', () => {
  expect(columnsOf(['1', ''], ['1', ''], ['2', ''])('1', '2')).toEqual({ 2: 2 });
  expect(columnsOf(['ab', ''], ['c', ''])('ab', 'AB', 'c')).toEqual({ c: 1 });
});

test('an empty cell is nobody', () => {
  expect(columnsOf(['', 'x'], ['1', 'y'])('', '1')).toEqual({ 1: 1 });
});
