import { kitVersion } from '../kit/kit-version.ts';
import type { Exercise } from '../model/exercise.ts';
import type { Arrival } from './arrivals/arrival.ts';
import type { EarlierClass } from './compare/earlier-class.ts';
import { gradeClass } from './grade-class.ts';
import type { Table } from './gradebook/open-tables.ts';
import type { Progress } from './progress.ts';
import { distinct } from './results/distinct.ts';
import type { Asked } from './results/entry.ts';
import { rowsOf } from './results/entry.ts';
import { fileNamesOf } from './results/file-names.ts';
import { maxPointsOf } from './results/max-points.ts';
import { OutFolder } from './results/out-folder.ts';
import { refuseOtherClass } from './results/refuse-other-class.ts';
import { reportsOf } from './results/reports-of.ts';
import { writeTables } from './results/write-tables.ts';
import { isInShard, type Shard, shardName } from './shard.ts';
import type { Summary } from './summary.ts';
import type { Settings } from './work/job.ts';
import type { Workers } from './work/workers.ts';

export interface ClassOptions {
  readonly arrival: Arrival;
  /** Folders and files that are read: the results may not lie in them. */
  readonly inputs: readonly string[];
  /** Where everything is written, whole. */
  readonly out: string;
  readonly exercises: readonly Exercise[];
  readonly settings: Settings;
  /** Whoever grades: called once, with the number of people, before anything is written. */
  readonly openWorkers: (people: number) => Promise<Workers>;
  /** Whether to grade also what was graded before. */
  readonly fresh: boolean;
  readonly shard: Shard | null;
  readonly tables: readonly Table[];
  /** What it is compared with; null for nothing. */
  readonly earlier: EarlierClass | null;
  /** Whether the page names nobody. */
  readonly isAnonymous: boolean;
  /** Whether the code of everybody is compared. */
  readonly similar: boolean;
  readonly progress: Progress;
  /** Stops everything; its reason is then thrown. */
  readonly signal: AbortSignal;
}

/**
 * Grades a class, and writes everything about it.
 *
 * @throws KitError if it cannot be done; what was graded by then is kept, and a second call goes on from there
 */
export async function runClass(options: ClassOptions): Promise<Summary> {
  const { arrival, exercises, settings, shard, progress, signal } = options;
  const start = performance.now();
  const ids = exercises.map(({ id }) => id);
  const people = arrival.people.filter(({ submission }) => shard === null || isInShard(submission, shard));
  const workers = await options.openWorkers(people.length);
  let out: OutFolder | null = null;
  try {
    out = new OutFolder(options.out, options.inputs);
    refuseOtherClass(out, people, options.fresh);
    const asked = askedFor(settings);
    progress.start(people.length);
    const done = await gradeClass({
      people,
      // Of all, whatever the shard, so that the parts fit together.
      fileNames: fileNamesOf(arrival.people.map(({ submission }) => submission)),
      ids,
      asked,
      out,
      workers,
      fresh: options.fresh,
      onDone: (isNew) => progress.done(isNew),
      signal,
    });
    await workers.close();
    progress.stop();
    const notPlaced = distinct([...arrival.notPlaced, ...done.notPlaced]);
    const record = {
      version: 1,
      asked,
      layout: arrival.layout,
      found: arrival.sentence,
      shard: shard && shardName(shard),
      submissions: done.entries,
      notPlaced,
    } as const;
    const remarks = await writeTables(out, record, {
      exercises,
      tables: options.tables,
      earlier: options.earlier,
      isAnonymous: options.isAnonymous,
      similar: options.similar
        ? await (await import('./similar/similar.ts')).similarFiles({
            people,
            ids,
            fileBytes: settings.fileBytes,
            reports: reportsOf(done.entries),
            signal,
          })
        : null,
    });
    return {
      rows: rowsOf(done.entries),
      notPlaced: notPlaced.length,
      maxPoints: maxPointsOf(exercises),
      seconds: (performance.now() - start) / 1000,
      out: options.out,
      remarks,
    };
  } finally {
    progress.stop();
    workers.kill();
    out?.close();
  }
}

/** With its fields in a fixed order: it is written as JSON. */
function askedFor({ seed, limits, fileBytes, feedback }: Settings): Asked {
  const { kit, catalogue } = kitVersion();
  const { callMs, totalMs, heapMegabytes, answersLength, outputLength } = limits;
  return {
    kit,
    catalogue,
    seed,
    limits: { callMs, totalMs, heapMegabytes, answersLength, outputLength },
    fileBytes,
    feedback,
  };
}
