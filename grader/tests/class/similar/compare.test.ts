import { expect, test } from 'vitest';
import { compareAll } from '../../../class/similar/compare.ts';
import { rightSubmissions } from '../../../lab/right-submissions.ts';
import { madeClass } from '../../../lab/similar/made-class.ts';
import { IDS, pieces, replaced, right, type Texts } from './classes.ts';

/** The pairs that are listed, by position. */
async function listed(texts: readonly Texts[], kit: readonly Texts[] = []) {
  const { pairs } = await compareAll(texts.map(pieces), kit.map(pieces));
  return pairs.map(({ a, b }) => [a, b]);
}

const STYLES = [
  'recursion',
  'closed-form',
  'for-each',
  'defensive',
  'bold-driver',
  'generators',
  'tabs-without-semicolons',
];

test('nobody of the people who wrote the right answers of the kit is listed', async () => {
  const rights = rightSubmissions().filter(({ exercises }) => exercises.length === IDS.length);
  expect(rights.length).toBeGreaterThan(40);
  expect(await listed(rights.map(({ name }) => right(name)))).toEqual([]);
});

test('in a class of four, a copy with other names is listed, and nobody else', async () => {
  const [one, two, three] = STYLES.map((name) => right(name)) as [Texts, Texts, Texts];
  const copy = replaced(two, /\b(?:predictions|targets|batch|inputs)\b/g, 'renamed');
  expect(copy).not.toEqual(two);
  expect(await listed([one, two, three, copy])).toEqual([[1, 3]]);
});

test('if half of a class is the same, all of these are listed, and nobody else', async () => {
  const others = STYLES.slice(1).map((name) => right(name));
  const same = others.map(
    (_, i) =>
      new Map([
        ...right('recursion'),
        [
          '03-loss',
          `${right('recursion').get('03-loss')}\nexport const extra = ${i} * 2 + f(${'g('.repeat(i)}${')'.repeat(i)});`,
        ],
      ]),
  );
  const pairs = await listed([...others, ...same]);
  expect(pairs).toHaveLength((same.length * (same.length - 1)) / 2);
  expect(pairs.every(([a = 0]) => a >= others.length)).toBe(true);
});

test('if all of a class are the same, all pairs are listed', async () => {
  expect(await listed(STYLES.map(() => right('recursion')))).toHaveLength(21);
});

test('one exercise that is the same proves nothing', async () => {
  for (const id of IDS) {
    const own = STYLES.map((name) => right(name));
    const shared = own.map((texts, i) =>
      i < 2 ? new Map([...texts, [id, right('labels-and-switch').get(id) ?? '']]) : texts,
    );
    expect(await listed(shared)).toEqual([]);
    const alone = STYLES.slice(0, 2).map(() => right('recursion', [id]));
    expect(await listed([...own.slice(2), ...alone])).toEqual([]);
  }
});

test('who has handed in nothing is alike to nobody', async () => {
  expect(await listed([new Map(), new Map(), new Map()])).toEqual([]);
  expect(await listed([])).toEqual([]);
});

test('an answer of the kit is found, and does not count as one of the class', async () => {
  const people = STYLES.map((name) => right(name));
  const kit = [right('labels-and-switch'), replaced(right('defensive'), /\bsum\b/g, 'all')];
  const { pairs, asInKit } = await compareAll(people.map(pieces), kit.map(pieces));
  expect(pairs).toEqual([]);
  expect(asInKit.map(({ a, b }) => [STYLES[a], b])).toEqual([['defensive', 1]]);
});

test('the longest run is counted in lines', async () => {
  const loss = right('recursion').get('03-loss') as string;
  const { pairs } = await compareAll([right('recursion'), right('recursion')].map(pieces), []);
  expect(pairs[0]?.share).toBeCloseTo(1);
  expect(pairs[0]?.longestRun).toBeGreaterThan(loss.split('\n').length / 2);
});

test('copies in a made-up class are found, and nobody who works alone', async () => {
  const { people, copies } = madeClass({ people: 8, copies: 4, seed: 3 });
  const names = [...people.keys()];
  const texts = [...people.values()].map(
    (files): Texts => new Map([...files].map(([name, text]) => [name.replace('.ts', ''), text])),
  );
  const pairs = (await listed(texts)).map((pair) => pair.map((one) => names[one]).sort());
  const copied = (kinds: readonly string[]) =>
    copies.filter(({ kind }) => kinds.includes(kind)).map(({ from, to }) => [from, to].sort());
  const whole = copied(['renamed', 'reordered', 'retyped']);
  expect(whole).toHaveLength(3);
  expect(pairs).toEqual(expect.arrayContaining(whole));
  expect([...whole, ...copied(['half copied'])]).toEqual(expect.arrayContaining(pairs));
});
