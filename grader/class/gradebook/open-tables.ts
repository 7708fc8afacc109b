import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { KitError } from '../../model/kit-error.ts';
import { spellOutPath } from '../../text/sanitize.ts';
import type { Arrival, HandedIn } from '../arrivals/arrival.ts';
import { type CanvasGradebook, openCanvas } from './canvas.ts';
import { type MoodleWorksheet, openMoodle } from './moodle.ts';
import type { Filled } from './round-trip/fill-scores.ts';

/** A table that a course system gave out, to be handed back with the scores. */
export interface Table {
  /** Where it is written: `canvas.csv`. */
  readonly name: string;
  /** @param scores by id */
  fill(scores: ReadonlyMap<string, number>, maxPoints: number): Filled;
  /** The names of those in it who are none of these, by id; none if the table seems to be of another class. */
  missing(ids: readonly string[]): readonly string[];
}

export interface TableOptions {
  /** Whole paths. */
  readonly canvas?: string | undefined;
  readonly moodle?: string | undefined;
  /** The column of Canvas. */
  readonly assignment?: string | undefined;
  /** Of the class, which says where its ids are from. */
  readonly layout: string;
}

export interface Tables {
  readonly tables: readonly Table[];
  /** The people with what the tables know better: names, and who was late. */
  completed(arrival: Arrival): Arrival;
}

/**
 * Reads the tables that were handed in, before anything is graded.
 *
 * @throws KitError if one cannot be read, or is not what it should be
 */
export function openTables({ canvas, moodle, assignment, layout }: TableOptions): Tables {
  const gradebook =
    canvas === undefined
      ? null
      : openCanvas(read(canvas), basename(canvas), {
          layout,
          ...(assignment !== undefined && { assignment }),
        });
  const worksheet = moodle === undefined ? null : openMoodle(read(moodle), basename(moodle), layout);
  return {
    tables: [
      ...(gradebook === null ? [] : [{ ...gradebook, name: 'canvas.csv' }]),
      ...(worksheet === null ? [] : [{ ...worksheet, name: 'moodle.csv' }]),
    ],
    completed: (arrival) => ({
      ...arrival,
      people: arrival.people.map((one) => completed(one, layout, gradebook, worksheet)),
    }),
  };
}

function completed(
  one: HandedIn,
  layout: string,
  gradebook: CanvasGradebook | null,
  worksheet: MoodleWorksheet | null,
): HandedIn {
  const persons = one.persons.map(({ name, id }) => ({
    name: (layout === 'canvas' && gradebook?.nameOf(id)) || name,
    id,
  }));
  const isLate = layout === 'moodle' && persons.some(({ id }) => worksheet?.lateOf(id) === true);
  return { ...one, persons, late: one.late || isLate };
}

function read(path: string): Buffer {
  try {
    if (!statSync(path).isFile()) {
      throw Object.assign(new Error(), { code: 'EISDIR' });
    }
    return readFileSync(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is no file' : code;
    throw new KitError(
      'table-not-read',
      `${spellOutPath(path)} could not be read: ${why}. Name the CSV that the course system gave out.`,
      { cause },
    );
  }
}
