import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { runChecker } from '../../type-check/run-checker.ts';

const LIMITS = { wallMs: 5_000, cpuSeconds: 3 };
const run = (script: string, limits = LIMITS) => runChecker(['/bin/sh', '-c', script], tmpdir(), limits);

describe.skipIf(process.platform === 'win32')('runChecker', () => {
  it('returns the output, with or without messages', async () => {
    expect(await run('echo all well')).toBe('all well\n');
    expect(await run('echo a fault; exit 1')).toBe('a fault\n');
  });

  it('returns null for a checker that crashed or took too long', async () => {
    expect(await run('echo half; exit 2')).toBeNull();
    expect(await run('echo half; kill -9 $$')).toBeNull();
    expect(await run('echo half; exec sleep 5', { ...LIMITS, wallMs: 100 })).toBeNull();
  });

  it('limits the computing time', async () => {
    expect(await run('ulimit -t')).toBe('3\n');
  });

  it.runIf(process.platform === 'linux')('limits the memory', async () => {
    expect(await run('ulimit -d')).toBe('524288\n');
  });

  it('passes on no environment variables', async () => {
    expect(await run('echo "$HOME"')).toBe('\n');
  });
});
