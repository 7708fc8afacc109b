import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOLUTIONS } from '../../kit/paths.ts';
import type { Exercise } from '../../model/exercise.ts';
import { KitError } from '../../model/kit-error.ts';
import { DEFAULT_LIMITS } from '../../sandbox/limits.ts';
import type { Slip } from './slips.ts';

/** The solutions, with one function that is greedy. */
export interface GreedyFiles {
  readonly texts: ReadonlyMap<string, string>;
  /** Functions of the same file that call the greedy one. */
  readonly callers: readonly string[];
}

/**
 * The solutions, with a slip around one function.
 *
 * @throws KitError if the solution has no such function
 */
export function greedyFiles(exercises: readonly Exercise[], name: string, slip: Slip): GreedyFiles {
  const texts = new Map(
    exercises.map(({ id }) => [`${id}.ts`, readFileSync(join(SOLUTIONS, `${id}.ts`), 'utf8')]),
  );
  const exercise = exercises.find(({ functions }) => functions.includes(name));
  const file = `${exercise?.id}.ts`;
  const before = `export function ${name}(`;
  const text = texts.get(file);
  if (exercise === undefined || text?.includes(before) !== true) {
    throw new KitError('no-such-function', `No solution has a function “${name}”.`);
  }
  const [work, loading] = [SHARE * timeLimitOf(exercise, name), SHARE * DEFAULT_LIMITS.callMs];
  const code = [
    slip.outside ?? '',
    `export function ${name}(...inputs) {`,
    `  const right = right$${name};`,
    `  ${slip.inside}`,
    '}',
  ].join('\n');
  const greedy = code
    .replaceAll('NAME', name)
    .replaceAll('WORK)', `${sinesIn(work)})`)
    .replaceAll('LOADING)', `${sinesIn(loading)})`);
  texts.set(file, `${text.replace(before, `function right$${name}(`)}\n${greedy}\n`);
  return { texts, callers: callersOf(text, name) };
}

/** Just under the limit. */
const SHARE = 0.8;

/** The milliseconds that its calls may take. */
function timeLimitOf(exercise: Exercise, name: string): number {
  for (const check of exercise.checks) {
    const call = check.ask(check.edges[0]).find((one) => one.function === name);
    if (call !== undefined) {
      return call.timeLimit ?? DEFAULT_LIMITS.callMs;
    }
  }
  return DEFAULT_LIMITS.callMs;
}

function callersOf(text: string, name: string): readonly string[] {
  return text
    .split(/^export function /m)
    .slice(1)
    .filter((body) => body.slice(body.indexOf('{')).includes(`${name}(`))
    .map((body) => body.slice(0, body.indexOf('(')))
    .filter((caller) => caller !== name);
}

/** How many sines take so many milliseconds of computing, as the sandbox is about as quick as this process. */
function sinesIn(milliseconds: number): number {
  sinesPerMs ??= measureSines();
  return Math.round(milliseconds * sinesPerMs);
}

let sinesPerMs: number | undefined;

function measureSines(): number {
  const count = 3_000_000;
  let quickest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 4; round += 1) {
    const before = process.cpuUsage();
    let x = 0;
    for (let i = 0; i < count; i += 1) {
      x = Math.sin(x + i);
    }
    const { user } = process.cpuUsage(before);
    quickest = Math.min(quickest, Math.max(user, x) / 1000);
  }
  return count / quickest;
}
