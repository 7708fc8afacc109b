import { setImmediate } from 'node:timers/promises';
import type { SandboxSession } from '../model/sandbox-session.ts';
import { startEsbuild } from '../sandbox/esbuild/start-esbuild.ts';
import type { Limits } from '../sandbox/limits.ts';
import { openSandbox } from '../sandbox/session.ts';
import { slowdown } from './machine-speed.ts';

export interface StartOptions {
  readonly limits?: Limits | undefined;
  /** Whether the sandbox was tried before, and something outside ended it. */
  readonly isRetry?: boolean;
}

/** Starts a sandbox, in the background, with limits that suit this machine. */
export function startSandbox({ limits, isRetry = false }: StartOptions = {}): SandboxSession {
  return openSandbox({ slowdown, isRetry, ...(limits && { limits }) });
}

/**
 * Starts a sandbox, and esbuild, which reads what goes into it; and does something that needs them later, such as to load
 * the catalogue: that takes about as long. At the end the sandbox is closed, used or not.
 */
export async function whileSandboxStarts<Result>(
  options: StartOptions,
  act: (sandbox: SandboxSession) => Promise<Result>,
): Promise<Result> {
  const sandbox = startSandbox(options);
  try {
    // Only then has its process been started, and after that the one of esbuild.
    await setImmediate();
    startEsbuild();
    await setImmediate();
    return await act(sandbox);
  } finally {
    await sandbox.close();
  }
}
