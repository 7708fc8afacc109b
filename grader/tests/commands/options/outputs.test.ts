import { expect, test } from 'vitest';
import { pairOutputs } from '../../../commands/options/outputs.ts';

test.each([
  [[], [], [{ format: 'text', file: null }]],
  [[], ['a.txt'], [{ format: 'text', file: 'a.txt' }]],
  [['json'], [], [{ format: 'json', file: null }]],
  [
    ['json', 'text'],
    ['a.json'],
    [
      { format: 'json', file: 'a.json' },
      { format: 'text', file: null },
    ],
  ],
])('formats %j and files %j', (formats, files, outputs) => {
  expect(pairOutputs(formats, files)).toEqual(outputs);
});

test.each([
  [['json'], ['a', 'b'], 'go in pairs'],
  [['json', 'text'], [], 'Reports cannot share the terminal: json and text.'],
  [['yaml'], [], 'no format “yaml”'],
])('formats %j and files %j are refused', (formats, files, words) => {
  expect(() => pairOutputs(formats, files)).toThrow(
    expect.objectContaining({ message: expect.stringContaining(words) }),
  );
});
