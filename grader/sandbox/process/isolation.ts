import { existsSync } from 'node:fs';

/** Something of the system around Deno, for the day on which Deno itself has a hole. */
export interface Isolation {
  readonly name: string;
  /** What it adds, to be told. */
  readonly gives: string;
  /** Whether it stays there as the parent of what it starts, and makes exit codes of its signals. */
  readonly isParent: boolean;
  /** The programs that it is made of. */
  readonly programs: readonly Program[];
  /** The command in it. */
  wrap(command: readonly string[]): readonly string[];
}

/** Those that may work here, the strongest first; whether one does shows when a sandbox is started in it. */
export function isolationsOf(platform: NodeJS.Platform = process.platform): readonly Isolation[] {
  return platform === 'linux'
    ? [BUBBLEWRAP, NO_NETWORK, ENDS_WITH_US].filter(({ programs }) =>
        programs.every((program) => pathOf(program) !== null),
      )
    : [];
}

const BUBBLEWRAP: Isolation = {
  name: 'bubblewrap',
  gives: 'no network, an empty file system, no sight of other processes, and its end with that of the grader',
  isParent: true,
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

const NO_NETWORK: Isolation = {
  name: 'unshare',
  gives: 'no network, and its end with that of the grader',
  isParent: false,
  programs: ['unshare', 'setpriv'],
  wrap: (command) => [
    pathOf('unshare') ?? '',
    ...['--user', '--net', '--ipc', '--'],
    ...ENDS_WITH_US.wrap(command),
  ],
};

const ENDS_WITH_US: Isolation = {
  name: 'setpriv',
  gives: 'its end with that of the grader',
  isParent: false,
  programs: ['setpriv'],
  wrap: (command) => [pathOf('setpriv') ?? '', '--pdeathsig', 'KILL', '--no-new-privs', '--', ...command],
};

const DENO = '/deno';

/** What a program needs to start, and the same on every machine; there is nothing of anybody in it. */
const LIBRARIES = ['/lib', '/lib64', '/usr/lib', '/usr/lib64', '/nix/store'];

type Program = 'bwrap' | 'unshare' | 'setpriv';

/** Looked for where the system has its programs, not along a PATH that anybody may set. */
function pathOf(program: Program): string | null {
  return PLACES.map((place) => `${place}/${program}`).find((path) => existsSync(path)) ?? null;
}

const PLACES = ['/usr/bin', '/bin', '/usr/local/bin', '/run/current-system/sw/bin'];
