import { solutions } from '../../catalogue/reference.ts';
import type { Exercise } from '../../model/exercise.ts';
import { plural } from '../../text/english.ts';
import { formatCall } from '../../text/format-value.ts';
import type { Claim } from '../claim.ts';
import { compareExercise } from './compare-exercise.ts';
import type { ComparedCall } from './compared-call.ts';
import { type SecondOracles, secondOraclesOf } from './index.ts';
import { magnitudesAreTrue } from './magnitudes.ts';
import { objection } from './oracle-answer.ts';

export interface CheckOptions {
  /** The functions of each exercise, as something that was imported; the solutions if left out. */
  readonly references?: Readonly<Record<string, object>>;
  readonly findOracles?: (exercise: Exercise) => Promise<SecondOracles>;
}

/**
 * Checks the reference, and the checks themselves, by second oracles: functions that share no line with the
 * solutions and compute their answers another way, mostly with numbers of 60 digits.
 *
 * @param exercises those to check; a function without a second oracle is reported, and its exercise not compared
 */
export async function checkReference(
  exercises: readonly Exercise[],
  seed: number,
  { references = solutions, findOracles = secondOraclesOf }: CheckOptions = {},
): Promise<readonly Claim[]> {
  const missing: string[] = [];
  const refused: string[] = [];
  const compared: ComparedCall[] = [];
  const ownClaims: Claim[] = [];
  for (const exercise of exercises) {
    const oracles = await findOracles(exercise);
    if (oracles.missing.length > 0) {
      missing.push(...oracles.missing);
      continue;
    }
    const comparison = compareExercise(exercise, seed, {
      reference: { ...references[exercise.id] },
      oracles: oracles.byFunction,
    });
    refused.push(...comparison.refused.slice(0, LINES_SHOWN));
    compared.push(...comparison.compared);
    ownClaims.push(...oracles.claims(comparison.compared));
  }
  return [
    { claim: 'every function has a second oracle', against: missing },
    ...(compared.length === 0
      ? []
      : [
          referenceAgrees(compared),
          { claim: 'every check accepts the answers of the second oracle', against: refused },
          magnitudesAreTrue(compared),
          ...ownClaims,
        ]),
  ];
}

function referenceAgrees(compared: readonly ComparedCall[]): Claim {
  const functions = new Set(compared.map(({ call }) => call.function));
  const against = compared.flatMap((one) => {
    const words = disagreement(one);
    return words === null ? [] : [`${one.exercise}, ${one.check}: ${formatCall(one.call)}: ${words}`];
  });
  return {
    claim: `the reference agrees with a second oracle on ${plural(compared.length, 'call')} of ${plural(functions.size, 'function')}`,
    against: against.slice(0, LINES_SHOWN),
  };
}

/** The first few say enough. */
const LINES_SHOWN = 10;

function disagreement({ call, reply, oracleAnswer }: ComparedCall): string | null {
  if (reply.kind !== 'value') {
    return oracleAnswer === null && call.throws ? null : 'the reference throws';
  }
  if (oracleAnswer === null || call.throws) {
    return `the reference gives ${JSON.stringify(reply.value)}, and should throw`;
  }
  const words = objection(reply.value, oracleAnswer);
  return words === null ? null : `the reference gives ${JSON.stringify(reply.value)}, but ${words}`;
}
