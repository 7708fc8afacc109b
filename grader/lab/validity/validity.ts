import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { KitError } from '../../model/kit-error.ts';
import { userPath } from '../../system/user-path.ts';
import { writeFile } from '../../system/write-file.ts';
import { readFlags } from '../flags.ts';
import { runMain } from '../run-main.ts';
import type { Chapter, Measurement } from './chapter.ts';
import { chapters } from './chapters.ts';
import { type ChapterState, validityDocument } from './document.ts';
import { readFigures, writeFigures } from './figures.ts';
import { fingerprint } from './fingerprint.ts';
import { writeReports } from './reading.ts';
import { readSeeds } from './seed-ranges.ts';

const DOCUMENT = fileURLToPath(new URL('../../VALIDITY.md', import.meta.url));

/**
 * `npm run validity`: writes `grader/VALIDITY.md` from the stored figures.
 *
 * - `--measure <chapter>` measures a chapter first, or `all` of them. It can be stopped at any time, and continues
 *   from there when called again.
 * - `--seeds 101..200` chooses the seeds to measure with. They add to the figures of the same state of the kit.
 * - `--reports <folder>` writes reports for somebody to read without the code.
 * - `--check` writes nothing; the exit code is 1 if the document is not up to date.
 */
async function validity(): Promise<0 | 1> {
  const values = readFlags({
    measure: { type: 'string' },
    seeds: { type: 'string' },
    check: { type: 'boolean' },
    reports: { type: 'string' },
  });
  if (values.reports !== undefined) {
    await writeReports(userPath(values.reports));
  }
  if (values.measure !== undefined) {
    for (const chapter of chaptersNamed(values.measure)) {
      await measure(chapter, values.seeds ?? chapter.measurement.seeds);
    }
  }
  const text = validityDocument(chapters.map(stateOf));
  if (values.check !== true) {
    writeFile(DOCUMENT, text);
    return 0;
  }
  if (readDocument() === text) {
    return 0;
  }
  console.error(
    'grader/VALIDITY.md differs from what the figures give: run npm run validity, and commit it.',
  );
  return 1;
}

type MeasuredChapter = Chapter & { readonly measurement: Measurement<unknown> };

function chaptersNamed(name: string): readonly MeasuredChapter[] {
  const all = chapters.filter((chapter): chapter is MeasuredChapter => chapter.measurement !== undefined);
  const named = name === 'all' ? all : all.filter((chapter) => chapter.name === name);
  if (named.length === 0) {
    const names = all.map((chapter) => chapter.name).join(', ');
    throw new KitError(
      'unknown-chapter',
      `No chapter called “${name}” can be measured. Choose one of ${names}, or all.`,
    );
  }
  return named;
}

async function measure({ name, measurement }: MeasuredChapter, seeds: string | null): Promise<void> {
  const now = fingerprint(measurement.collection);
  const before = readFigures(name);
  const report = (line: string) => console.error(`${name}: ${line}`);
  if (before !== null && before.fingerprint !== now) {
    report('the stored figures were measured from another state of the kit: starting anew');
  }
  const save = (figures: unknown) => writeFigures(name, { fingerprint: now, figures });
  const previous = before?.fingerprint === now ? before.figures : null;
  save(await measurement.measure({ seeds: seeds === null ? [] : readSeeds(seeds), previous, save, report }));
  if (fingerprint(measurement.collection) !== now) {
    report('the kit changed meanwhile, so these figures mix two states of it: measure again');
  }
}

function stateOf(chapter: Chapter): ChapterState {
  const stored = readFigures(chapter.name);
  const isStale =
    stored !== null &&
    chapter.measurement !== undefined &&
    stored.fingerprint !== fingerprint(chapter.measurement.collection);
  return { chapter, stored, isStale };
}

function readDocument(): string | null {
  try {
    return readFileSync(DOCUMENT, 'utf8');
  } catch {
    return null;
  }
}

await runMain(validity);
