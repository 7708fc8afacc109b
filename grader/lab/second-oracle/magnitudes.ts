import { existsSync } from 'node:fs';
import { exerciseFolders } from '../../catalogue/exercise-folders.ts';
import type { Expected } from '../../feedback/difference.ts';
import type { ExpectedNumber } from '../../numbers/tolerance.ts';
import { formatCall } from '../../text/format-value.ts';
import type { Claim } from '../claim.ts';
import type { ComparedCall } from './compared-call.ts';
import { isClose, type OracleAnswer } from './oracle-answer.ts';

// biome-ignore lint/suspicious/noExplicitAny: each function has its own arguments
type ExpectedOf = (...args: any[]) => Expected;

/** By function, what the grader expects of a call, with the magnitudes that its tolerance is made of. */
const EXPECTED: Readonly<Record<string, ExpectedOf>> = Object.assign(
  {},
  ...(await Promise.all(
    exerciseFolders()
      .map(({ folder }) => new URL('expected.ts', folder))
      .filter(existsSync)
      .map((file) => import(file.href)),
  )),
);

/** The tolerance of each number is made of the magnitude that went into it: no less, and no more. */
export function magnitudesAreTrue(compared: readonly ComparedCall[]): Claim {
  const known = compared.filter(
    ({ call, oracleAnswer }) => call.function in EXPECTED && oracleAnswer !== null,
  );
  const against = known
    .filter(({ call, oracleAnswer }) => {
      const wanted = numbersOf(EXPECTED[call.function]?.(...call.args) as Expected);
      const truth = numbersOf(oracleAnswer as OracleAnswer);
      return (
        wanted.length !== truth.length || !wanted.every((near, i) => isTrue(near, truth[i] as ExpectedNumber))
      );
    })
    .map(({ exercise, check, call }) => `${exercise}, ${check}: ${formatCall(call)}`);
  return {
    claim: `tolerances are made of the true magnitudes, on ${known.length} calls of ${Object.keys(EXPECTED).length} functions`,
    against: against.slice(0, 10),
  };
}

function isTrue(wanted: ExpectedNumber, truth: ExpectedNumber): boolean {
  const size = { value: truth.magnitude, magnitude: truth.magnitude };
  return isClose(wanted.value, truth) && isClose(wanted.magnitude, size);
}

function numbersOf(oracleAnswer: OracleAnswer): readonly ExpectedNumber[] {
  if ('value' in oracleAnswer) {
    return [oracleAnswer];
  }
  if (Array.isArray(oracleAnswer)) {
    return oracleAnswer;
  }
  const { weights = [], bias } = oracleAnswer as {
    readonly weights?: readonly ExpectedNumber[];
    readonly bias?: ExpectedNumber;
  };
  return bias === undefined ? weights : [...weights, bias];
}
