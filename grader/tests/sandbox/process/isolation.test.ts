import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { findDeno } from '../../../sandbox/process/find-deno.ts';
import { isolationsOf } from '../../../sandbox/process/isolation.ts';
import { activeIsolation } from '../../../sandbox/process/start-isolated.ts';
import { openSandbox } from '../../../sandbox/session.ts';
import { callOf } from '../student-code.ts';

it('there is none on macOS and Windows', () => {
  expect(isolationsOf('darwin')).toEqual([]);
  expect(isolationsOf('win32')).toEqual([]);
});

/** Runs Deno with all permissions, so that only the isolation holds it back. */
async function run(isolation: ReturnType<typeof isolationsOf>[number], code: string): Promise<string> {
  const program = `try { ${code} } catch (fault) { console.log('refused', String(fault)); }`;
  const url = `data:application/javascript;base64,${Buffer.from(program).toString('base64')}`;
  const [command = '', ...args] = isolation.wrap([findDeno(), 'run', '-A', '--no-config', url]);
  const child = spawn(command, args, { env: { DENO_DIR: '/dev/null/none' } });
  // A program that may not be started prints nothing.
  child.on('error', () => {});
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return `${out}${err}`;
}

describe.each(isolationsOf().map((isolation) => [isolation.name, isolation] as const))(
  '%s, by itself',
  (_, isolation) => {
    it.runIf(isolation.provides.includes('no network'))('reaches no port', async ({ skip }) => {
      skip((await run(isolation, 'console.log("works")')) !== 'works\n', 'this system does not allow it');
      const server = createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
      const { port } = server.address() as { port: number };
      try {
        const said = await run(isolation, `await Deno.connect({ port: ${port} }); console.log('connected');`);
        expect(said).toMatch(/^refused/);
      } finally {
        server.close();
      }
    });

    it.runIf(isolation.provides.includes('empty file system'))('sees no personal file', async ({ skip }) => {
      skip((await run(isolation, 'console.log("works")')) !== 'works\n', 'this system does not allow it');
      const list = (path: string) =>
        `console.log(JSON.stringify([...Deno.readDirSync(${JSON.stringify(path)})].map((entry) => entry.name)));`;
      const roots = JSON.parse(await run(isolation, list('/'))) as string[];
      expect(roots.filter((name) => !['deno', 'tmp', 'lib', 'lib64', 'usr', 'nix'].includes(name))).toEqual(
        [],
      );
      expect(await run(isolation, list(process.cwd()))).toMatch(/^refused/);
      expect(
        await run(isolation, "Deno.writeTextFileSync('/tmp/x', 'x'); console.log('wrote');"),
      ).not.toContain(process.cwd());
      expect(await run(isolation, "Deno.writeTextFileSync('/x', 'x'); console.log('wrote');")).toMatch(
        /^refused/,
      );
    });
  },
);

it('a sandbox starts in the strongest isolation that works here', async () => {
  const session = openSandbox();
  try {
    const script = { exercise: 'a', code: 'var exercise = { f: () => 2 }; exercise;', map: '' };
    expect(await session.load(script)).toMatchObject({ kind: 'loaded' });
    expect(await session.call('a', [callOf('f', 'number')])).toMatchObject([{ value: 2 }]);
    expect([null, ...isolationsOf()]).toContain(activeIsolation());
  } finally {
    await session.close();
  }
});
