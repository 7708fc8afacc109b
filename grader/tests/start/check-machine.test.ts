import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { folderWith, ROOT } from '../commands/run-cli.ts';

interface Machine {
  readonly versions: { readonly node: string };
  readonly features: { readonly typescript: string | false };
  readonly execPath: string;
  readonly platform: string;
  readonly arch: string;
  readonly env: Readonly<Record<string, string>>;
}

type Found = { readonly fault: string | null; readonly note: string | null };

const checkMachine = createRequire(import.meta.url)('../../start/check-machine.cjs') as (
  root: string,
  machine: Machine,
  forAuthors: boolean,
) => Found;

const KIT = {
  engines: { node: '>=20.19' },
  dependencies: { esbuild: '0.28.2', deno: '2.9.5' },
  devDependencies: { linter: '1.0.0' },
};
const ESBUILD = { '@esbuild/linux-x64': '0.28.2', '@esbuild/darwin-arm64': '0.28.2' };
const DENO = { '@deno/linux-x64-glibc': '2.9.5', '@deno/darwin-arm64': '2.9.5' };
/** What npm ci installs on 64-bit Linux. */
const INSTALLED: Readonly<Record<string, unknown>> = {
  esbuild: { name: 'esbuild', version: '0.28.2', optionalDependencies: ESBUILD },
  deno: { name: 'deno', version: '2.9.5', optionalDependencies: DENO },
  '@esbuild/linux-x64': {},
  '@deno/linux-x64-glibc': {},
};

function kitWith(packages: Readonly<Record<string, unknown>>): string {
  return folderWith({ 'package.json': JSON.stringify(KIT), ...packageFiles('node_modules', packages) });
}

function packageFiles(folder: string, packages: Readonly<Record<string, unknown>>): Record<string, string> {
  const files = Object.entries(packages).map(([name, content]) => [
    `${folder}/${name}/package.json`,
    JSON.stringify(content),
  ]);
  return Object.fromEntries(files);
}

function without(name: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(INSTALLED).filter(([other]) => other !== name));
}

function check(
  packages: Readonly<Record<string, unknown>>,
  options: Partial<Machine> & { forAuthors?: boolean } = {},
): Found {
  return checkIn(kitWith(packages), options);
}

function checkIn(
  kit: string,
  { forAuthors = false, ...machine }: Partial<Machine> & { forAuthors?: boolean } = {},
): Found {
  const usual: Machine = {
    versions: { node: '20.19.0' },
    features: { typescript: false },
    execPath: '/usr/bin/node',
    platform: 'linux',
    arch: 'x64',
    env: {},
  };
  return checkMachine(kit, { ...usual, ...machine }, forAuthors);
}

const NOTHING: Found = { fault: null, note: null };

describe('Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '100.0.0'])('%s is new enough', (node) => {
    expect(check(INSTALLED, { versions: { node } })).toEqual(NOTHING);
  });

  it.each(['0.10.48', '4.9.1', '18.20.8', '20.18.3'])(
    '%s is too old, and package.json says how old',
    (node) => {
      const said = `Node 20.19 or newer is needed, and this is ${node} (/usr/bin/node). Get it from https://nodejs.org, then run npm ci, in `;
      expect(check({}, { versions: { node } }).fault?.startsWith(said)).toBe(true);
    },
  );

  it.each(['bin.cjs', 'start.cjs', 'start/check-machine.cjs', 'start/packages.cjs'])(
    'of any age can read %s',
    async (file) => {
      const code = readFileSync(join(ROOT, 'grader', file), 'utf8');
      const [asItIs, old] = await Promise.all(['esnext', 'es5'].map((target) => transform(code, { target })));
      expect(asItIs?.code).toBe(old?.code);
      expect(code).not.toMatch(/,\s*\)|require\('node:/);
    },
  );
});

describe('packages', () => {
  it('are there', () => {
    expect(check(INSTALLED)).toEqual(NOTHING);
  });

  it('were never installed', () => {
    expect(check({}).fault).toMatch(
      /^The packages of the kit are not installed\. Run npm ci first, in .*kit-/,
    );
  });

  it('are missing in part', () => {
    expect(check(without('deno')).fault).toMatch(/^Packages of the kit are missing: deno\. Run npm ci, in /);
    expect(check({ ...without('esbuild'), deno: {} }).fault).toMatch(/missing: esbuild\./);
  });

  it('for authors are asked for if they are needed', () => {
    expect(check(INSTALLED, { forAuthors: true }).fault).toMatch(
      /^Packages of the kit are missing: linter\./,
    );
  });

  it('of another version of the kit are worth a word', () => {
    const older = { ...INSTALLED, deno: { name: 'deno', version: '2.8.0' } };
    expect(check(older)).toEqual({
      fault: null,
      note: expect.stringMatching(/\(deno 2\.8\.0 is installed, 2\.9\.5 is wanted\): run npm ci, in /),
    });
  });

  it.each(['esbuild', 'deno'])('of another system: %s', (tool) => {
    const { fault } = check({ ...INSTALLED, '@esbuild/darwin-arm64': {}, '@deno/darwin-arm64': {} }, MAC);
    expect(fault).toBeNull();
    const own = tool === 'esbuild' ? '@deno/darwin-arm64' : '@esbuild/darwin-arm64';
    expect(check({ ...INSTALLED, [own]: {} }, MAC).fault).toMatch(
      new RegExp(
        `^The program for this system, @${tool}/darwin-arm64, is not in node_modules, which was installed on another system \\(linux-x64.*Run npm ci .* here, in `,
      ),
    );
  });

  it('without optional ones', () => {
    expect(check(without('@esbuild/linux-x64')).fault).toMatch(
      /@esbuild\/linux-x64, is not in node_modules, which was installed without optional packages\./,
    );
  });

  it('are not needed for a program that is installed in another way', () => {
    const env = { ESBUILD_BINARY_PATH: '/usr/bin/esbuild', KIT_DENO: '/usr/bin/deno' };
    expect(check(INSTALLED, { ...MAC, env })).toEqual(NOTHING);
  });

  it('lie beside a kit that is a package', () => {
    const kit = folderWith({
      'node_modules/kit/package.json': JSON.stringify(KIT),
      ...packageFiles('node_modules', INSTALLED),
    });
    expect(checkIn(join(kit, 'node_modules/kit'))).toEqual(NOTHING);
    rmSync(join(kit, 'node_modules/deno'), { recursive: true });
    expect(checkIn(join(kit, 'node_modules/kit')).fault).toBe(
      `Packages of the kit are missing: deno. Run npm install, in ${kit}.`,
    );
  });

  it('of a kit that is a package may be its own, and have their own', () => {
    const { '@esbuild/linux-x64': program, ...others } = INSTALLED;
    const kit = folderWith({
      'node_modules/kit/package.json': JSON.stringify(KIT),
      ...packageFiles('node_modules', { ...others, esbuild: { name: 'esbuild', version: '0.1.0' } }),
      ...packageFiles('node_modules/kit/node_modules', { esbuild: INSTALLED.esbuild }),
      ...packageFiles('node_modules/kit/node_modules/esbuild/node_modules', {
        '@esbuild/linux-x64': program,
      }),
    });
    expect(checkIn(join(kit, 'node_modules/kit'))).toEqual(NOTHING);
  });

  it('do not exist for every system: the kit says more about that', () => {
    expect(check(without('@deno/linux-x64-glibc'))).toEqual(NOTHING);
    expect(check(INSTALLED, { platform: 'freebsd' })).toEqual(NOTHING);
  });
});

const MAC = { platform: 'darwin', arch: 'arm64' };

describe('the path of the kit', () => {
  const machine = { versions: { node: '20.19.0' }, platform: 'linux', execPath: '', arch: 'x64', env: {} };
  const withPath = (name: string, typescript: string | false) =>
    checkMachine(
      join(folderWith({ [`${name}/package.json`]: JSON.stringify(KIT) }), name),
      { ...machine, features: { typescript } },
      false,
    ).fault;

  it.skipIf(process.platform === 'win32')('with a ? is too much for tsx only', () => {
    expect(withPath('who?', false)).toMatch(/has a \? in it, which Node .*Rename that folder: .*who\?$/);
    expect(withPath('who?', 'strip')).toMatch(/not installed/);
  });

  it.skipIf(process.platform === 'win32')('with a \\ is too much for Node', () => {
    expect(withPath('a\\b', 'strip')).toMatch(/has a \\ in it/);
  });
});

it('a package.json that does not parse', () => {
  expect(
    checkMachine(
      folderWith({ 'package.json': '{' }),
      { ...process, versions: { node: '20.19.0' } } as never,
      false,
    ).fault,
  ).toMatch(/^The kit’s package\.json cannot be read: .*Get it again\.$/);
});
