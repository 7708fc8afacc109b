import { expect, test } from 'vitest';
import { hintParts } from '../../text/hint-blocks.ts';

const FUNCTIONS = ['predictOne', 'predict'];

test('each block is a function with its lines; a comment of another kind belongs to the code', () => {
  const hint = `Both compare lengths first.

// predictOne
let sum = params.bias;
// sum
// Each input goes with its weight.
  return sum;

// predict

return batch.map((row) => predictOne(row, params));
`;
  expect(hintParts(hint, FUNCTIONS)).toEqual({
    words: 'Both compare lengths first.',
    blocks: [
      {
        function: 'predictOne',
        body: 'let sum = params.bias;\n// sum\n// Each input goes with its weight.\n  return sum;',
      },
      { function: 'predict', body: 'return batch.map((row) => predictOne(row, params));' },
    ],
  });
});

test('a hint in words has no blocks', () => {
  expect(hintParts('Take the mean.\n// of all', FUNCTIONS)).toEqual({
    words: 'Take the mean.\n// of all',
    blocks: [],
  });
});
