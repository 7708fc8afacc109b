import fc, { type Arbitrary } from 'fast-check';
import type { Call } from '../model/call.ts';
import type { Check, Exercise } from '../model/exercise.ts';
import { KitError } from '../model/kit-error.ts';

/** One input of a check, the calls that it leads to, and how to generate it again. */
export interface Case {
  readonly input: unknown;
  readonly calls: readonly Call[];
  /** `e2` is the third edge; `g12:0:3` the generated input 12, shrunk along `0:3`. */
  readonly path: string;
}

/** A case, with the check and the seed that it comes from. */
export interface GradedCase {
  readonly exercise: Exercise;
  readonly check: Check;
  readonly case: Case;
  readonly seed: number;
}

/** All cases that a check tries with this seed: its edges, then the generated ones. */
export function casesOf(check: Check, seed: number): readonly Case[] {
  const edges = check.edges.map((input, i) => makeCase(check, input, `e${i}`));
  if (check.inputs === null) {
    return edges;
  }
  const generated = fc.sample(check.inputs as Arbitrary<unknown>, {
    seed: seedOf(check, seed),
    numRuns: check.runs,
  });
  return [...edges, ...generated.map((input, i) => makeCase(check, input, `g${i}`))];
}

/** The case at a path, generated again from the seed. */
export function caseAt(check: Check, seed: number, path: string): Case {
  const edge = /^e(\d+)$/.exec(path);
  if (edge && Number(edge[1]) < check.edges.length) {
    return makeCase(check, check.edges[Number(edge[1])], path);
  }
  const generated = /^g(\d+(?::\d+)*)$/.exec(path);
  if (generated && check.inputs !== null) {
    const [input] = fc.sample(check.inputs as Arbitrary<unknown>, {
      seed: seedOf(check, seed),
      path: generated[1] as string,
      numRuns: 1,
    });
    return makeCase(check, input, path);
  }
  throw new KitError('unknown-case', `The check “${check.id}” has no case “${path}”.`);
}

export function makeCase(check: Check, input: unknown, path: string): Case {
  return { input, calls: check.ask(input), path };
}

/** Each check has its own stream of inputs, so that a new check does not change those of the others. */
export function seedOf(check: Check, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const letter of `${check.function}/${check.id}`) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) as number), 0x01000193);
  }
  return hash | 0;
}
