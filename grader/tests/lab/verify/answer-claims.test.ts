import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../kit/load-catalogue.ts';
import {
  rightSubmissionsClaim,
  type Scope,
  solutionsClaim,
  wrongAnswerClaims,
} from '../../../lab/verify/answer-claims.ts';
import { wrongAnswers } from '../../../lab/wrong-answers.ts';
import type { Check, Exercise } from '../../../model/exercise.ts';

const [initParams, ...later] = loadCatalogue() as readonly [Exercise, ...Exercise[]];
const [first, ...otherChecks] = initParams.checks as readonly [Check, ...Check[]];
const FEW = wrongAnswers().filter(({ exercise }, i) => exercise === initParams.id && i % 8 === 0);

/** The first exercise with its first check changed. */
function scopeWith(change: Partial<Check>): Scope & { readonly steps: string[] } {
  const exercise = { ...initParams, checks: [{ ...first, ...change }, ...otherChecks] };
  const steps: string[] = [];
  return {
    exercises: [exercise, ...later],
    named: [exercise],
    every: 1,
    onProgress: (what, done, all) => steps.push(`${what} ${done}/${all}`),
    steps,
  };
}

const REFUSES_ALL = scopeWith({
  judge: () => ({ call: 0, expected: 'more', received: 'less', rationale: 'It is never enough.' }),
});
const ACCEPTS_ALL = scopeWith({ judge: () => null });

test('a check that nobody passes is no check: the solution fails it too, with status and reason', async () => {
  expect((await solutionsClaim(REFUSES_ALL)).against).toEqual([
    expect.stringMatching(
      new RegExp(
        `^01-init-params, ${first.id} \\(failed\\): It is never enough\\. initParams\\(.*expected more`,
      ),
    ),
  ]);
  const claims = await wrongAnswerClaims(REFUSES_ALL, FEW);
  expect(claims.at(-1)?.against).toContain(`01-init-params, ${first.id} fails the solution too`);
});

test('a check that everybody passes catches none', async () => {
  const claims = await wrongAnswerClaims(ACCEPTS_ALL, FEW);
  expect(claims.at(-1)?.against).toContain(`01-init-params, ${first.id} catches none`);
  expect(ACCEPTS_ALL.steps.at(-1)).toBe(`wrong answers ${FEW.length}/${FEW.length}`);
});

test('a wrong answer that is right, broken, or about another function is reported', async () => {
  const solution = { name: '01-init-params/init-params--right', exercise: '01-init-params' };
  const text = "export * from '../../../../solutions/01-init-params.ts';";
  const asItself = { ...solution, function: 'initParams', text };
  const asAnother = { ...(FEW[0] as (typeof FEW)[number]), function: 'somebodyElse' };
  const asNothing = {
    ...asItself,
    name: '01-init-params/init-params--broken',
    text: 'export function initParams() { return nowhere; }',
  };
  const [loses, runs, onlyOwn] = await wrongAnswerClaims(scopeWith({}), [asItself, asAnother, asNothing]);
  expect(runs?.against).toEqual([
    expect.stringMatching(/^01-init-params\/init-params--broken: .*nowhere is not defined/),
  ]);
  expect(loses?.against).toEqual([
    '01-init-params/init-params--right loses no point of initParams',
    expect.stringContaining('loses no point of somebodyElse'),
  ]);
  expect(onlyOwn?.against[0]).toMatch(/ fails [a-z-]+ \(\w+\): /);
});

test('an exercise that no right submission has is reported, not graded', async () => {
  const claim = await rightSubmissionsClaim({ ...scopeWith({}), named: [{ ...initParams, id: '07-new' }] });
  expect(claim.claim).toMatch(/\((\d+) submissions; 07-new: 0 of \1\)$/);
  expect(claim.against).toEqual([]);
});
