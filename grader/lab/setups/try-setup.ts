import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ROOT } from '../../kit/paths.ts';
import type { Setup } from './setup.ts';

/** How a set-up ended, and what was wrong with that. */
export interface Outcome {
  readonly exit: number | null;
  readonly output: string;
  readonly faults: readonly string[];
}

/** Runs a set-up in a copy of the kit of its own, and compares how it ended with how it should. */
export function trySetup(setup: Setup): Outcome {
  // Below a folder of its own name, because some rename it.
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'setup-')));
  chmodSync(home, 0o777);
  const [kit, box] = [join(home, 'kit'), join(home, 'box')];
  try {
    copyKit(kit);
    mkdirSync(box);
    chmodSync(box, 0o777);
    const child = spawnSync('bash', ['-c', `${PRELUDE}\n${setup.script}`], {
      cwd: kit,
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        KIT: kit,
        BOX: box,
        START: join(kit, 'grader/start.cjs'),
        RIGHT: join(kit, 'solutions'),
      },
      encoding: 'utf8',
      timeout: MOST_MS,
      killSignal: 'SIGKILL',
      // Its own group, so that nothing of it outlives it.
      detached: true,
    } as Parameters<typeof spawnSync>[2]);
    const output = `${child.stdout}${child.stderr}`;
    return { exit: child.status, output, faults: faultsOf(setup, child.status, output) };
  } finally {
    spawnSync('chmod', ['-R', 'u+rwX', home]);
    rmSync(home, { recursive: true, force: true });
  }
}

const MOST_MS = 120_000;

const PRELUDE = `
umask 022
as_nobody() { setpriv --reuid 65534 --regid 65534 --clear-groups env -i PATH="$PATH" HOME="$BOX" "$@"; }
with_own_packages() { rm node_modules; cp -al "$PACKAGES" node_modules; }
PACKAGES=$(realpath node_modules)
`;

/** The packages are a link; a set-up that harms them makes them its own first. */
function copyKit(kit: string): void {
  cpSync(ROOT, kit, { recursive: true, filter: (path) => path === ROOT || !LEFT_OUT.has(basename(path)) });
  spawnSync('ln', ['-s', realpathSync(join(ROOT, 'node_modules')), join(kit, 'node_modules')]);
}

const LEFT_OUT = new Set(['node_modules', '.git', 'corpus', 'tests', 'validity', '.student', 'mnist']);

function faultsOf({ exit, says }: Setup, status: number | null, output: string): readonly string[] {
  return [
    ...(status === exit ? [] : [`exit code ${status} instead of ${exit}`]),
    ...(output.trim() === '' ? ['it says nothing'] : []),
    ...(STACK.test(output) ? ['there is a stack trace'] : []),
    ...(BASE64.test(output) ? ['there is base64'] : []),
    ...(says.test(output) ? [] : [`it does not say ${says}`]),
  ];
}

/** Of Node, of Go, of Rust. */
const STACK = /^\s+at .+[:(]\d+:\d+|^Node\.js v\d|^goroutine \d|stack backtrace|^\s*\d+: 0x[0-9a-f]+/m;
const BASE64 = /[A-Za-z0-9+/=]{200}/;
