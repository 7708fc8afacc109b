import { expect, it, test } from 'vitest';
import { EXPORT_HELP, noSuchExport } from '../../feedback/missing-export.ts';

const FUNCTIONS = ['predictOne', 'predict', 'meanSquaredError'];

function words(name: string, exports: Readonly<Record<string, string>>, text = ''): string {
  return noSuchExport('02.ts', name, exports, { text, functions: FUNCTIONS });
}

test.each([
  ['number', 'as a number, not as a function'],
  ['object', 'as an object, not as a function'],
  ['class', 'as a class, not as a function'],
  ['undefined', 'as undefined, not as a function'],
])('an export that is a %s', (kind, told) => {
  expect(words('predict', { predict: kind })).toBe(
    `02.ts exports “predict”, but ${told}. Its line should begin with “export function predict(…) {”.`,
  );
});

test.each([
  [
    'predictOne',
    { predict: 'function', predict_one: 'function' },
    'It exports predict and predict_one. You have “predict_one”: call it “predictOne”.',
  ],
  ['predictOne', { PredictOne: 'function' }, 'You have “PredictOne”: call it “predictOne”.'],
  ['predictOne', { preditcOne: 'function' }, 'You have “preditcOne”: call it “predictOne”.'],
  ['meanSquaredError', { mse: 'function' }, 'You have “mse”: call it “meanSquaredError”.'],
  // A name of the exercise itself is no slip, and a value is no function.
  [
    'predictOne',
    { predict: 'function' },
    'It exports predict. Does its line begin with “export function predictOne”?',
  ],
  ['predictOne', { predict_one: 'number' }, 'It exports predict_one. Does its line begin'],
  ['predict', {}, 'It exports nothing. Does its line begin with “export function predict”?'],
  [
    'predict',
    { prеdict: 'function' },
    'The name in the file looks the same and has another letter (U+0435): type “predict” anew.',
  ],
])('%s, of a file that exports %j', (name, exports, told) => {
  expect(words(name, exports as Record<string, string>)).toContain(told);
});

test.each([
  [
    'without export',
    'const a = 1;\nfunction predict() {}',
    '“predict” is there (line 2), but its line does not begin with “export”.',
  ],
  [
    'an arrow function without export',
    'const predict = () => 1;',
    '“predict” is there (line 1), but its line does not begin with “export”.',
  ],
  [
    'by default',
    '\nexport default function predict() {}',
    'Line 2 exports it as “default”: begin that line with “export function predict”.',
  ],
  [
    'by default, below',
    'const predict = () => 1;\nexport default predict;',
    'Line 2 exports it as “default”',
  ],
  [
    'under another name',
    'const predict = () => 1;\nexport { predict as p };',
    'Line 2 exports it as “p”: leave out “as p”.',
  ],
  [
    'inside of another function',
    'function a() {\n  function predict() {}\n}',
    '“predict” is there (line 2), but inside another function: is a } missing above it?',
  ],
  [
    'in a comment',
    '/*\nexport function predict() {}\n*/',
    '“predict” is inside a comment or a text (line 2), so TypeScript does not see it.',
  ],
  [
    'under a name that is near, without export',
    'function Predict() {}',
    'You have “Predict” (line 1): begin its line with “export function predict”.',
  ],
])('a function that is %s', (_, text, told) => {
  const exports: Record<string, string> = /as p/.test(text) ? { p: 'number' } : {};
  expect(words('predict', exports, text)).toContain(told);
});

it('a default export without a name is reported if only one function is missing', () => {
  const text = 'export default (x) => x;';
  const exports = { default: 'function', predictOne: 'function', meanSquaredError: 'function' };
  expect(words('predict', exports, text)).toContain('Line 1 exports it as “default”');
  expect(words('predict', { default: 'function' }, text)).not.toContain('as “default”');
});

it('ten exports are named at most', () => {
  const exports = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`f${i}`, 'function']));
  expect(words('predict', exports)).toContain(' f8, f9 and 3 more.');
});

it('comes with advice on the line of the export', () => {
  expect(EXPORT_HELP).toContain('export function');
});
