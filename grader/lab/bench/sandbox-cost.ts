import { spawnSync } from 'node:child_process';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { SOLUTIONS, START } from '../../kit/paths.ts';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import type { Reply } from '../../model/call.ts';
import { KitError } from '../../model/kit-error.ts';
import { plural } from '../../text/english.ts';
import { median } from './median.ts';
import { type PlainAnswer, plainScript } from './plain-script.ts';
import { type RecordedExercise, recordCalls } from './record-calls.ts';
import { runInPlainDeno, runInSandbox, type TimedAnswers } from './run-calls.ts';

/**
 * What the sandbox costs: all calls of a grading of the solutions, in the sandbox and as a script in plain Deno, in turn.
 * Both are timed from the start of the process to the last answer.
 */
export async function sandboxCost(rounds: number, data: string | undefined): Promise<string> {
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
    `The cost of the sandbox: the calls of a grading of the solutions, median of ${plural(rounds, 'round')} in turn`,
    `  ${'exercise'.padEnd(24)}calls   plain Deno   sandbox   ratio   processor: plain   sandbox   ratio`,
    ...rows,
    `  the whole of “grade --submission solutions” takes ${median(whole).toFixed(0)} ms`,
  ].join('\n');
}

interface Comparison {
  readonly plain: readonly TimedAnswers<PlainAnswer>[];
  readonly sandbox: readonly TimedAnswers<Reply>[];
}

async function compare(recorded: readonly RecordedExercise[], rounds: number): Promise<Comparison> {
  const script = await plainScript(recorded);
  try {
    // The first run of each fills the caches, and shows that both do the same work.
    expectSame((await runInPlainDeno(script)).answers, (await runInSandbox(recorded)).answers);
    const plain: TimedAnswers<PlainAnswer>[] = [];
    const sandbox: TimedAnswers<Reply>[] = [];
    for (let round = 0; round < rounds; round += 1) {
      plain.push(await runInPlainDeno(script));
      sandbox.push(await runInSandbox(recorded));
    }
    return { plain, sandbox };
  } finally {
    script.remove();
  }
}

/** @throws KitError if a function answers differently in the sandbox and in plain Deno */
function expectSame(plain: readonly PlainAnswer[], sandbox: readonly Reply[]): void {
  const odd = sandbox.findIndex((reply, i) => {
    const answer = plain[i];
    if (answer === undefined || 'threw' in answer) {
      return reply.kind !== 'threw';
    }
    return reply.kind === 'value' && !holds(answer.value, JSON.parse(JSON.stringify(reply.value)));
  });
  if (odd !== -1 || plain.length !== sandbox.length) {
    throw new KitError(
      'bench-failed',
      `Plain Deno and the sandbox should answer alike; call ${odd} of ${sandbox.length} gave ${JSON.stringify(plain[odd])} in Deno, and ${JSON.stringify(sandbox[odd])} in the sandbox.`,
    );
  }
}

/** Whether a value is another one, with perhaps more fields: the sandbox takes only those that the contract names. */
function holds(whole: unknown, part: unknown): boolean {
  if (typeof whole !== 'object' || typeof part !== 'object' || whole === null || part === null) {
    return whole === part;
  }
  return Array.isArray(part)
    ? Array.isArray(whole) && whole.length === part.length && part.every((entry, i) => holds(whole[i], entry))
    : Object.entries(part).every(([name, value]) => holds((whole as Record<string, unknown>)[name], value));
}

function row(name: string, recorded: readonly RecordedExercise[], { plain, sandbox }: Comparison): string {
  const calls = recorded.reduce((sum, { replies }) => sum + replies.length, 0);
  const wall = [plain, sandbox].map((all) => median(all.map(({ milliseconds }) => milliseconds)));
  const processor = [plain, sandbox].map((all) => median(all.map((one) => one.processorMs ?? Number.NaN)));
  return [
    `  ${name.padEnd(22)}${String(calls).padStart(7)}`,
    ...columns(wall, 10),
    `${columns(processor, 15).join('')}`,
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
  const args = [START, 'grade', '--submission', SOLUTIONS];
  const { status, stderr } = spawnSync(
    process.execPath,
    [...args, ...(data === undefined ? [] : ['--data', data])],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) {
    throw new KitError(
      'bench-failed',
      `“grade --submission solutions” should end with exit code 0, and ended with ${status}: ${stderr}`,
    );
  }
  return performance.now() - start;
}
