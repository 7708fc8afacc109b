import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Came, overviewOf, result, type Somebody, somebody } from '../page/made-up.ts';
import { entry } from '../results/entries.ts';

const WRONG: Came = { call: 'first(1)', received: '3' };

describe('misconceptions', () => {
  it('come by how many people hold them, each with its simplest case', () => {
    const overview = overviewOf([
      somebody('ada', { '01-a/first': { held: 'swapped', call: 'first([1, 2, 3])' } }),
      somebody('bob', { '01-a/first': { held: 'halved', call: 'first(1)' } }),
      somebody('cid', { '01-a/first': { held: 'swapped', call: 'first(2)' } }),
    ]);
    expect(overview.misconceptions.map(({ id, people, example }) => [id, people, example?.call])).toEqual([
      ['swapped', 2, 'first(2)'],
      ['halved', 1, 'first(1)'],
    ]);
    expect(overview.submissions.map(({ misconceptions }) => misconceptions)).toEqual([[0], [1], [0]]);
  });

  it('that as many hold come by the points that they cost', () => {
    const { misconceptions } = overviewOf([
      somebody('ada', { '01-a/first': { held: 'cheap', points: 4 } }),
      somebody('bob', { '02-b/first': { held: 'costly' } }),
    ]);
    expect(misconceptions.map(({ id, lost }) => [id, lost])).toEqual([
      ['costly', 5],
      ['cheap', 1],
    ]);
  });

  it('are shown by a call that is not empty, if there is one', () => {
    const { misconceptions } = overviewOf([
      somebody('ada', { '01-a/first': { held: 'swapped', call: 'first([])' } }),
      somebody('bob', { '01-a/first': { held: 'swapped', call: 'first([1, 2])' } }),
      somebody('cid', { '02-b/first': { held: 'swapped', call: 'first([])' } }),
    ]);
    expect(misconceptions.map(({ example }) => example?.call)).toEqual(['first([1, 2])', 'first([])']);
  });

  it('are shown by what differs, if what came looks like what was expected', () => {
    const looksAlike = { call: 'first(1)', received: '2', rationale: 'Entry 7 is 3.' };
    const [idea] = overviewOf([
      somebody('ada', { '01-a/first': { held: 'swapped', ...looksAlike } }),
    ]).misconceptions;
    expect(idea?.example?.differs).toBe('Entry 7 is 3.');
  });

  it('count a group that handed in together as the people that it is, and somebody once', () => {
    const persons = ['x', 'y', 'z'].map((name) => ({ name, id: '' }));
    const both = { '01-a/first': { held: 'swapped' }, '02-b/first': { held: 'swapped' } };
    const { misconceptions } = overviewOf([somebody('team', both, { persons })]);
    expect(misconceptions.map(({ exercise, people }) => [exercise, people])).toEqual([
      ['01-a', 3],
      ['02-b', 3],
    ]);
  });
});

describe('wrong answers without a name', () => {
  it('are in a group if they gave the same replies to the same inputs', () => {
    const { unexplained, submissions } = overviewOf([
      somebody('ada', { '01-a/first': WRONG }),
      somebody('bob', { '01-a/first': { ...WRONG, received: '4' } }),
      somebody('cid', { '01-a/first': WRONG }),
      somebody('dan', { '02-b/first': WRONG }),
    ]);
    expect(unexplained.map(({ exercise, people, example }) => [exercise, people, example?.received])).toEqual(
      [
        ['01-a', 2, '3'],
        ['01-a', 1, '4'],
        ['02-b', 1, '3'],
      ],
    );
    expect(submissions.map(({ unexplained }) => unexplained)).toEqual([[0], [1], [0], [2]]);
  });

  it('are told apart, within a group, by their code', () => {
    const trees = (tree: string) => ({ trees: { '01-a/first': tree } });
    const [group] = overviewOf([
      somebody('ada', { '01-a/first': WRONG }, trees('loop')),
      somebody('bob', { '01-a/first': WRONG }, trees('map')),
      somebody('cid', { '01-a/first': WRONG }, trees('map')),
      somebody('dan', { '01-a/first': WRONG }),
      somebody('eve', { '01-a/first': WRONG }),
    ]).unexplained;
    expect(group?.trees).toEqual([[1, 2], [0], [3], [4]]);
  });

  it('are not those that a misconception explains, nor what nobody has begun', () => {
    const { unexplained } = overviewOf([
      somebody('ada', { '01-a/first': { held: 'swapped' }, '01-a/second': { status: 'not-started' } }),
    ]);
    expect(unexplained).toEqual([]);
  });

  it('are whole files that cannot be used, if they fail alike', () => {
    const broken = (name: string, message: string): Somebody => [
      entry(name),
      result({}, { '01-a': message }),
    ];
    const { unexplained } = overviewOf([broken('ada', 'A'), broken('bob', 'B'), broken('cid', 'A')]);
    expect(unexplained.map((one) => [one.function, one.rationale, one.people])).toEqual([
      [null, 'A', 2],
      [null, 'B', 1],
    ]);
  });
});

test('points are lost where they were not got, also by those who have not begun', () => {
  const { checks, exercises, submissions } = overviewOf([
    somebody('ada', { '01-a/first': WRONG }),
    somebody('bob', { '01-a/first': { status: 'not-started' } }),
    [entry('cid', { status: 'nothing', points: {} }), null],
  ]);
  expect(
    checks.map(({ exercise, function: name, lost, notStarted }) => [exercise, name, lost, notStarted]),
  ).toEqual([
    ['01-a', 'first', 2, 1],
    ['01-a', 'second', 0, 0],
    ['02-b', 'first', 0, 0],
    ['02-b', 'second', 0, 0],
  ]);
  expect(exercises.map(({ mean }) => mean)).toEqual([5, 10]);
  expect(submissions.map(({ lost }) => lost)).toEqual([[0], [0], []]);
});

test('the order in which people are added makes no difference', () => {
  const people = ['ada', 'bob', 'cid', 'dan', 'eve'].map((name, i) =>
    somebody(
      name,
      {
        '01-a/first': i % 2 === 0 ? WRONG : { held: 'swapped', call: `first(${i})` },
        '02-b/second': { ...WRONG, rationale: `Line ${i}.`, call: 'second(1)' },
      },
      { trees: { '01-a/first': `${i % 3}` } },
    ),
  );
  fc.assert(
    fc.property(fc.shuffledSubarray(people, { minLength: people.length }), (other) => {
      expect(overviewOf(other)).toEqual(overviewOf(people));
    }),
  );
});
