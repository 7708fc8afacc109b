import { readFileSync, statfsSync } from 'node:fs';

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `/proc/version`, if there is one. */
  readonly kernel: string;
  /** The kind of the file system that holds the folder, as `statfs` numbers it; null if it is not known. */
  readonly fileSystem: number | null;
}

/**
 * Whether saves in a folder have to be looked for, because the system does not say when they happen: in the Windows
 * Subsystem for Linux, and on drives of other machines.
 */
export function needsPolling(folder: string, around: Surroundings = surroundingsOf(folder)): boolean {
  const { env, kernel, fileSystem } = around;
  const isWsl = Boolean(env.WSL_DISTRO_NAME || env.WSL_INTEROP) || /microsoft/i.test(kernel);
  const isUnc = /^(?:\\\\|\/\/)[^\\/?.]/.test(folder);
  return isWsl || isUnc || (fileSystem !== null && ELSEWHERE.has(fileSystem));
}

/** What `statfs` of Linux calls the file systems whose changes may be made on another machine. */
const ELSEWHERE = new Set([
  0x6969, // NFS
  0x517b, // SMB
  0xff534d42, // CIFS
  0xfe534d42, // SMB 2
  0x01021997, // 9P: Windows drives in WSL, folders shared with virtual machines
  0x65735546, // FUSE: sshfs, Docker Desktop
  0x786f4256, // VirtualBox
  0x5346414f, // AFS
]);

function surroundingsOf(folder: string): Surroundings {
  return { env: process.env, kernel: kernel(), fileSystem: fileSystemOf(folder) };
}

function kernel(): string {
  try {
    return readFileSync('/proc/version', 'utf8');
  } catch {
    return '';
  }
}

function fileSystemOf(folder: string): number | null {
  try {
    return process.platform === 'linux' ? statfsSync(folder).type : null;
  } catch {
    return null;
  }
}
