import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../kit/load-catalogue.ts';
import { contentClaims, structureClaims } from '../../../lab/verify/catalogue-claims.ts';
import { type WrongAnswer, wrongAnswers } from '../../../lab/wrong-answers.ts';
import type { Check, Exercise, Misconception } from '../../../model/exercise.ts';
import { doubles } from '../../engine/checks.ts';
import { exercise } from '../../engine/fake-student.ts';

const catalogueClaims = (exercises: readonly Exercise[], answers: readonly WrongAnswer[]) => [
  ...structureClaims(exercises),
  ...contentClaims(exercises, answers),
];

test.each(catalogueClaims(loadCatalogue(), wrongAnswers()))('$claim', ({ against }) => {
  expect(against).toEqual([]);
});

const MISTAKES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
const ANSWERS: readonly WrongAnswer[] = MISTAKES.map((mistake) => ({
  name: `01-double/double--${mistake}`,
  exercise: '01-double',
  function: 'double',
  text: '',
}));
const MISCONCEPTION: Misconception = {
  id: 'a',
  function: 'double',
  text: 'Is it?',
  wrongAnswers: MISTAKES,
};
const SOUND: Exercise = { ...exercise('01-double', [doubles]), misconceptions: [MISCONCEPTION] };

function faultsOf(change: Partial<Exercise>, answers = ANSWERS): string {
  return catalogueClaims([{ ...SOUND, ...change }], answers)
    .flatMap(({ against }) => against)
    .join('\n');
}

test('a sound exercise has no fault', () => {
  expect(faultsOf({})).toBe('');
});

const change = (check: Partial<Check>): Partial<Exercise> => ({ checks: [{ ...doubles, ...check }] });
const say = (misconception: Partial<Misconception>): Partial<Exercise> => ({
  misconceptions: [{ ...MISCONCEPTION, ...misconception }],
});

test.each<[string, Partial<Exercise>, RegExp]>([
  ['two checks of one name', { checks: [doubles, doubles] }, /01-double has two checks called/],
  ['an empty hint', { hints: ['one', ' ', 'three'] }, /01-double has an empty hint/],
  ['a function without a check', { functions: ['double', 'half'] }, /01-double has no check of half/],
  [
    'a function without wrong answers',
    { functions: ['double', 'half'] },
    /half has 0 wrong answers: write more/,
  ],
  ['a check of a stranger', change({ function: 'treble' }), /is about treble, which is not among/],
  ['half a point', change({ points: 0.5 }), /has 0\.5 points: give it a whole number/],
  ['no edge', change({ edges: [] }), /has no edge/],
  ['an input without a call', change({ ask: () => [] }), /an input leads to no call/],
  ['a call that cannot be sent', change({ edges: [Number.NaN] }), /an argument that cannot be sent/],
  ['a judge that accepts all', change({ judge: () => null }), /a function that returns nothing passes/],
  ['words without a question', say({ text: 'It is.' }), /double, a: it does not end with a question/],
  ['too many words', say({ text: `${'x'.repeat(280)}?` }), /double, a: it has 281 characters/],
  ['an unfriendly word', say({ text: 'Is it incorrect?' }), /double, a: it has an unfriendly word/],
  [
    'a wrong answer without words',
    say({ wrongAnswers: MISTAKES.slice(1) }),
    /double--a is named by 0 misconc/,
  ],
  [
    'a name without a file',
    say({ wrongAnswers: [...MISTAKES, 'k'] }),
    /a names 01-double\/double--k, and there/,
  ],
  ['words about a stranger', say({ function: 'half' }), /a is about half, no function of 01-double/],
  ['nothing to know it by', say({ wrongAnswers: [] }), /a has no wrong answer and no detect/],
  [
    'one wrong answer in two',
    { misconceptions: [MISCONCEPTION, { ...MISCONCEPTION, id: 'b' }] },
    /named by 2/,
  ],
])('%s is a fault', (_, exercise, fault) => {
  expect(faultsOf(exercise)).toMatch(fault);
});

test('nine wrong answers are too few', () => {
  expect(faultsOf(say({ wrongAnswers: MISTAKES.slice(1) }), ANSWERS.slice(1))).toBe(
    'double has 9 wrong answers: write more, grader/catalogue/01-double/wrong/double--<mistake>.ts',
  );
});
