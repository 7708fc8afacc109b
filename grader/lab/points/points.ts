import { readFileSync, writeFileSync } from 'node:fs';
import { exerciseNamed } from '../../kit/exercise-name.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { CATALOGUE } from '../../kit/paths.ts';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import { userPath } from '../../system/user-path.ts';
import { readFlags } from '../flags.ts';
import { runMain } from '../run-main.ts';
import { lazyAnswers, type WrongAnswer, wrongAnswers } from '../wrong-answers.ts';
import { comparePoints, pointsTable } from './compare-points.ts';
import { measurePoints, type PointsOfAnswer } from './measure-points.ts';

/**
 * `npm run points`: what each wrong and each lazy answer of the catalogue earns, as a table by function. `--output FILE`
 * writes it as JSON, and `--against FILE` compares it with such a file, of an earlier version of the kit. `--exercise 03`
 * is for one exercise alone, `--lazy` for the lazy answers alone; `--answers DIR` takes the answers of another folder like
 * `grader/catalogue`.
 */
async function points(): Promise<number> {
  const flags = readFlags({
    output: { type: 'string' },
    against: { type: 'string' },
    exercise: { type: 'string' },
    answers: { type: 'string' },
    lazy: { type: 'boolean', default: false },
  });
  const before = flags.against === undefined ? null : readPoints(userPath(flags.against));
  const exercises = loadCatalogue();
  const only = flags.exercise === undefined ? null : exerciseNamed(flags.exercise, exercises).id;
  const folder = flags.answers === undefined ? CATALOGUE : userPath(flags.answers);
  const isAsked = ({ exercise }: WrongAnswer) => only === null || exercise === only;
  const wrong = flags.lazy ? [] : wrongAnswers(folder).filter(isAsked);
  const lazy = lazyAnswers(folder).filter(isAsked);
  const settings = (isLazy: boolean, all: number) => ({
    seed: DEFAULT_SEED,
    isLazy,
    onProgress: (done: number) => showProgress(isLazy ? 'lazy answers' : 'wrong answers', done, all),
  });
  const wrongPoints = await measurePoints(wrong, exercises, settings(false, wrong.length));
  const lazyPoints = await measurePoints(lazy, exercises, settings(true, lazy.length));
  clearProgress();
  const after = [...wrongPoints, ...lazyPoints];
  if (flags.output !== undefined) {
    writeFileSync(userPath(flags.output), `${JSON.stringify(after, null, 1)}\n`);
  }
  const lines = [
    ['Wrong answers', wrongPoints],
    ['Lazy answers', lazyPoints],
  ] as const;
  for (const [title, its] of lines.filter(([, some]) => some.length > 0)) {
    console.log([title, ...(before === null ? pointsTable(its) : comparePoints(before, its)), ''].join('\n'));
  }
  return 0;
}

function readPoints(path: string): readonly PointsOfAnswer[] {
  return JSON.parse(readFileSync(path, 'utf8')) as readonly PointsOfAnswer[];
}

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

await runMain(points);
