import { assignmentColumn } from './canvas-columns.ts';
import { type Filled, fillScores, type ScoreColumn } from './round-trip/fill-scores.ts';
import { findPeople, keysOf, notAmong } from './round-trip/find-people.ts';
import { type Kind, readTable, type TableRecord } from './round-trip/table.ts';

export interface CanvasGradebook {
  /** The name of a student, as the table has it, by Canvas's own number; null if the table has no such student, or two. */
  nameOf(id: string): string | null;
  /** The names of the students who are none of these, by id. */
  missing(ids: readonly string[]): readonly string[];
  /**
   * The table with these scores in the column of the assignment, and every other byte as it came.
   *
   * @param scores by id
   * @param maxPoints the points that these scores are of; if others are possible in Canvas, the scores are scaled
   */
  fill(scores: ReadonlyMap<string, number>, maxPoints: number): Filled;
}

/** What was typed, and where the ids of the class are from. */
export interface CanvasOptions {
  /** The header, title or id of the column; needed if there are several assignments. */
  readonly assignment?: string;
  /** The layout of the class. In a download from Canvas ids are Canvas's own, and are looked for nowhere else. */
  readonly layout: string;
}

/**
 * Opens a gradebook that was exported from Canvas.
 *
 * @throws KitError if it is none, or if it does not have the assignment, or several
 */
export function openCanvas(
  bytes: Buffer,
  file: string,
  { assignment, layout }: CanvasOptions,
): CanvasGradebook {
  const table = readTable(bytes, file, GRADEBOOK);
  const { header, records } = table;
  const pointsPossible = records.find(isPointsPossible);
  const { column, possible } = assignmentColumn({ header, pointsPossible, file, assignment });
  const students = records.filter((record) => !isPointsPossible(record) && !isTestStudent(record));
  const keyIn = (at: number) => keysOf(students, ({ cells }) => cells[at]?.value ?? null);
  const byId = keyIn(hasTwoNames(header) ? 2 : 1);
  const byOtherId = OTHER_IDS.map((name) => keyIn(header.findIndex((title) => title.trim() === name)));
  const scoreColumn: ScoreColumn = {
    column,
    keys: layout === 'canvas' ? [byId] : [byId, ...byOtherId],
    numbers: records.flatMap(({ cells }) => cells.slice(firstScore(header)).map(({ value }) => value)),
    possible: () => possible,
    isKept: ({ cells }) => isExcused(cells[column]?.value),
  };
  return {
    nameOf: (id) => {
      const student = findPeople([id], [byId]).get(id);
      return student === undefined ? null : nameIn(student, header);
    },
    missing: (ids) => notAmong(students, ids, scoreColumn.keys).map((student) => nameIn(student, header)),
    fill: (scores, maxPoints) => fillScores(table, scoreColumn, scores, maxPoints),
  };
}

/** As Canvas's own importer recognizes it. */
const GRADEBOOK: Kind = {
  code: 'not-a-canvas-gradebook',
  isHeader: (header) =>
    header.length > 3 && (hasOneName(header) || hasTwoNames(header)) && firstScore(header) > 0,
  advice:
    'A gradebook exported from Canvas begins with the columns Student, ID, … Section. In Canvas: Grades, Export, Export Entire Gradebook.',
};

function hasOneName([student = '', id = '']: readonly string[]): boolean {
  return student.includes('Student') && id.includes('ID');
}

function hasTwoNames([last = '', first = '', id = '']: readonly string[]): boolean {
  return last.includes('LastName') && first.includes('FirstName') && id.includes('ID');
}

const OTHER_IDS = ['SIS User ID', 'SIS Login ID', 'Integration ID'];

/** Where the scores begin: after the columns about the student, the last of which is the section. */
function firstScore(header: readonly string[]): number {
  return header.findIndex((title) => title.includes('Section')) + 1;
}

function isPointsPossible({ cells: [first] }: TableRecord): boolean {
  return first?.value.includes('Points Possible') ?? false;
}

/** Canvas's own, to see a course as a student does. */
function isTestStudent({ cells: [first, second] }: TableRecord): boolean {
  return first?.value.trim() === 'Student, Test' || (first?.value === 'Student' && second?.value === 'Test');
}

function isExcused(score = ''): boolean {
  return score.trim().toUpperCase() === 'EX';
}

function nameIn({ cells: [first, second] }: TableRecord, header: readonly string[]): string {
  const names = hasTwoNames(header) ? [first, second] : [first];
  return names.map((cell) => cell?.value ?? '').join(', ');
}
