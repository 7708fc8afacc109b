import { fileURLToPath } from 'node:url';
import type { Call, Reply } from '../../model/call.ts';
import type { SandboxSession } from '../../model/sandbox-session.ts';
import type { Script } from '../../model/submission.ts';
import { bundleFiles } from '../../sandbox/esbuild/bundle-trusted.ts';
import { DEFAULT_LIMITS } from '../../sandbox/limits.ts';
import { openSandbox } from '../../sandbox/session.ts';

/** All that a script can ask for in a sandbox, and what it is told. */
export interface SandboxAnswers {
  readonly count: number;
  /** Answers of the one sandbox that the other did not give, each with its path: `globalThis.Date.now(): number 3`. */
  readonly differences: readonly string[];
}

/**
 * Asks two sandboxes for everything, the second after a pause and a thousand other calls. See
 * `corpus/probes/asks-everything.ts` for what is asked.
 *
 * @param other what the second is asked with, for a test: the same probe if left out
 */
export async function compareSandboxes(other?: Script): Promise<SandboxAnswers> {
  const probe = await probeScript();
  const first = await askEverything(probe);
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  const second = await askEverything(other ?? probe, OTHER_CALLS);
  try {
    const places = first.answers.flatMap((answer, place) =>
      answer === second.answers[place] ? [] : [place],
    );
    const differences: string[] = [];
    for (const place of places.slice(0, MOST_NAMED)) {
      differences.push(`${await first.name(place)}, then ${await second.name(place)}`);
    }
    return { count: first.answers.length, differences };
  } finally {
    await first.session.close();
    await second.session.close();
  }
}

/** The script of the probe. */
export async function probeScript(): Promise<Script> {
  const [script] = await bundleFiles(PROBE, [
    fileURLToPath(new URL(`../corpus/probes/${PROBE}.ts`, import.meta.url)),
  ]);
  return script as Script;
}

const PROBE = 'asks-everything';
const PAUSE_MS = 1100;
const OTHER_CALLS = 1000;
const MOST_NAMED = 40;
/** The probe gives its answers in pages of this length. */
const PAGE = 20_000;

async function askEverything(probe: Script, otherCalls = 0) {
  const session = openSandbox({ limits: { ...DEFAULT_LIMITS, callMs: 30_000 } });
  await session.load(probe);
  await session.call(probe.exercise, Array<Call>(otherCalls).fill(callOf('draws', 1)));
  const answers: number[] = [];
  for (let page = PAGE; page === PAGE; ) {
    const more = await pageOf(session, probe, answers.length);
    answers.push(...more);
    page = more.length;
  }
  const name = async (place: number) => {
    const [reply] = await session.call(probe.exercise, [callOf('answer', place)]);
    return reply?.kind === 'threw' ? reply.message : 'nothing';
  };
  return { session, answers, name };
}

async function pageOf(
  session: SandboxSession,
  { exercise }: Script,
  from: number,
): Promise<readonly number[]> {
  const [reply] = await session.call(exercise, [callOf('everything', from)]);
  if (reply?.kind !== 'value') {
    throw new Error(`the probe gave no list but ${JSON.stringify(reply satisfies Reply | undefined)}`);
  }
  return reply.value as readonly number[];
}

function callOf(name: string, argument: number): Call {
  return { function: name, args: [argument], answer: 'numbers' };
}
