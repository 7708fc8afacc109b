import { expect, test } from 'vitest';
import { outOfScope } from '../../feedback/out-of-scope.ts';
import { placeAt } from '../../text/place.ts';

/** Where ▲ stands in the text, and the text without it. */
function helpAt(marked: string): string | null {
  const at = marked.indexOf('▲');
  return outOfScope('sum', marked.replace('▲', ''), at === -1 ? null : placeAt(marked, at));
}

const LOOP =
  '“sum” is declared in line 3, inside a loop, and does not exist outside of it. Declare it, with let, before the loop (line 2), and only set it inside.';
const FUNCTION = '“sum” is declared in line 2, inside another function, and exists only there.';

test.each([
  ['a loop', 'function f() {\n  for (const a of b) {\n    let sum = a;\n  }\n  return ▲sum;\n}', LOOP],
  [
    'a loop of CRLF',
    'function f() {\r\n  while (a) {\r\n    let sum = a;\r\n  }\r\n  return ▲sum;\r\n}',
    LOOP,
  ],
  ['do', 'function f() {\n  do {\n    let a = 1, sum = a;\n  } while (▲sum);\n}', LOOP],
  ['a part of an object', 'function f() {\n  for (;;) {\n    const { a, sum } = b;\n  }\n  ▲sum;\n}', LOOP],
  ['a loop in a loop', 'function f() {\n  for (;;) {\n for (;;) { let sum; }\n  }\n  ▲sum;\n}', LOOP],
  [
    'the inner one of two loops',
    'function f() {\n  for (;;) {\n    for (;;) { let sum; }\n    ▲sum;\n  }\n}',
    'before the loop (line 3)',
  ],
  [
    'the head of a loop',
    'function f() {\n  for (let sum = 0; ; ) {\n  }\n  ▲sum;\n}',
    'line 2, inside a loop',
  ],
  [
    'a condition',
    'function f() {\n  if (a) {\n    let sum = 1;\n  }\n  ▲sum;\n}',
    'line 3, inside { }, and does not exist outside of them. Declare it, with let, before they begin (line 2)',
  ],
  [
    'a function within',
    'function f() {\n  a.forEach((x) => {\n    let sum = x;\n  });\n  ▲sum;\n}',
    'inside { }',
  ],
  ['another function', 'function g(): number {\n  let sum = 0;\n}\nfunction f() {\n  ▲sum;\n}', FUNCTION],
  ['another function below', 'const f = () => { ▲sum; };const g = () => {\n  let sum = 0;\n};', FUNCTION],
  [
    'the nearer of two',
    'function g() {\n  let sum;\n}\nfunction f() {\n  for (;;) {\n    let sum;\n  }\n  ▲sum;\n}',
    'line 6, inside a loop',
  ],
  ['a use that is not known', 'function f() {\n  let sum = 0;\n}', FUNCTION],
])('it is declared in %s', (_, text, words) => {
  expect(helpAt(text)).toContain(words);
});

test.each([
  'function f() {\n  ▲sum;\n}',
  'function f() {\n  // for (;;) { let sum; }\n  ▲sum;\n}',
  'function g() {\n  let sums, $sum;\n  sum = 1;\n}\nfunction f() {\n  ▲sum;\n}',
  'const sum = 1;\nfunction f() {\n  ▲sum;\n}',
])('nothing is said of %j', (text) => {
  expect(helpAt(text)).toBeNull();
});

test('nothing is said of a file that would take long to look at', () => {
  const text = 'function f() {\n  for (;;) {\n    let sum = 0;\n  }\n  ▲sum;\n}\n';
  expect(helpAt(text + ' '.repeat(40_000))).toContain('inside a loop');
  expect(helpAt(text + ' '.repeat(50_000))).toBeNull();
});
