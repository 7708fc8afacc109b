import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../sandbox/limits.ts';
import { causeOfEnd, type ProcessEnd } from '../../../sandbox/process/exit-cause.ts';

const OUT_OF_MEMORY = { kind: 'out-of-memory' };
const killed = (signal: string) => ({ kind: 'killed', signal });
const causeOf = (end: Partial<ProcessEnd>) =>
  causeOfEnd(
    { code: null, signal: null, stderr: '', peakMegabytes: 130, isWrapped: false, ...end },
    DEFAULT_LIMITS,
  );

it.each([
  [{ code: 0 }, { kind: 'crashed', message: 'exit code 0' }],
  [
    { code: 1, stderr: 'error: Uncaught' },
    { kind: 'crashed', message: 'exit code 1' },
  ],
  [{ code: 86 }, { kind: 'crashed', message: 'it called exit' }],
  // Student code can print what it likes.
  [
    { code: 86, stderr: 'JavaScript heap out of memory' },
    { kind: 'crashed', message: 'it called exit' },
  ],
  [{ code: 137 }, { kind: 'crashed', message: 'signal SIGKILL' }],
  [{ signal: 'SIGSEGV' }, { kind: 'crashed', message: 'signal SIGSEGV' }],
  [{ code: 139 }, { kind: 'crashed', message: 'signal SIGSEGV' }],
  [
    { signal: 'SIGTRAP', stderr: '#\n# Fatal error in , line 0\n# Check failed: x' },
    { kind: 'crashed', message: 'signal SIGTRAP' },
  ],
  [
    { signal: 'SIGABRT', stderr: "thread 'main' panicked at cli/main.rs" },
    { kind: 'crashed', message: 'signal SIGABRT' },
  ],
] as const)('%j is a crash', (end, exitCause) => {
  expect(causeOf(end)).toEqual(exitCause);
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
  // The system killed a process that held a lot of memory.
  { signal: 'SIGKILL', peakMegabytes: 700 },
  // Whatever the samples of its memory show: they depend on chance.
  { signal: 'SIGABRT' },
  { code: 134 },
  { signal: 'SIGABRT', stderr: "terminate called after throwing an instance of 'std::bad_alloc'" },
] as const)('%j is out of memory', (end) => {
  expect(causeOf(end)).toEqual(OUT_OF_MEMORY);
});

it.each(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s was sent from outside', (signal) => {
  expect(causeOf({ signal })).toEqual(killed(signal));
});

it('exit codes 128 + n are signals if an isolation program wraps the process', () => {
  expect(causeOf({ code: 137, isWrapped: true })).toEqual(killed('SIGKILL'));
  expect(causeOf({ code: 133, isWrapped: true })).toEqual(OUT_OF_MEMORY);
  expect(causeOf({ code: 3, isWrapped: true })).toEqual({ kind: 'crashed', message: 'exit code 3' });
});

it('the CPU limit of the system is reported as the time limit of the function', () => {
  const ends = { kind: 'timed-out', milliseconds: 180_000, limit: 'function' };
  expect(causeOf({ signal: 'SIGXCPU' })).toEqual(ends);
  expect(causeOf({ code: 152, isWrapped: true })).toEqual(ends);
});
