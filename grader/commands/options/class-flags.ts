import { type EarlierClass, readEarlierClass } from '../../class/compare/earlier-class.ts';
import type { TableOptions } from '../../class/gradebook/open-tables.ts';
import { type Summary, summaryText } from '../../class/summary.ts';
import { KitError } from '../../model/kit-error.ts';
import { userPath } from '../../system/user-path.ts';
import type { ClassWorkersFlags } from './class-workers.ts';
import type { LimitFlags } from './limit-flags.ts';
import type { Outcome } from './outcome.ts';

/** The options of `class` as they are typed. */
export interface ClassFlags extends LimitFlags, ClassWorkersFlags {
  readonly out?: string;
  readonly layout?: string;
  readonly names?: string;
  readonly assignment?: string;
  readonly dryRun?: boolean;
  readonly seed?: string;
  readonly feedback?: string;
  readonly fresh?: boolean;
  readonly canvas?: string;
  readonly moodle?: string;
  readonly shard?: string;
  readonly merge?: readonly string[];
  readonly compare?: string;
  readonly anonymous?: boolean;
  readonly similar?: boolean;
}

/**
 * Where everything is written, whole.
 *
 * @throws KitError if nothing was typed
 */
export function readOut({ out }: ClassFlags): string {
  if (out === undefined) {
    throw new KitError(
      'no-out',
      '--out is needed: the folder for gradebook, results and reports. It is made if it is not there. To see first who was found, write --dry-run.',
    );
  }
  return userPath(out);
}

/** What it is compared with; null for nothing. */
export function readEarlier(flags: ClassFlags): EarlierClass | null {
  const [folder] = comparedWith(flags);
  return folder === undefined ? null : readEarlierClass(folder);
}

/** The whole path of the folder of `--compare`; none if nothing is compared. */
export function comparedWith({ compare }: ClassFlags): readonly string[] {
  return compare === undefined ? [] : [userPath(compare)];
}

/** The tables to fill in, by their whole paths. */
export function tableFiles({ canvas, moodle }: ClassFlags): Pick<TableOptions, 'canvas' | 'moodle'> {
  return {
    ...(canvas !== undefined && { canvas: userPath(canvas) }),
    ...(moodle !== undefined && { moodle: userPath(moodle) }),
  };
}

export function outcomeOf(summary: Summary): Outcome {
  const hasFault = summary.rows.some(({ status }) => status === 'fault');
  return { text: summaryText(summary), exitCode: hasFault ? 2 : 0 };
}
