import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { KitError } from '../../model/kit-error.ts';
import type { Measured, Part } from './chapter.ts';
import { parts } from './chapters.ts';
import { validityDocument } from './document.ts';
import { readKept, writeKept } from './figures.ts';
import { fingerprint } from './fingerprint.ts';
import { writeReports } from './reading.ts';
import { readSeeds } from './seed-ranges.ts';

/**
 * `npm run validity`: writes `grader/VALIDITY.md` from the figures that are kept.
 *
 * `--measure <part>` measures a part first, or `all` of them; `--seeds 101..200` says with which seeds, and
 * adds to what is kept of the same state of the kit. It may be stopped at any time, and goes on where it
 * was when it is called again. `--reports <folder>` prints reports for a reader to try. `--check` writes nothing, and says whether the document is up to date.
 */
const DOCUMENT = fileURLToPath(new URL('../../VALIDITY.md', import.meta.url));

try {
  const { values } = parseArgs({
    options: {
      measure: { type: 'string' },
      seeds: { type: 'string' },
      check: { type: 'boolean' },
      reports: { type: 'string' },
    },
  });
  if (values.reports !== undefined) {
    await writeReports(values.reports);
  }
  if (values.measure !== undefined) {
    for (const part of partsNamed(values.measure)) {
      await measure(part, part.measured, values.seeds ?? part.measured.seeds);
    }
  }
  const text = validityDocument(parts.map(chapter));
  if (values.check !== true) {
    writeFileSync(DOCUMENT, text);
  } else if (readDocument() !== text) {
    throw new KitError(
      'validity-drifted',
      'grader/VALIDITY.md is not what the figures give: run npm run validity, and keep what it writes.',
    );
  }
} catch (fault) {
  console.error(fault instanceof KitError ? fault.message : fault);
  process.exitCode = fault instanceof KitError && fault.code === 'validity-drifted' ? 1 : 2;
}

type MeasuredPart = Part & { readonly measured: Measured<unknown> };

function partsNamed(name: string): readonly MeasuredPart[] {
  const all = parts.filter((part): part is MeasuredPart => part.measured !== undefined);
  const named = name === 'all' ? all : all.filter((part) => part.name === name);
  if (named.length === 0) {
    throw new KitError(
      'unknown-part',
      `There is nothing called “${name}” to measure. There are ${all.map((part) => part.name).join(', ')}, and all.`,
    );
  }
  return named;
}

async function measure(part: Part, measured: Measured<unknown>, seeds: string | null): Promise<void> {
  const now = fingerprint(measured.collection);
  const before = readKept(part.name);
  const tell = (line: string) => console.error(`${part.name}: ${line}`);
  if (before !== null && before.fingerprint !== now) {
    tell('what is kept was measured of another state of the kit: starting anew');
  }
  const keep = (figures: unknown) => writeKept(part.name, { fingerprint: now, figures });
  const kept = before?.fingerprint === now ? before.figures : null;
  keep(await measured.measure({ seeds: seeds === null ? [] : readSeeds(seeds), kept, keep, tell }));
  if (fingerprint(measured.collection) !== now) {
    tell('the kit was changed meanwhile: these figures are of a mixture, so measure again');
  }
}

function chapter(part: Part) {
  const kept = readKept(part.name);
  const isStale =
    kept !== null &&
    part.measured !== undefined &&
    kept.fingerprint !== fingerprint(part.measured.collection);
  return { part, kept, isStale };
}

function readDocument(): string | null {
  try {
    return readFileSync(DOCUMENT, 'utf8');
  } catch {
    return null;
  }
}
