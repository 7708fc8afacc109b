import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { SOLUTIONS } from '../../kit/paths.ts';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import type { Reply } from '../../model/call.ts';
import { inSandbox, plainly, type Took } from './both-ways.ts';
import { type PlainAnswer, plainScript } from './plain-script.ts';
import { type Recorded, recordCalls } from './record-calls.ts';
import { median } from './wall-times.ts';

/**
 * What the protection costs: all the calls that a grading of the solutions makes, in the sandbox and as a script
 * in plain Deno, in turn. Both from the start of the process to the last answer.
 */
export async function protection(rounds: number, data: string | undefined): Promise<string> {
  const recorded = await recordCalls(loadCatalogue(data), DEFAULT_SEED);
  const rows: string[] = [];
  for (const [name, part] of [
    ...recorded.map((one) => [one.script.exercise, [one]] as const),
    ['all, in one process', recorded] as const,
  ]) {
    rows.push(row(name, part, await compare(part, rounds)));
  }
  const whole = Array.from({ length: rounds }, () => gradeMs(data));
  return [
    `The cost of the protection: the calls of a grading of the solutions, median of ${rounds} rounds in turn`,
    `  ${'exercise'.padEnd(24)}calls   plain Deno   sandbox   ratio   computing: plain   sandbox   ratio`,
    ...rows,
    `  the whole of “grade --submission solutions” takes ${median(whole).toFixed(0)} ms`,
  ].join('\n');
}

interface Compared {
  readonly plain: readonly Took<PlainAnswer>[];
  readonly sandbox: readonly Took<Reply>[];
}

async function compare(recorded: readonly Recorded[], rounds: number): Promise<Compared> {
  const script = await plainScript(recorded);
  try {
    // The first of each is for the caches of the system, and to see that the same work is done.
    expectSame((await plainly(script)).answers, (await inSandbox(recorded)).answers);
    const plain: Took<PlainAnswer>[] = [];
    const sandbox: Took<Reply>[] = [];
    for (let round = 0; round < rounds; round += 1) {
      plain.push(await plainly(script));
      sandbox.push(await inSandbox(recorded));
    }
    return { plain, sandbox };
  } finally {
    script.remove();
  }
}

/** @throws Error where a function answers one thing in the sandbox, and another in plain Deno */
function expectSame(plain: readonly PlainAnswer[], sandbox: readonly Reply[]): void {
  const odd = sandbox.findIndex((reply, i) => {
    const answer = plain[i];
    if (answer === undefined || 'threw' in answer) {
      return reply.kind !== 'threw';
    }
    return (
      reply.kind === 'value' && !isDeepStrictEqual(JSON.parse(JSON.stringify(reply.value)), answer.value)
    );
  });
  if (odd !== -1 || plain.length !== sandbox.length) {
    throw new Error(
      `Plain Deno and the sandbox should answer alike; call ${odd} of ${sandbox.length} is ${JSON.stringify(plain[odd])} there, and ${JSON.stringify(sandbox[odd])} here.`,
    );
  }
}

function row(name: string, recorded: readonly Recorded[], { plain, sandbox }: Compared): string {
  const calls = recorded.reduce((sum, { replies }) => sum + replies.length, 0);
  const wall = [plain, sandbox].map((all) => median(all.map(({ milliseconds }) => milliseconds)));
  const computing = [plain, sandbox].map((all) => median(all.map((took) => took.computing ?? Number.NaN)));
  return [
    `  ${name.padEnd(22)}${String(calls).padStart(7)}`,
    ...columns(wall, 10),
    `${columns(computing, 15).join('')}`,
  ].join('');
}

function columns([plain = Number.NaN, sandbox = Number.NaN]: readonly number[], width: number): string[] {
  return Number.isNaN(plain)
    ? []
    : [
        `${plain.toFixed(0).padStart(width)} ms`,
        `${sandbox.toFixed(0).padStart(7)} ms`,
        (sandbox / plain).toFixed(2).padStart(8),
      ];
}

function gradeMs(data: string | undefined): number {
  const start = performance.now();
  const args = ['--import', 'tsx', join('grader', 'cli.ts'), 'grade', '--submission', SOLUTIONS];
  const { status, stderr } = spawnSync(
    process.execPath,
    [...args, ...(data === undefined ? [] : ['--data', data])],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) {
    throw new Error(`“grade --submission solutions” ended with exit code ${status}: ${stderr}`);
  }
  return performance.now() - start;
}
