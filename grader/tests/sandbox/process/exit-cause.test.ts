import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../sandbox/limits.ts';
import { causeOfEnd, type End } from '../../../sandbox/process/exit-cause.ts';

const OUT_OF_MEMORY = { kind: 'out-of-memory' };
const killed = (by: string) => ({ kind: 'killed', by });
const fateOf = (end: Partial<End>) =>
  causeOfEnd(
    { code: null, signal: null, stderr: '', megabytes: 130, isWrapped: false, ...end },
    DEFAULT_LIMITS,
  );

it.each([
  [{ code: 0 }, { kind: 'crashed', message: 'exit code 0' }],
  [
    { code: 1, stderr: 'error: Uncaught' },
    { kind: 'crashed', message: 'exit code 1' },
  ],
  [{ code: 134 }, { kind: 'crashed', message: 'exit code 134' }],
  [{ code: 137 }, { kind: 'crashed', message: 'exit code 137' }],
  [{ signal: 'SIGSEGV' }, { kind: 'crashed', message: 'signal SIGSEGV' }],
  [{ signal: 'SIGABRT' }, { kind: 'crashed', message: 'signal SIGABRT' }],
] as const)('%j is its own end', (end, fate) => {
  expect(fateOf(end)).toEqual(fate);
});

it.each([
  { signal: 'SIGTRAP' },
  { code: 133 },
  { code: 2147483651, stderr: '# Fatal JavaScript out of memory: Reached heap limit' },
  {
    code: 3,
    stderr: 'FATAL ERROR: CALL_AND_RETRY_LAST Allocation failed - JavaScript heap out of memory',
  },
  { signal: 'SIGABRT', stderr: 'memory allocation of 1073741824 bytes failed' },
  // The system wanted it back from one that had taken much.
  { signal: 'SIGKILL', megabytes: 700 },
  { signal: 'SIGABRT', megabytes: 700 },
  { code: 134, megabytes: 700 },
] as const)('%j is out of memory', (end) => {
  expect(fateOf(end)).toEqual(OUT_OF_MEMORY);
});

it.each(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s came from outside', (signal) => {
  expect(fateOf({ signal })).toEqual(killed(signal));
});

it('a layer around it makes exit codes of signals', () => {
  expect(fateOf({ code: 137, isWrapped: true })).toEqual(killed('SIGKILL'));
  expect(fateOf({ code: 133, isWrapped: true })).toEqual(OUT_OF_MEMORY);
  expect(fateOf({ code: 3, isWrapped: true })).toEqual({ kind: 'crashed', message: 'exit code 3' });
});

it('the last barrier of the system is the time of the submission', () => {
  const ends = { kind: 'timed-out', milliseconds: 180_000, limit: 'submission' };
  expect(fateOf({ signal: 'SIGXCPU' })).toEqual(ends);
  expect(fateOf({ code: 152, isWrapped: true })).toEqual(ends);
});
