import { expect, it } from 'vitest';
import { readLimits } from '../../../commands/options/limit-flags.ts';
import { DEFAULT_LIMITS, MAX_FILE_BYTES } from '../../../sandbox/limits.ts';

it('without flags, those of the kit', () => {
  expect(readLimits({})).toEqual({ limits: DEFAULT_LIMITS, fileBytes: MAX_FILE_BYTES });
});

it('each flag sets one, in the unit that it names', () => {
  expect(
    readLimits({
      callTime: '0.5',
      totalTime: '60',
      memory: '256',
      answerSize: '2',
      outputSize: '100',
      fileSize: '10',
    }),
  ).toEqual({
    limits: {
      callMs: 500,
      totalMs: 60_000,
      heapMegabytes: 256,
      answersLength: 2 * 1024 * 1024,
      outputLength: 100,
    },
    fileBytes: 10_240,
  });
});

it.each([
  [
    { callTime: '0' },
    /--call-time takes seconds, from 0\.1 to 3600; it was given “0”\. Without it, it is 2\./,
  ],
  [{ callTime: 'long' }, /--call-time/],
  [{ callTime: ' ' }, /--call-time/],
  [{ totalTime: 'Infinity' }, /--total-time/],
  [{ memory: '100.5' }, /--memory takes a whole number of megabytes, from 128 to 65536/],
  [{ memory: '64' }, /--memory/],
  [{ answerSize: '-1' }, /--answer-size/],
  [{ outputSize: 'NaN' }, /--output-size/],
  [{ fileSize: '4096' }, /--file-size/],
])('%j is reported', (flags, message) => {
  expect(() => readLimits(flags)).toThrow(message);
});
