import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../commands/run-cli.ts';

const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'grader/start/build-bundle.cjs'), ROOT], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
const end = stdout.indexOf('\n');

it('the product can be bundled: none of its files waits at its top level', () => {
  expect(status).toBe(0);
});

it('it is made of the product and its packages alone', () => {
  const { inputs, ids } = JSON.parse(stdout.slice(0, end)) as Record<'inputs' | 'ids', readonly string[]>;
  expect(ids).toContain('03-loss');
  expect(inputs).toEqual(
    expect.arrayContaining(['grader/cli.ts', 'grader/sandbox/guest/main.ts', 'solutions/03-loss.ts']),
  );
  const others =
    /^(?!data\/|grader\/|solutions\/|node_modules\/|package(-lock)?\.json$)|^grader\/(lab|tests)\//;
  expect(inputs.filter((name) => others.test(name))).toEqual([]);
});

it('what the bundle requires can be required, and has no copy inside it', () => {
  const required = [...stdout.slice(end).matchAll(/\brequire\("([^"]+)"\)/g)].map(
    ([, name]) => name as string,
  );
  const require = createRequire(join(ROOT, 'grader/cli.ts'));
  expect(required).toContain('esbuild');
  expect(required.filter((name) => require.resolve(name) === '')).toEqual([]);
});

it('no package in it looks for files beside its own', () => {
  expect(stdout.slice(end)).not.toMatch(/^(?!\s*(?:\*|\/\/)).*\b__(?:dirname|filename)\b/m);
});
