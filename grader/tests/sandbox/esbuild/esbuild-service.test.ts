import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { ROOT } from '../../../kit/paths.ts';

const SERVICE = new URL('../../../sandbox/esbuild/esbuild-service.ts', import.meta.url).href;

/** Nothing but esbuild's process, which keeps nothing running, is left when it is asked why that ended. */
const SCRIPT = `
import * as esbuild from 'esbuild';
import child_process from 'node:child_process';
import { faultOfSystem, inService } from '${SERVICE}';
const { spawn: real } = child_process;
let service;
child_process.spawn = (...all) => (service = real(...all));
await inService(() => esbuild.transform('1'));
service.kill('SIGKILL');
console.log(await faultOfSystem());
`;

it('waits for the end of the service to say what ended it', () => {
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', SCRIPT],
    { cwd: ROOT, encoding: 'utf8' },
  );
  expect(stdout).toContain('Something outside the grader ended it (SIGKILL)');
  expect(status).toBe(0);
});
