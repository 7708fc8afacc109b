import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { activeIsolation } from '../../sandbox/process/start-isolated.ts';
import { openSandbox } from '../../sandbox/session.ts';
import type { Claim } from '../claim.ts';

/** Tries the plain ways out of the sandbox; `npm run hostile` tries the others. */
export async function sandboxHolds(): Promise<Claim> {
  const marker = join(tmpdir(), `learn-by-guessing-${process.pid}`);
  try {
    return {
      claim: 'code in the sandbox reaches no file, port, program or variable of the system',
      against: await whatWorked(attemptsWith(JSON.stringify(marker))),
    };
  } finally {
    rmSync(marker, { force: true });
  }
}

/** Describes what stands between student code and this machine. */
export function describeSandbox(): readonly string[] {
  const isolation = activeIsolation();
  return [
    'The sandbox is Deno with nothing allowed.',
    isolation === null
      ? 'The system adds nothing around it: Deno alone holds.'
      : `Around it is ${isolation.name}: ${isolation.provides}.`,
    ...(process.platform !== 'linux' || isolation?.name === 'bubblewrap'
      ? []
      : [
          'bubblewrap (bwrap) would give it no network and an empty file system; it is not installed, or not allowed to work.',
        ]),
    process.platform === 'win32'
      ? 'Time and memory are watched by the grader.'
      : 'Time and memory are watched by the grader, and limited by the system (ulimit).',
  ];
}

/** Each an expression that throws if it is refused. */
function attemptsWith(path: string): Readonly<Record<string, string>> {
  return {
    'reads a file': `Deno.readTextFileSync(${JSON.stringify(process.execPath)})`,
    'writes a file': `Deno.writeTextFileSync(${path}, 'x')`,
    'lists a folder': "[...Deno.readDirSync('/')]",
    'opens a port': 'Deno.listen({ port: 0 })',
    'starts a program': "new Deno.Command('ls').outputSync()",
    'reads the environment': 'Deno.env.toObject()',
    'sends a signal': 'Deno.kill(Deno.ppid, "SIGTERM")',
    'loads a library of the system': "Deno.dlopen('libc.so.6', {})",
    'keeps something': "localStorage.setItem('a', 'b')",
    'writes by node': `process.getBuiltinModule('node:fs').writeFileSync(${path}, 'x')`,
  };
}

async function whatWorked(attempts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const names = [CONTROL, ...Object.keys(attempts)];
  const functions = names.map((name, i) => `f${i}: () => { ${attempts[name] ?? ''}; return 1; }`);
  const session = openSandbox();
  try {
    await session.load({ exercise: 'a', code: `var e = { ${functions.join(', ')} }; e;`, map: '' });
    const worked: string[] = [];
    for (const [i, name] of names.entries()) {
      const [reply] = await session.call('a', [{ function: `f${i}`, args: [], answer: 'number' }]);
      if (reply?.kind === 'value') {
        worked.push(name);
      }
    }
    // A refusal proves something only if what is allowed works.
    return worked[0] === CONTROL ? worked.slice(1) : ['it answers nothing at all'];
  } finally {
    await session.close();
  }
}

const CONTROL = 'does nothing';
