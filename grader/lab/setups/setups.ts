import { existsSync } from 'node:fs';
import { readFlags } from '../flags.ts';
import { runMain } from '../run-main.ts';
import { SETUPS } from './list/index.ts';
import type { Need } from './setup.ts';
import { trySetup } from './try-setup.ts';

/**
 * `npm run setups`: machines and circumstances on which the kit has to end with the right exit code and a sentence, none in
 * silence and none with a stack trace. `--only TEXT` tries those whose name contains it; `--show` prints what each
 * says. Some need root, or Linux. Exit code 1 if one ended in another way.
 */
async function setups(): Promise<number> {
  const flags = readFlags({
    only: { type: 'string', default: '' },
    show: { type: 'boolean', default: false },
  });
  let [tried, wrong] = [0, 0];
  for (const setup of SETUPS.filter(({ name }) => name.includes(flags.only))) {
    const missing = (setup.needs ?? []).filter((need) => !HAVE[need]());
    if (missing.length > 0 || process.platform === 'win32') {
      console.log(`–  ${setup.name}: not tried, this machine lacks ${missing.join(', ') || 'bash'}`);
      continue;
    }
    const { exit, output, faults } = trySetup(setup);
    tried += 1;
    wrong += faults.length > 0 ? 1 : 0;
    const first =
      output
        .trim()
        .split('\n')
        .find((line) => setup.says.test(line)) ?? output.trim().split('\n')[0];
    console.log(
      `${faults.length > 0 ? '✗' : '✓'}  ${setup.name}: exit code ${exit}. ${first?.trim().slice(0, 150)}`,
    );
    for (const fault of faults) {
      console.log(`     ${fault}`);
    }
    if (flags.show || faults.length > 0) {
      console.log(output.replace(/^/gm, '     | '));
    }
  }
  console.log(`${tried} set-ups, ${wrong} ended in another way than they should.`);
  return wrong === 0 && tried > 0 ? 0 : 1;
}

const HAVE: Readonly<Record<Need, () => boolean>> = {
  linux: () => process.platform === 'linux',
  root: () => process.getuid?.() === 0,
  npm: () => true,
  'pids-cgroup': () => existsSync('/sys/fs/cgroup/pids') && process.getuid?.() === 0,
  'memory-cgroup': () => existsSync('/sys/fs/cgroup/memory') && process.getuid?.() === 0,
};

await runMain(setups);
