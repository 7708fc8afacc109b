import { readFileSync } from 'node:fs';
import { DEFAULT_SEED, readSeed } from '../../kit/seed.ts';
import { readFlags } from '../flags.ts';
import { runMain } from '../run-main.ts';
import { writeFigures } from '../validity/figures.ts';
import { mutation } from '../validity/mutation.ts';
import { classify } from './classify.ts';
import { EQUIVALENTS } from './equivalents.ts';
import { figuresOf } from './figures.ts';
import { gradeMutant, openMutantGrader } from './grade-mutant.ts';
import type { GradedMutant } from './mutant.ts';
import { numberMutants } from './numbers.ts';
import { mutationReport } from './report.ts';
import { solutionTexts } from './solution-texts.ts';
import { runStryker } from './stryker/run.ts';

/**
 * `npm run mutation`: changes the solutions in one place at a time and grades each change. A change that loses no
 * points shows a gap in the checks, unless the contract allows it. Takes some minutes.
 *
 * `--seed N` grades with other inputs and saves no figures; `--concurrency N` lets StrykerJS grade N at a time.
 *
 * @returns the exit code: 1 if a mutant survives, or an entry in the list of equivalents is stale
 */
async function testMutants(): Promise<0 | 1> {
  const values = readFlags({ seed: { type: 'string' }, concurrency: { type: 'string', default: '1' } });
  const seed = readSeed(values.seed);
  const texts = solutionTexts();
  const stryker = await runStryker(seed, Number(values.concurrency));
  const numbers = await gradeNumberMutants(texts, seed);
  const classified = classify([...stryker.graded, ...numbers], texts, EQUIVALENTS);
  const ids = [...texts.keys()]
    .filter((name) => name !== 'types.ts')
    .map((name) => name.replace(/\.ts$/, ''));
  const figures = figuresOf(ids, classified, {
    seed,
    stryker: strykerVersion(),
    ignored: stryker.ignored,
    equivalents: EQUIVALENTS,
  });
  console.log(`\n${mutationReport(figures, classified)}`);
  if (seed === DEFAULT_SEED) {
    writeFigures(mutation.name, figures);
  }
  return classified.surviving.length + classified.stale.length === 0 ? 0 : 1;
}

async function gradeNumberMutants(
  texts: ReadonlyMap<string, string>,
  seed: number,
): Promise<readonly GradedMutant[]> {
  const { grade } = openMutantGrader(seed);
  const mutants = numberMutants(texts);
  const graded: GradedMutant[] = [];
  for (const mutant of mutants) {
    const text = texts.get(`${mutant.exercise}.ts`) as string;
    graded.push({ mutant, verdict: await gradeMutant(grade, text, mutant) });
    if (graded.length % 50 === 0) {
      console.log(`Numbers: ${graded.length}/${mutants.length} tested`);
    }
  }
  return graded;
}

function strykerVersion(): string {
  const file = new URL(import.meta.resolve('@stryker-mutator/core/package.json'));
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

await runMain(testMutants);
