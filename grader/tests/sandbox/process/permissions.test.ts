import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../sandbox/limits.ts';
import { spawnDeno } from '../../../sandbox/process/spawn-deno.ts';

/** What Deno itself refuses, without the guest, which also removes the APIs. */
const folder = mkdtempSync(join(tmpdir(), 'permissions-')).replaceAll('\\', '/');
const marker = `${folder}/marker`;
afterAll(() => rmSync(folder, { recursive: true }));

async function run(code: string): Promise<string> {
  const program = `try { ${code}; console.log('did it'); } catch (fault) { console.log('refused', String(fault)); }`;
  const url = `data:application/javascript;base64,${Buffer.from(program).toString('base64')}`;
  const child = spawnDeno(url, DEFAULT_LIMITS, null);
  child.stdin.end();
  return text(child.stdout);
}

const NODE = 'process.getBuiltinModule';

it.each([
  ['reading', 'Deno.readTextFileSync("/etc/passwd")'],
  ['writing', `Deno.writeTextFileSync("${marker}", "x")`],
  ['writing through Node', `${NODE}("node:fs").writeFileSync("${marker}", "x")`],
  ['a database', `new (${NODE}("node:sqlite").DatabaseSync)("${marker}")`],
  [
    'an attached database',
    `new (${NODE}("node:sqlite").DatabaseSync)(":memory:").exec("attach database '${marker}' as x; create table x.t(a)")`,
  ],
  ['connecting', 'await Deno.connect({ port: 9 })'],
  ['another program', 'new Deno.Command("ls").outputSync()'],
  [
    'another program through Node',
    `const { error } = ${NODE}("node:child_process").spawnSync("ls"); if (error) throw error`,
  ],
  ['a signal to its parent', 'process.kill(Deno.ppid, 0)'],
  ['the environment', 'Deno.env.toObject()'],
  ['a debugger', `new (${NODE}("node:inspector").Session)().connect()`],
  ['storage', 'localStorage.setItem("a", "b")'],
  ['a module from the disk', 'await import("file:///etc/passwd" + "", { with: { type: "text" } })'],
  ['a module from the network', 'await import("https://jsr.io/x.ts" + "")'],
])('%s is refused', async (_, code) => {
  expect(await run(code)).toMatch(/^refused/);
  expect(existsSync(marker)).toBe(false);
});

it.runIf(process.platform === 'linux')(
  'no file can grow, not even one that needs no permission',
  async () => {
    const database = `const d = new (${NODE}("node:sqlite").DatabaseSync)(":memory:");`;
    const fill = `d.exec("pragma temp_store = 1; pragma temp_store_directory = '${folder}'; create temp table t(a); insert into t values (randomblob(50000000))")`;
    expect(await run(`${database} ${fill}`)).not.toContain('did it');
    expect(readdirSync(folder)).toEqual([]);
  },
);
