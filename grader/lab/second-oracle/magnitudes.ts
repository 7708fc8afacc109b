import { existsSync } from 'node:fs';
import { exerciseFolders } from '../../catalogue/exercise-folders.ts';
import type { Expected } from '../../feedback/difference.ts';
import type { ExpectedNumber } from '../../numbers/tolerance.ts';
import { plural } from '../../text/english.ts';
import { formatCall } from '../../text/format-value.ts';
import type { Claim } from '../claim.ts';
import type { ComparedCall } from './compared-call.ts';
import { isClose, type OracleAnswer } from './oracle-answer.ts';

// biome-ignore lint/suspicious/noExplicitAny: each function has its own arguments
type ExpectedOf = (...args: any[]) => Expected;

/** By function, what the grader expects from a call, with the magnitudes that its tolerances are based on. */
const EXPECTED: Readonly<Record<string, ExpectedOf>> = Object.assign(
  {},
  ...(await Promise.all(
    exerciseFolders()
      .map(({ folder }) => new URL('expected.ts', folder))
      .filter(existsSync)
      .map((file) => import(file.href)),
  )),
);

/** Compares the magnitudes that tolerances are based on with those of the second oracle: neither less nor more. */
export function magnitudesAreTrue(compared: readonly ComparedCall[]): Claim {
  const known = compared.filter(
    ({ call, oracleAnswer }) => call.function in EXPECTED && oracleAnswer !== null,
  );
  const against = known
    .filter(({ call, oracleAnswer }) => {
      const expected = numbersOf(EXPECTED[call.function]?.(...call.args) as Expected);
      const truth = numbersOf(oracleAnswer as OracleAnswer);
      return (
        expected.length !== truth.length ||
        !expected.every((one, i) => isTrue(one, truth[i] as ExpectedNumber))
      );
    })
    .map(({ exercise, check, call }) => `${exercise}, ${check}: ${formatCall(call)}`);
  const functions = new Set(known.map(({ call }) => call.function));
  return {
    claim: `tolerances are based on the true magnitudes, on ${plural(known.length, 'call')} of ${plural(functions.size, 'function')}`,
    against: against.slice(0, 10),
  };
}

function isTrue(expected: ExpectedNumber, truth: ExpectedNumber): boolean {
  const size = { value: truth.magnitude, magnitude: truth.magnitude };
  return isClose(expected.value, truth) && isClose(expected.magnitude, size);
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
