import { expect, it, test } from 'vitest';
import { helpFromText } from '../../feedback/help-from-text.ts';

const gaveBack = (received: string) =>
  ({
    function: 'f',
    status: 'failed',
    rationale: '',
    counterexample: { call: '', expected: '', received },
    location: null,
  }) as const;
const threw = (name: string) =>
  ({
    function: 'f',
    status: 'threw',
    rationale: `It threw “${name} is not defined” instead.`,
    counterexample: null,
    location: null,
  }) as const;

test.each([
  [
    'an object taken for a block',
    'let a;\nexport const f = (x) => { bias: x };',
    'Look at line 2: after =>, { begins a block of code, not an object. Put ( ) around the object: => ({ bias: … })',
  ],
  [
    'an arrow function without return',
    'let a;\nconst b = rows.map((row) => { f(row); });',
    'Look at line 2: an arrow function with { } gives back nothing without return.',
  ],
])('%s', (_, text, words) => {
  expect(helpFromText(gaveBack('a list whose entry 0 is undefined'), text)).toContain(words);
  expect(helpFromText(gaveBack('undefined'), text)).toContain(words);
  expect(helpFromText(gaveBack('34'), text)).toBeNull();
});

test.each([
  'const b = rows.map((row) => { return f(row); });',
  'rows.forEach((row) => { f(row); });',
  'type F = () => { bias: number };',
  'const f: (x: number) => { bias: number } = g;',
  'const f = () => { next: for (;;) { break next; } };',
  '// (x) => { bias: x }',
])('nothing is seen in %s', (text) => {
  expect(helpFromText(gaveBack('undefined'), text)).toBeNull();
});

test.each([
  ['None', '“None” is written null or undefined here.'],
  ['True', '“True” is written true here.'],
  ['len', 'The length of a list is list.length here.'],
  ['exp', 'It is written Math.exp(…) here.'],
  ['wieghts', 'Nothing is called “wieghts” here. Did you mean “weights”?'],
  [
    'wеights',
    '“wеights” has a letter that only looks like one of the alphabet (U+0435): type “weights” anew.',
  ],
  [
    'zzzzz',
    'Is it spelled as where it is declared, and is it declared, with const or let, before this line?',
  ],
])('%s is not defined', (name, words) => {
  expect(helpFromText(threw(name), `const weights = [];\nf(${name});`)).toContain(words);
});

it('a name that is declared out of reach comes before what it may be in another language', () => {
  const text = 'function f() {\n  for (;;) {\n    let sum = 0;\n  }\n  return sum;\n}';
  const told = { ...threw('sum'), location: { file: '01.ts', line: 5, column: 10 } };
  expect(helpFromText(told, text)).toContain('“sum” is declared in line 3, inside a loop');
  expect(helpFromText(told, text.replace('return sum', 'return sum(list)'))).toContain(
    'There is no “sum” here',
  );
  expect(helpFromText(told, text.replace('let sum', 'let sums'))).toContain('There is no “sum” here');
});

test.each([
  ["Cannot read properties of undefined (reading 'length')", 'What stands before “.length” is undefined.'],
  ["Cannot read properties of undefined (reading '0')", 'What stands before “[0]” is undefined.'],
  [
    "Cannot read properties of null (reading 'length')",
    'What stands before “.length” is null. Was it given a value',
  ],
  ["Cannot set properties of null (setting '0')", 'What stands before “[0]” is null. Was it given a value'],
  ['params.weights.map is not a function', '“params.weights.map” is no function.'],
  ["Cannot access 'sum' before initialization", '“sum” is used above the line that declares it.'],
  ['Reduce of empty array with no initial value', 'list.reduce((a, b) => a + b, 0)'],
])('%s', (message, words) => {
  const told = {
    function: 'f',
    status: 'threw',
    rationale: `It threw “${message}” instead.`,
    counterexample: null,
    location: null,
  } as const;
  expect(helpFromText(told, '')).toContain(words);
});

it.each(['initParams: not written yet', 'Not written', 'TODO: not written'])(
  'the line of a stub: %s',
  (message) => {
    const location = { file: '01.ts', line: 7, column: 3 };
    const told = {
      function: 'f',
      status: 'threw',
      rationale: `It threw “${message}” instead.`,
      counterexample: null,
      location,
    } as const;
    expect(helpFromText(told, '')).toContain('Delete it (line 7), and return an answer in its place.');
  },
);

it('other errors keep the help that they have', () => {
  expect(
    helpFromText(
      { function: 'f', status: 'threw', rationale: 'It threw “x”.', counterexample: null, location: null },
      '',
    ),
  ).toBeNull();
});
