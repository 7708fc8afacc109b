import { type ChildProcess, spawn } from 'node:child_process';

/** Runs some work beside processes that compute without end, as on a machine with much else to do. */
export async function besideBusyProcesses<Result>(
  count: number,
  work: () => Promise<Result>,
): Promise<Result> {
  const busy = Array.from({ length: count }, startBusyProcess);
  try {
    return await work();
  } finally {
    for (const child of busy) {
      child.kill('SIGKILL');
    }
  }
}

function startBusyProcess(): ChildProcess {
  return spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' });
}
