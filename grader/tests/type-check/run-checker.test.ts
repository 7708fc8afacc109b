import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { runChecker } from '../../type-check/run-checker.ts';

const LIMITS = { wall: 5_000, computing: 3 };
const run = (script: string, limits = LIMITS) => runChecker(['/bin/sh', '-c', script], tmpdir(), limits);

describe.skipIf(process.platform === 'win32')('runChecker', () => {
  it('gives what was printed, whether or not there was something to say', async () => {
    expect(await run('echo all well')).toBe('all well\n');
    expect(await run('echo a fault; exit 1')).toBe('a fault\n');
  });

  it('gives nothing of what died, or went on for too long', async () => {
    expect(await run('echo half; exit 2')).toBeNull();
    expect(await run('echo half; kill -9 $$')).toBeNull();
    expect(await run('echo half; exec sleep 5', { ...LIMITS, wall: 100 })).toBeNull();
  });

  it('limits the computing time', async () => {
    expect(await run('ulimit -t')).toBe('3\n');
  });

  it.runIf(process.platform === 'linux')('limits the memory', async () => {
    expect(await run('ulimit -d')).toBe('524288\n');
  });

  it('shows it nothing of the environment', async () => {
    expect(await run('echo "$HOME"')).toBe('\n');
  });
});
