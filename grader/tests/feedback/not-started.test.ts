import { expect, it, test } from 'vitest';
import { notStarted } from '../../feedback/not-started.ts';

const THROW = "throw new Error('predict: not written yet');";
const told = (text: string) => notStarted('predict', '02.ts', text);
const ASKED = 'predict still throws “not written yet”. Written it already? Delete that line';

test.each([
  [
    'as it was',
    `// story\nexport function predict(a = {}): number[] {\n  // Your code here.\n  ${THROW}\n}\n`,
    4,
  ],
  [
    'beside a function that is written',
    `export function predictOne() {\n  return 1;\n}\nexport function predict() {\n  ${THROW}\n}\n`,
    5,
  ],
  ['with code in a comment only', `export function predict() {\n  // return 1;\n  ${THROW}\n}\n`, 3],
  ['as an arrow function', `export const predict = () => {\n  ${THROW}\n};\n`, 2],
])('a stub %s: nothing but that it is to be written', (_, text, line) => {
  expect(told(text)).toEqual({
    rationale: 'predict still throws “not written yet”.',
    help: null,
    location: { file: '02.ts', line, column: 3 },
  });
});

test.each([
  ['below', `export function predict(x) {\n  ${THROW}\n  return x;\n}`, 2, 'Nothing below that line runs.'],
  [
    'below, in the same line',
    `export function predict(x) { ${THROW} return x; }`,
    1,
    'Nothing below that line runs.',
  ],
  [
    'below, without a semicolon',
    "export function predict(x) {\n  throw new Error('predict: not written yet')\n  return x;\n}",
    2,
    'Nothing below that line runs.',
  ],
  [
    'above',
    `export function predict(x) {\n  let y = x;\n  ${THROW}\n}`,
    3,
    'The code above it runs as far as that line, and then it throws: return the answer before it.',
  ],
  [
    'around',
    `export function predict(x) {\n  if (x) {\n    ${THROW}\n  }\n  return x;\n}`,
    3,
    'Nothing below that line runs.',
  ],
  [
    'in a helper',
    `function todo() {\n  ${THROW}\n}\nexport function predict() {\n  todo();\n}`,
    2,
    'It is outside the function itself: look at what the function calls.',
  ],
  [
    'in a constant',
    "const why = 'predict: not written yet';\nexport function predict() {\n  throw new Error(why);\n}",
    1,
    'It is outside the function itself: look at what the function calls.',
  ],
])('code %s', (_, text, line, help) => {
  expect(told(text)).toMatchObject({
    rationale: `${ASKED} (line ${line}).`,
    help,
    location: { file: '02.ts', line },
  });
});

it('a line that is not in the text has no number', () => {
  expect(told('export function predict() { todo("predict"); }')).toEqual({
    rationale: `${ASKED}.`,
    help: expect.stringContaining('outside the function'),
    location: null,
  });
});

it('that line in a comment is not the one that throws', () => {
  const text = `// ${THROW}\nexport function predict(x) {\n  ${THROW}\n  return x;\n}`;
  expect(told(text).location?.line).toBe(3);
});
