import { existsSync } from 'node:fs';

/** A second wall around Deno, made by a program of the system, in case Deno itself has a hole. */
export interface Isolation {
  readonly name: string;
  /** What it adds, in words. */
  readonly provides: string;
  /** True if it stays as the parent of what it starts, and turns signals into exit codes. */
  readonly staysAsParent: boolean;
  /** The programs that it needs. */
  readonly programs: readonly Program[];
  /** The command that runs another command inside it. */
  wrap(command: readonly string[]): readonly string[];
}

/** Those whose programs are installed, strongest first. Starting a sandbox shows whether one works. */
export function isolationsOf(platform: NodeJS.Platform = process.platform): readonly Isolation[] {
  return platform === 'linux'
    ? [BUBBLEWRAP, UNSHARE, SETPRIV].filter(({ programs }) =>
        programs.every((program) => pathOf(program) !== null),
      )
    : [];
}

const BUBBLEWRAP: Isolation = {
  name: 'bubblewrap',
  provides: 'no network, an empty file system, no view of other processes, and it ends when the grader ends',
  staysAsParent: true,
  programs: ['bwrap'],
  wrap([program = '', ...rest]) {
    const shared = LIBRARIES.filter((folder) => existsSync(folder));
    return [
      pathOf('bwrap') ?? '',
      '--unshare-all',
      '--die-with-parent',
      ...['--cap-drop', 'ALL'],
      ...['--dir', '/tmp'],
      ...shared.flatMap((folder) => ['--ro-bind', folder, folder]),
      ...['--ro-bind', program, DENO],
      ...['--remount-ro', '/'],
      ...['--chdir', '/tmp'],
      '--',
      DENO,
      ...rest,
    ];
  },
};

const UNSHARE: Isolation = {
  name: 'unshare',
  provides: 'no network, and it ends when the grader ends',
  staysAsParent: false,
  programs: ['unshare', 'setpriv'],
  wrap: (command) => [
    pathOf('unshare') ?? '',
    ...['--user', '--net', '--ipc', '--'],
    ...SETPRIV.wrap(command),
  ],
};

const SETPRIV: Isolation = {
  name: 'setpriv',
  provides: 'it ends when the grader ends',
  staysAsParent: false,
  programs: ['setpriv'],
  wrap: (command) => [pathOf('setpriv') ?? '', '--pdeathsig', 'KILL', '--no-new-privs', '--', ...command],
};

const DENO = '/deno';

/** What a program needs to start. These folders hold nothing personal. */
const LIBRARIES = ['/lib', '/lib64', '/usr/lib', '/usr/lib64', '/nix/store'];

type Program = 'bwrap' | 'unshare' | 'setpriv';

/** Searches the folders of the system, not the PATH, which anybody may set. */
function pathOf(program: Program): string | null {
  return PROGRAM_FOLDERS.map((folder) => `${folder}/${program}`).find((path) => existsSync(path)) ?? null;
}

const PROGRAM_FOLDERS = ['/usr/bin', '/bin', '/usr/local/bin', '/run/current-system/sw/bin'];
