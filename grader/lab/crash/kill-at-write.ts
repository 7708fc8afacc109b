/**
 * Loaded before the command line, to kill it at one step of its writing, because no random moment hits the few
 * microseconds between two steps. `KILL_BEFORE=3` kills it before the third call that changes a file below
 * `KILL_BELOW`; `KILL_HALF_WAY=3` when the third file is half written.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

type ChangeFile = (path: string | number, ...rest: unknown[]) => unknown;

const { KILL_BEFORE, KILL_HALF_WAY, KILL_BELOW = '' } = process.env;
const functions = fs as unknown as Record<string, ChangeFile>;
const steps = { changing: 0, writing: 0 };

/** The paths of the files that were opened, by their descriptors. */
const paths = new Map<unknown, string>();
const open = functions.openSync as ChangeFile;
functions.openSync = (path, ...rest) => {
  const descriptor = open(path, ...rest);
  paths.set(descriptor, String(path));
  return descriptor;
};

for (const name of [
  'writeFileSync',
  'appendFileSync',
  'mkdirSync',
  'renameSync',
  'rmSync',
  'copyFileSync',
  'linkSync',
]) {
  const real = functions[name] as ChangeFile;
  functions[name] = (path, ...rest) => {
    if ((paths.get(path) ?? String(path)).startsWith(KILL_BELOW)) {
      steps.changing += 1;
      if (steps.changing === Number(KILL_BEFORE)) {
        process.kill(process.pid, 'SIGKILL');
      }
      if (name === 'writeFileSync') {
        steps.writing += 1;
        if (steps.writing === Number(KILL_HALF_WAY)) {
          const bytes = Buffer.from(rest[0] as string);
          real(path, bytes.subarray(0, bytes.length / 2), rest[1]);
          process.kill(process.pid, 'SIGKILL');
        }
      }
    }
    return real(path, ...rest);
  };
}
syncBuiltinESMExports();
