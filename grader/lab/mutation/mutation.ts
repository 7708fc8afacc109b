import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_SEED, readSeed } from '../../kit/seed.ts';
import { KitError } from '../../model/kit-error.ts';
import { FIGURES, layOut } from '../validity/figures.ts';
import { sortOut } from './classify.ts';
import { EQUIVALENTS } from './equivalents.ts';
import { figuresOf } from './figures.ts';
import { judgeMutant, openJudge } from './judge.ts';
import type { Judged } from './mutant.ts';
import { numberMutants } from './numbers.ts';
import { auditReport } from './report.ts';
import { solutionTexts } from './solution-texts.ts';
import { runStryker } from './stryker/run.ts';

/**
 * `npm run audit`: the mutation audit. Changes the solutions in one place at a time and has each change graded;
 * one that loses no points shows a gap in the checks, unless the contract allows it. Takes some minutes.
 * `--seed N` grades with other inputs, and keeps no figures; `--concurrency N` grades so many at a time.
 */
try {
  process.exitCode = await audit();
} catch (fault) {
  console.error(fault instanceof KitError ? fault.message : fault);
  process.exitCode = 2;
}

async function audit(): Promise<0 | 1> {
  const { values } = parseArgs({
    options: { seed: { type: 'string' }, concurrency: { type: 'string', default: '1' } },
  });
  const seed = readSeed(values.seed);
  const texts = solutionTexts();
  const stryker = await runStryker(seed, Number(values.concurrency));
  const numbers = await judgeNumbers(texts, seed);
  const sorted = sortOut([...stryker.judged, ...numbers], texts, EQUIVALENTS);
  const ids = [...texts.keys()]
    .filter((name) => name !== 'types.ts')
    .map((name) => name.replace(/\.ts$/, ''));
  const figures = figuresOf(ids, sorted, {
    seed,
    stryker: strykerVersion(),
    ignored: stryker.ignored,
    equivalents: EQUIVALENTS,
  });
  console.log(`\n${auditReport(figures, sorted)}`);
  if (seed === DEFAULT_SEED) {
    mkdirSync(FIGURES, { recursive: true });
    writeFileSync(join(FIGURES, 'audit.json'), `${layOut(figures)}\n`);
  }
  return sorted.surviving.length + sorted.stale.length === 0 ? 0 : 1;
}

async function judgeNumbers(texts: ReadonlyMap<string, string>, seed: number): Promise<readonly Judged[]> {
  const { judge } = openJudge(seed);
  const mutants = numberMutants(texts);
  const judged: Judged[] = [];
  for (const mutant of mutants) {
    const text = texts.get(`${mutant.exercise}.ts`) as string;
    judged.push({ mutant, verdict: await judgeMutant(judge, text, mutant) });
    if (judged.length % 50 === 0) {
      console.log(`Other numbers: ${judged.length}/${mutants.length} tested`);
    }
  }
  return judged;
}

function strykerVersion(): string {
  const file = new URL(import.meta.resolve('@stryker-mutator/core/package.json'));
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
