import { exerciseNamed } from '../../kit/exercise-name.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import { KitError } from '../../model/kit-error.ts';
import type { Claim } from '../claim.ts';
import { readArguments } from '../flags.ts';
import { runMain } from '../run-main.ts';
import { checkReference } from '../second-oracle/check-reference.ts';
import { lazyAnswers, wrongAnswers } from '../wrong-answers.ts';
import { rightSubmissionsClaim, type Scope, solutionsClaim, wrongAnswerClaims } from './answer-claims.ts';
import { contentClaims, structureClaims } from './catalogue-claims.ts';
import { hintClaim } from './hint-claims.ts';
import { lazyAnswerClaims, lazyCountClaim, lazySubmissionClaim } from './lazy-claims.ts';
import { describeSandbox, sandboxHolds } from './sandbox-claim.ts';
import { stubClaims } from './stub-claims.ts';

/**
 * `npm run verify`: the kit checks itself. Each claim is printed as soon as it was tried, with what speaks against it.
 * `npm run verify -- 07` checks one exercise alone, in seconds; `--every 5` tries one wrong and lazy answer in five. The exit code is 2 if a claim does not hold.
 */
async function verify(): Promise<number> {
  const { positionals, values } = readArguments({ every: { type: 'string', default: '1' } });
  const every = Number(values.every);
  if (!Number.isInteger(every) || every < 1) {
    throw new KitError(
      'bad-every',
      `--every takes a whole number from 1, such as 5, and got “${values.every}”.`,
    );
  }
  const exercises = loadCatalogue();
  const named = positionals.map((name) => exerciseNamed(name, exercises));
  const scope = { exercises, named: named.length > 0 ? named : exercises, every, onProgress: showProgress };
  let failed = 0;
  for (const [i, claims] of claimsOf(scope, named.length === 0).entries()) {
    const tried = await withoutThrowing(claims);
    clearProgress();
    console.log(tried.map((claim) => linesOf(claim).join('\n')).join('\n'));
    failed += tried.filter(({ against }) => against.length > 0).length;
    if (i === 0 && failed > 0) {
      console.log('\nMend this first: the rest builds on it.');
      return 2;
    }
  }
  if (failed > 0) {
    console.log(
      `\n${failed === 1 ? 'One claim does' : `${failed} claims do`} not hold: mend what is marked ✗.`,
    );
    return 2;
  }
  if (named.length === 0) {
    console.log(['', ...describeSandbox()].join('\n'));
  }
  return 0;
}

type Claims = () => readonly Claim[] | Promise<readonly Claim[]>;

/** Quick ones first: a mistake in an exercise shows within a second. */
function claimsOf(scope: Scope, isWhole: boolean): readonly Claims[] {
  const { exercises, named, every } = scope;
  const answers = wrongAnswers();
  const lazy = lazyAnswers();
  return [
    () => structureClaims(named),
    () => [...contentClaims(named, answers), lazyCountClaim(named, lazy)],
    () => stubClaims(exercises, named),
    async () => [await solutionsClaim(scope)],
    async () => [await hintClaim(scope)],
    () => checkReference(named, DEFAULT_SEED),
    ...(isWhole ? [async () => [await sandboxHolds()]] : []),
    async () => [await rightSubmissionsClaim(scope)],
    () => lazyAnswerClaims(scope, lazy.filter(isOneIn(every))),
    async () => [await lazySubmissionClaim(scope, lazy)],
    () => wrongAnswerClaims(scope, answers.filter(isOneIn(every))),
  ];
}

/** Takes one in so many, spread over all. */
function isOneIn(every: number) {
  return (_: unknown, i: number) => i % every === 0;
}

/** Code of an exercise that throws is a claim that does not hold, with the place: the others are tried all the same. */
async function withoutThrowing(claims: Claims): Promise<readonly Claim[]> {
  try {
    return await claims();
  } catch (thrown) {
    if (thrown instanceof KitError || !(thrown instanceof Error)) {
      throw thrown;
    }
    const place = /((?:solutions|grader\/(?:catalogue|lab\/second-oracle))\/[\w/-]+\.ts:\d+)/.exec(
      thrown.stack?.replaceAll('\\', '/') ?? '',
    );
    return [
      {
        claim: 'checks, expected values and second oracles take the arguments that the checks make',
        against: [`${place?.[1] ?? 'the exercise'} threw ${thrown.name}: ${thrown.message}`],
      },
    ];
  }
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
