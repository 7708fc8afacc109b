import { expect, test } from 'vitest';
import { needsPolling, type Surroundings } from '../../../practice/watch/needs-polling.ts';

const LINUX: Surroundings = { env: {}, kernel: 'Linux version 6.8.0-generic', fileSystem: 0xef53 };

test.each<[string, string, Partial<Surroundings>, boolean]>([
  ['a disk of this machine', '/home/me', {}, false],
  ['where the file system is not known', '/home/me', { fileSystem: null }, false],
  ['WSL by its variables', '/mnt/c/work', { env: { WSL_DISTRO_NAME: 'Ubuntu' } }, true],
  ['WSL by another of them', '/mnt/c/work', { env: { WSL_INTEROP: '/run/WSL/1' } }, true],
  ['WSL by its kernel', '/home/me', { kernel: 'Linux version 5.15.90.1-microsoft-standard-WSL2' }, true],
  ['NFS', '/net/home', { fileSystem: 0x6969 }, true],
  ['CIFS', '/net/home', { fileSystem: 0xff534d42 }, true],
  ['a folder of the host of a virtual machine', '/work', { fileSystem: 0x01021997 }, true],
  ['sshfs', '/work', { fileSystem: 0x65735546 }, true],
  ['a network path of Windows', '\\\\server\\share', {}, true],
])('%s', (_, folder, around, needed) => {
  expect(needsPolling(folder, { ...LINUX, ...around })).toBe(needed);
});

test('can tell of the folder where this runs', () => {
  expect(typeof needsPolling(import.meta.dirname)).toBe('boolean');
});
