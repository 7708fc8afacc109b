import { KitError } from '../../model/kit-error.ts';
import { quoteName } from '../../text/shown-name.ts';
import { type Filled, fillScores, type ScoreColumn } from './round-trip/fill-scores.ts';
import { findPeople, keysOf, notAmong } from './round-trip/find-people.ts';
import { numberIn } from './round-trip/numbers.ts';
import { type Kind, readTable, type TableRecord } from './round-trip/table.ts';

export interface MoodleWorksheet {
  /** Whether the status says that somebody handed in late. The id is the number of `Participant 123`. */
  lateOf(id: string): boolean;
  /** The names of the people who are none of these, by id; their identifiers, if the worksheet has no names. */
  missing(ids: readonly string[]): readonly string[];
  /**
   * The worksheet with these scores as grades, and every other byte as it came.
   *
   * @param scores by id
   * @param maxPoints the points that these scores are of; a line with another maximum grade gets them scaled
   */
  fill(scores: ReadonlyMap<string, number>, maxPoints: number): Filled;
}

/**
 * Opens the worksheet with which Moodle has an assignment graded offline.
 *
 * @param layout of the class. In a download from Moodle ids are the numbers of its participants, and are looked for
 *   nowhere else
 * @throws KitError if it is none, or if a line has no maximum grade
 */
export function openMoodle(bytes: Buffer, file: string, layout: string): MoodleWorksheet {
  const table = readTable(bytes, file, WORKSHEET);
  const columnOf = (title: string) => table.header.findIndex((text) => named(text) === title);
  const cellOf = ({ cells }: TableRecord, title: string) => cells[columnOf(title)]?.value ?? '';
  const people = table.records.filter((record) => participant(cellOf(record, IDENTIFIER)) !== null);
  const maximum = new Map(people.map((record) => [record, maximumOf(cellOf(record, MAXIMUM), file, record)]));
  const byId = keysOf(people, (record) => participant(cellOf(record, IDENTIFIER)));
  const byOtherId = OTHER_IDS.map((title) => keysOf(people, (record) => cellOf(record, title)));
  const scoreColumn: ScoreColumn = {
    column: columnOf(GRADE),
    keys: layout === 'moodle' ? [byId] : [byId, ...byOtherId],
    numbers: people.flatMap((record) => [cellOf(record, GRADE), cellOf(record, MAXIMUM)]),
    possible: (record) => maximum.get(record) ?? null,
    isKept: (record) => named(cellOf(record, CHANGEABLE)) === 'no',
  };
  return {
    lateOf: (id) => {
      const record = findPeople([id], [byId]).get(id);
      return record !== undefined && /\blate\b/i.test(cellOf(record, STATUS));
    },
    missing: (ids) =>
      notAmong(people, ids, scoreColumn.keys).map(
        (record) => cellOf(record, FULL_NAME) || cellOf(record, IDENTIFIER),
      ),
    fill: (scores, maxPoints) => fillScores(table, scoreColumn, scores, maxPoints),
  };
}

const IDENTIFIER = 'identifier';
const FULL_NAME = 'full name';
const STATUS = 'status';
const GRADE = 'grade';
const MAXIMUM = 'maximum grade';
const CHANGEABLE = 'grade can be changed';
const OTHER_IDS = ['id number', 'email address', 'username'];

const NEEDED = [IDENTIFIER, GRADE, MAXIMUM];
const WORKSHEET: Kind = {
  code: 'not-a-moodle-worksheet',
  isHeader: (header) => NEEDED.every((title) => header.some((text) => named(text) === title)),
  advice:
    'A grading worksheet of Moodle has the columns Identifier, Grade and Maximum grade, in English: set your language in Moodle to English, allow “Offline grading worksheet” in the settings of the assignment, and under its submissions choose “Download grading worksheet”.',
};

/** Moodle has written `Maximum Grade` and `Maximum grade`. */
function named(text: string): string {
  return text.trim().toLowerCase();
}

/** The number of `Participant 123`; null if there is none. */
function participant(identifier: string): string | null {
  return /^\D*(\d+)$/.exec(identifier.trim())?.[1] ?? null;
}

function maximumOf(cell: string, file: string, { cells: [first] }: TableRecord): number {
  const points = numberIn(cell);
  if (points === null || points === 0) {
    throw new KitError(
      'no-maximum-grade',
      `In ${quoteName(file)}, ${quoteName(first?.value ?? '')} has ${quoteName(cell)} for Maximum grade, so no score fits it. In Moodle, grade the assignment by points, not by a scale, and download the worksheet again.`,
    );
  }
  return points;
}
