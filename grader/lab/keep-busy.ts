import { spawn } from 'node:child_process';
import { onExit } from '../system/on-exit.ts';

/** Starts programs that compute for ever. @returns ends them */
export function keepBusy(programs: number): () => void {
  const children = Array.from({ length: programs }, () =>
    spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
  );
  const end = () => children.forEach((child) => void child.kill('SIGKILL'));
  const cancel = onExit(end);
  return () => {
    cancel();
    end();
  };
}
