import { expect, it } from 'vitest';
import type { Diagnostic } from '../../type-check/read-diagnostics.ts';
import { selectRemarks } from '../../type-check/select-remarks.ts';

const FOLDER = '/somewhere/type-advice-Ab12Cd';

function diagnostic(more: Partial<Diagnostic>): Diagnostic {
  return {
    file: '03-loss.ts',
    line: 1,
    column: 1,
    code: 2322,
    message: 'It does not fit.',
    details: [],
    ...more,
  };
}

function remarks(found: readonly Diagnostic[], text = '') {
  return selectRemarks(found, new Map([['03-loss.ts', text]]), FOLDER).get('03-loss.ts') ?? [];
}

function words(more: Partial<Diagnostic>, text = ''): string | undefined {
  return remarks([diagnostic(more)], text)[0]?.message;
}

it('orders remarks by line: one a line, five a file', () => {
  const found = [9, 3, 3, 7, 1, 8, 5, 4].map((line, i) => diagnostic({ line, column: 9 - i }));
  expect(remarks(found)).toEqual(
    [1, 3, 4, 5, 7].map((line) => ({ line, column: expect.any(Number), message: 'It does not fit.' })),
  );
  expect(remarks(found)).toEqual(remarks([...found].reverse()));
  expect(remarks(found)[1]?.column).toBe(7);
});

it('prefers the misspelt name of two messages on a line', () => {
  const found = [
    diagnostic({ column: 3 }),
    diagnostic({ column: 30, code: 2552, message: 'Did you mean x?' }),
  ];
  expect(remarks(found)).toEqual([{ line: 1, column: 30, message: 'Did you mean x?' }]);
});

it.each([2307, 2305, 2882, 2584, 2580])('skips TS%i, which is about imports or settings', (code) => {
  expect(words({ code })).toBeUndefined();
});

it('accepts a list that is declared mutable', () => {
  const message = "The type 'Vector' is 'readonly' and cannot be assigned to the mutable type 'number[]'.";
  expect(words({ code: 4104, message })).toBeUndefined();
  expect(words({ code: 2345, details: [message] })).toBeUndefined();
});

it('accepts a class that sets properties without declaring them', () => {
  const text = 'class A {\r\n  constructor(x) { this.x = x; that.x = x; }\r\n}';
  expect(words({ code: 2339, line: 2, column: 25 }, text)).toBeUndefined();
  expect(words({ code: 2339, line: 2, column: 37 }, text)).toBeDefined();
  expect(words({ code: 2551, line: 2, column: 25 }, text)).toBeDefined();
});

it('adds a detail only if it names a part of the value', () => {
  expect(words({ details: ['Something deep.'] })).toBe('It does not fit.');
  expect(words({ details: ["The types of 'a.b' are incompatible.", 'Deeper.'] })).toBe(
    "It does not fit. The types of 'a.b' are incompatible.",
  );
  expect(words({ code: 2769, details: ['Overload 1 of 2.', 'This one is why.'] })).toBe('This one is why.');
});

it('shows no path of the machine', () => {
  const inside = (path: string) => words({ message: `Type 'import("${path}").A' does not fit.` });
  expect(inside(`${FOLDER}/types`)).toBe(`Type 'import("./types.ts").A' does not fit.`);
  expect(inside('C:/A user/type-advice-Ab12Cd/02-linear-predict')).toBe(
    `Type 'import("./02-linear-predict.ts").A' does not fit.`,
  );
  expect(inside('/elsewhere/types')).toBeUndefined();
  expect(words({ message: `Type 'import("${FOLDER}/typ...` })).toBeUndefined();
  expect(words({ message: `Type 'import("/some...` })).toBeUndefined();
});

it('sanitizes and cuts messages', () => {
  const message = `Type '"\u001b[31m\u202e"' ${'x'.repeat(400)}`;
  expect(words({ message })).toMatch(/^Type '"\\u202e"' x+… \(cut\)$/);
  expect(words({ message })).toHaveLength(300);
});
