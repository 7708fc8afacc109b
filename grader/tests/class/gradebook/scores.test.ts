import { expect, test } from 'vitest';
import { scoresOf } from '../../../class/gradebook/scores.ts';
import { row } from './rows.ts';

test('a score for each id: 0 for nothing, none for a fault, without an id or without any file', () => {
  const rows = [
    row('a', { id: '1' }),
    row('b', { id: '2', status: 'nothing' }),
    row('c', { id: '3', status: 'fault' }),
    row('d'),
    row('e', { id: '5', status: 'nothing', points: {}, files: 0 }),
  ];
  rows[1] = row('b', { id: '2', status: 'nothing', points: {} });
  expect(scoresOf(rows, 'canvas')).toEqual({
    scores: new Map([
      ['1', 15],
      ['2', 0],
    ]),
    doubtful: [],
  });
});

test('two rows of one id: the score if it is the same, else none', () => {
  const worse = { id: '1', points: { '01-init-params': 1 } };
  expect(scoresOf([row('a', { id: '1' }), row('b', { id: '1' })], 'gradescope').scores.get('1')).toBe(15);
  expect(scoresOf([row('a', { id: '1' }), row('b', worse), row('c', { id: '1' })], 'gradescope')).toEqual({
    scores: new Map(),
    doubtful: ['1'],
  });
});

test("an anonymous submission of Canvas goes to nobody: its number may be somebody's", () => {
  const rows = [row('anon_123', { id: '123' })];
  expect(scoresOf(rows, 'canvas')).toEqual({ scores: new Map(), doubtful: ['123'] });
  expect(scoresOf(rows, 'names').scores.get('123')).toBe(15);
});
