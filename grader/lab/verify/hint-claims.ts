import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gradeTexts } from '../../kit/grade-submission.ts';
import { SOLUTIONS } from '../../kit/paths.ts';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import type { Exercise } from '../../model/exercise.ts';
import { parse } from '../../stubs/parse.ts';
import { stubOf } from '../../stubs/stub.ts';
import { type HintBlock, hintParts } from '../../text/hint-blocks.ts';
import type { Claim } from '../claim.ts';
import type { Scope } from './answer-claims.ts';

/** The last hint can be pasted: each of its blocks, in the stub of its function, earns all its points. */
export async function hintClaim({ exercises, named }: Scope): Promise<Claim> {
  const against: string[] = [];
  for (const exercise of named) {
    against.push(...(await faultsOfHint(exercise, exercises)));
  }
  return {
    claim: 'the last hint can be pasted: each block below its signature earns all its points',
    against,
  };
}

async function faultsOfHint(exercise: Exercise, exercises: readonly Exercise[]): Promise<readonly string[]> {
  const { id, hints, functions } = exercise;
  const { blocks } = hintParts(hints.at(-1) ?? '', functions);
  if (blocks.length === 0) {
    return [`${id}: the last hint has no block: write // ${functions[0]} in a line, and the body below it`];
  }
  const result = await gradeTexts(new Map([[`${id}.ts`, pasted(id, blocks)]]), exercises, {
    seed: DEFAULT_SEED,
    only: [id],
  });
  const [graded] = result.exercises;
  return [
    ...(graded?.message ? [`${id}: ${graded.message}`] : []),
    ...(graded?.checks ?? [])
      .filter((check) => blocks.some((block) => block.function === check.function))
      .filter(({ points, maxPoints }) => points < maxPoints)
      .map((check) => `${id}: the block of ${check.function} fails ${check.id}: ${check.rationale}`),
  ];
}

/** The stub with each block in the place of its two lines; functions without a block are those of the solution. */
export function pasted(id: string, blocks: readonly HintBlock[]): string {
  const text = readFileSync(join(SOLUTIONS, `${id}.ts`), 'utf8');
  const solution = parse(text, `${id}.ts`);
  const stub = parse(stubOf(text, `${id}.ts`), `${id}.ts`);
  for (const declaration of stub.getFunctions()) {
    const name = declaration.getName() ?? '';
    const block = blocks.find((one) => one.function === name);
    declaration.setBodyText(block?.body ?? solution.getFunctionOrThrow(name).getBodyText() ?? '');
  }
  return stub.getFullText();
}
