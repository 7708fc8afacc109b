import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { findDeno } from '../../../sandbox/process/find-deno.ts';
import { isolationsOf } from '../../../sandbox/process/isolation.ts';
import { activeIsolation } from '../../../sandbox/process/start-isolated.ts';
import { openSandbox } from '../../../sandbox/session.ts';
import { callOf } from '../student-code.ts';

it('there are none where nobody made one', () => {
  expect(isolationsOf('darwin')).toEqual([]);
  expect(isolationsOf('win32')).toEqual([]);
});

/** Deno with everything allowed, in nothing but the layer. */
async function run(layer: ReturnType<typeof isolationsOf>[number], code: string): Promise<string> {
  const program = `try { ${code} } catch (fault) { console.log('refused', String(fault)); }`;
  const url = `data:application/javascript;base64,${Buffer.from(program).toString('base64')}`;
  const [command = '', ...args] = layer.wrap([findDeno(), 'run', '-A', '--no-config', url]);
  const child = spawn(command, args, { env: { DENO_DIR: '/dev/null/none' } });
  // One that may not be started says nothing.
  child.on('error', () => {});
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return `${out}${err}`;
}

describe.each(isolationsOf().map((layer) => [layer.name, layer] as const))('%s, by itself', (_, layer) => {
  it.runIf(layer.gives.includes('no network'))('reaches no port', async ({ skip }) => {
    skip((await run(layer, 'console.log("works")')) !== 'works\n', 'this system does not allow it');
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    try {
      const said = await run(layer, `await Deno.connect({ port: ${port} }); console.log('connected');`);
      expect(said).toMatch(/^refused/);
    } finally {
      server.close();
    }
  });

  it.runIf(layer.gives.includes('empty file system'))('sees no file of anybody', async ({ skip }) => {
    skip((await run(layer, 'console.log("works")')) !== 'works\n', 'this system does not allow it');
    const list = (path: string) =>
      `console.log(JSON.stringify([...Deno.readDirSync(${JSON.stringify(path)})].map((entry) => entry.name)));`;
    const roots = JSON.parse(await run(layer, list('/'))) as string[];
    expect(roots.filter((name) => !['deno', 'tmp', 'lib', 'lib64', 'usr', 'nix'].includes(name))).toEqual([]);
    expect(await run(layer, list(process.cwd()))).toMatch(/^refused/);
    expect(await run(layer, "Deno.writeTextFileSync('/tmp/x', 'x'); console.log('wrote');")).not.toContain(
      process.cwd(),
    );
    expect(await run(layer, "Deno.writeTextFileSync('/x', 'x'); console.log('wrote');")).toMatch(/^refused/);
  });
});

it('a sandbox starts in the strongest that works here', async () => {
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
