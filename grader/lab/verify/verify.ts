import { parseArgs } from 'node:util';
import { exerciseNamed } from '../../kit/exercise-name.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import type { Claim } from '../claim.ts';
import { runMain } from '../run-main.ts';
import { checkReference } from '../second-oracle/check-reference.ts';
import { wrongAnswers } from '../wrong-answers.ts';
import { rightSubmissionsClaim, type Scope, solutionsClaim, wrongAnswerClaims } from './answer-claims.ts';
import { catalogueClaims } from './catalogue-claims.ts';
import { sandboxHolds, sandboxTold } from './sandbox-claim.ts';
import { stubClaims } from './stub-claims.ts';

/**
 * `npm run verify`: the kit checks itself. Each claim is printed as soon as it was tried, with what speaks against it.
 * `npm run verify -- 07` checks one exercise alone, in seconds. The exit code is 2 if a claim does not hold.
 */
async function verify(): Promise<number> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const exercises = loadCatalogue();
  const named = positionals.map((name) => exerciseNamed(name, exercises));
  const scope = { exercises, named: named.length > 0 ? named : exercises, onProgress: showProgress };
  let failed = 0;
  for await (const claims of claimsOf(scope, named.length === 0)) {
    clearProgress();
    for (const claim of claims) {
      console.log(linesOf(claim).join('\n'));
      failed += claim.against.length > 0 ? 1 : 0;
    }
  }
  if (failed > 0) {
    console.log(
      `\n${failed === 1 ? 'One claim does' : `${failed} claims do`} not hold: mend what is marked ✗.`,
    );
    return 2;
  }
  if (named.length === 0) {
    console.log(['', ...sandboxTold()].join('\n'));
  }
  return 0;
}

/** Quick ones first: a mistake in an exercise shows within a second. */
async function* claimsOf(scope: Scope, isWhole: boolean): AsyncGenerator<readonly Claim[]> {
  const answers = wrongAnswers();
  yield catalogueClaims(scope.named, answers);
  yield await stubClaims(scope.exercises, scope.named);
  yield [await solutionsClaim(scope)];
  yield await checkReference(scope.named, DEFAULT_SEED);
  if (isWhole) {
    yield [await sandboxHolds()];
  }
  yield [await rightSubmissionsClaim(scope)];
  yield await wrongAnswerClaims(scope, answers);
}

function linesOf({ claim, against }: Claim): readonly string[] {
  const shown = against.slice(0, MOST_LINES).map((line) => `    ${line}`);
  const rest = against.length - shown.length;
  return [
    `${against.length === 0 ? '✓' : '✗'} ${claim}`,
    ...shown,
    ...(rest > 0 ? [`    … and ${rest} more`] : []),
  ];
}

const MOST_LINES = 20;

function showProgress(what: string, done: number, all: number): void {
  if (process.stderr.isTTY) {
    process.stderr.write(`\r${what}: ${done} of ${all} `);
  }
}

function clearProgress(): void {
  if (process.stderr.isTTY) {
    process.stderr.write('\r\u001B[K');
  }
}

await runMain(verify);
