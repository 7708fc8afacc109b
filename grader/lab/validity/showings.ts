import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ask, askFor } from '../../engine/ask.ts';
import { type Case, casesOf } from '../../engine/cases.ts';
import { judgeCase } from '../../engine/judge.ts';
import { SOLUTIONS } from '../../kit/paths.ts';
import type { Check, Exercise } from '../../model/exercise.ts';
import { KitError } from '../../model/kit-error.ts';
import type { Script } from '../../model/submission.ts';
import { openSandbox } from '../../sandbox/session.ts';
import { stage } from '../../submission/stage.ts';
import type { WrongAnswer } from '../wrong-answers.ts';

/** On how many of the inputs of a check a slip shows. */
export interface Shown {
  readonly edges: number;
  readonly ofEdges: number;
  readonly generated: number;
  readonly ofGenerated: number;
  /** How often the process ended over a generated input: after a few, no more are tried. */
  readonly ended: number;
}

/**
 * Tries a wrong answer on the inputs of every check of its function, each judged by itself; by the id of
 * the check. The edges are tried once, what is generated with each seed; for each seed the answer is loaded
 * anew, for some remember what they were asked.
 */
export async function showings(
  slip: WrongAnswer,
  exercises: readonly Exercise[],
  seeds: readonly number[],
): Promise<Readonly<Record<string, Shown>>> {
  const exercise = exercises.find(({ id }) => id === slip.exercise) as Exercise;
  const checks = exercise.checks.filter((check) => check.function === slip.function);
  const shown: Record<string, Shown> = {};
  const session = openSandbox();
  try {
    const script = await scriptOf(slip, exercises);
    for (const [name, images] of Object.entries(exercise.images ?? {})) {
      session.preload(name, images);
    }
    for (const seed of checks.some(({ runs }) => runs > 0) ? seeds : seeds.slice(0, 1)) {
      await session.load(script);
      const ask = askFor(session, exercise.id);
      for (const check of checks) {
        shown[check.id] = await withSeed(check, seed, shown[check.id], ask);
      }
    }
    return shown;
  } finally {
    await session.close();
  }
}

async function withSeed(check: Check, seed: number, before: Shown | undefined, ask: Ask): Promise<Shown> {
  const cases = casesWith(check, seed);
  const edges = before === undefined ? await tally(check, cases.filter(isEdge), ask, PATIENCE) : null;
  const known = before ?? { generated: 0, ofGenerated: 0, ended: 0 };
  const generated = await tally(check, cases.filter(isGenerated), ask, PATIENCE - known.ended);
  return {
    edges: edges?.failed ?? before?.edges ?? 0,
    ofEdges: edges?.tried ?? before?.ofEdges ?? 0,
    generated: known.generated + generated.failed,
    ofGenerated: known.ofGenerated + generated.tried,
    ended: known.ended + generated.ended,
  };
}

async function scriptOf(slip: WrongAnswer, exercises: readonly Exercise[]): Promise<Script> {
  const ids = exercises.map(({ id }) => id);
  const staged = await stage(
    slip.exercise,
    { files: new Map([[`${slip.exercise}.ts`, { kind: 'text', text: slip.text }]]) },
    {
      ids,
      uses: Object.fromEntries(ids.filter((id) => id !== slip.exercise).map((id) => [id, 'reference'])),
      reference: new Map(ids.map((id) => [`${id}.ts`, readFileSync(join(SOLUTIONS, `${id}.ts`), 'utf8')])),
      allowSolutionImports: true,
    },
  );
  if (staged.kind !== 'staged') {
    throw new KitError(
      'bad-wrong-answer',
      `grader/catalogue/${slip.name.replace('/', '/wrong/')}.ts should be an exercise that can be run: ${staged.kind === 'unusable' ? staged.message : 'it imports what the solutions lack'}`,
    );
  }
  return staged.script;
}

const isEdge = ({ path }: Case) => path.startsWith('e');
const isGenerated = (tried: Case) => !isEdge(tried);

/** Made once, they serve every wrong answer. */
function casesWith(check: Check, seed: number): readonly Case[] {
  const known = made.get(check) ?? new Map<number, readonly Case[]>();
  const cases = known.get(seed) ?? casesOf(check, seed);
  made.set(check, known.set(seed, cases));
  return cases;
}

const made = new WeakMap<Check, Map<number, readonly Case[]>>();

interface Tally {
  readonly failed: number;
  readonly tried: number;
  /** How often the process ended over it. */
  readonly ended: number;
}

/** How many cases fail, of how many that were tried: where the process has ended too often, no more are. */
async function tally(check: Check, cases: readonly Case[], ask: Ask, patience: number): Promise<Tally> {
  let [failed, tried, ended] = [0, 0, 0];
  while (ended < patience && tried < cases.length) {
    const waiting = cases.slice(tried);
    const replies = await ask(waiting.flatMap(({ calls }) => calls));
    let from = 0;
    for (const each of waiting) {
      const own = replies.slice(from, from + each.calls.length);
      if (own.length === 0) {
        ended += 1;
        break;
      }
      from += own.length;
      tried += 1;
      failed += (await judgeCase(check, each, own, ask)) === null ? 0 : 1;
    }
  }
  return { failed, tried, ended };
}

/** Each end is waited for as long as a call may take. */
const PATIENCE = 3;
