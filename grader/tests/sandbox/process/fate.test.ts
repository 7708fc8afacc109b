import { expect, it } from 'vitest';
import { fateOfExit } from '../../../sandbox/process/fate.ts';

it.each([
  [0, null, '', { kind: 'crashed', message: 'exit code 0' }],
  [1, null, 'error: Uncaught', { kind: 'crashed', message: 'exit code 1' }],
  [null, 'SIGSEGV', '', { kind: 'crashed', message: 'signal SIGSEGV' }],
  [null, 'SIGTRAP', '', { kind: 'out-of-memory' }],
  [null, 'SIGKILL', '', { kind: 'out-of-memory' }],
  [134, null, '', { kind: 'out-of-memory' }],
  [2147483651, null, '# Fatal JavaScript out of memory: Reached heap limit', { kind: 'out-of-memory' }],
  [
    3,
    null,
    'FATAL ERROR: CALL_AND_RETRY_LAST Allocation failed - JavaScript heap out of memory',
    { kind: 'out-of-memory' },
  ],
  [1, null, 'memory allocation of 1073741824 bytes failed', { kind: 'out-of-memory' }],
  [null, 'SIGXCPU', '', { kind: 'timed-out', milliseconds: 300_000 }],
] as const)('%s %s %j', (code, signal, stderr, fate) => {
  expect(fateOfExit(code, signal, stderr)).toEqual(fate);
});
