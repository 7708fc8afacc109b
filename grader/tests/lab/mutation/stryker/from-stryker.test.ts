import { expect, test } from 'vitest';
import { mutatedText } from '../../../../lab/mutation/mutant.ts';
import { fromStryker } from '../../../../lab/mutation/stryker/from-stryker.ts';

const TEXT = 'export function f(a: boolean, b: boolean) {\n  return a && b || a;\n}\n';

function mutant(replacement: string, mutatorName: string, first: 0 | 1) {
  return {
    fileName: '/somewhere/solutions/03-loss.ts',
    mutatorName,
    replacement,
    location: {
      start: { line: 1 + first, column: 9 + first },
      end: { line: 1 + first, column: 15 + first },
    },
  };
}

test.each([0, 1] as const)('lines and columns can start at %i', (first) => {
  const ours = fromStryker(TEXT, mutant('b', 'ConditionalExpression', first), first);
  expect(ours).toMatchObject({ exercise: '03-loss', source: 'stryker', mutator: 'ConditionalExpression' });
  expect(mutatedText(TEXT, ours)).toContain('  return b || a;\n');
});

test('a replacement does not combine with the operators around it', () => {
  const ours = fromStryker(TEXT, mutant('a || b', 'LogicalOperator', 0), 0);
  expect(mutatedText(TEXT, ours)).toContain('  return (a || b) || a;\n');
});

test('a block gets no parentheses', () => {
  const block = { ...mutant('{}', 'BlockStatement', 0) };
  expect(fromStryker(TEXT, block, 0).replacement).toBe('{}');
});
