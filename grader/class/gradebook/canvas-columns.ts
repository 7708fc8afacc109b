import { KitError } from '../../model/kit-error.ts';
import { listing } from '../../text/english.ts';
import { quoteName } from '../../text/shown-name.ts';
import { numberIn } from './round-trip/numbers.ts';
import type { TableRecord } from './round-trip/table.ts';

/** A gradebook of Canvas, and what was typed to name one of its columns. */
interface Asked {
  readonly header: readonly string[];
  readonly pointsPossible: TableRecord | undefined;
  readonly file: string;
  readonly assignment: string | undefined;
}

interface AssignmentColumn {
  /** From 0. */
  readonly column: number;
  /** The points possible in Canvas; null if the table does not say. */
  readonly possible: number | null;
}

interface Candidate {
  readonly column: number;
  readonly header: string;
  readonly title: string;
  readonly id: string | null;
}

/**
 * The column that the scores go to: the only assignment, or the one that was named by its header, title or id.
 *
 * @throws KitError if there is none, or several, and if no points are possible in it
 */
export function assignmentColumn(asked: Asked): AssignmentColumn {
  const { column, header } = candidateOf(asked);
  const cell = asked.pointsPossible?.cells[column]?.value.trim() ?? '';
  const possible = numberIn(cell);
  if (cell !== '' && !(possible !== null && possible > 0)) {
    throw new KitError(
      'no-points-possible',
      `${quoteName(header)} in ${quoteName(asked.file)} has ${quoteName(cell)} for Points Possible, so no score fits it. Give the assignment points in Canvas, and export the gradebook again.`,
    );
  }
  return { column, possible };
}

function candidateOf({ header, pointsPossible, file, assignment }: Asked): Candidate {
  const all = candidates(header, pointsPossible);
  const named =
    assignment === undefined ? all.filter(({ id }) => id !== null) : matching(all, assignment.trim());
  const [first, ...others] = named;
  if (first !== undefined && others.length === 0) {
    return first;
  }
  const found = listing((first === undefined ? all : named).map((one) => quoteName(one.header)));
  if (first !== undefined) {
    throw new KitError(
      'which-assignment',
      `${quoteName(file)} has several assignments${assignment === undefined ? '' : ` that ${quoteName(assignment)} names`}: ${found}. ${isSame(named) ? 'They have one header: rename one in Canvas, and export the gradebook again.' : `Say which one gets the scores, by its header, title or id: --assignment ${shownId(first)}`}`,
    );
  }
  const lacks = assignment === undefined ? 'no assignment' : `no assignment ${quoteName(assignment)}`;
  throw new KitError(
    'no-such-assignment',
    `${quoteName(file)} has ${lacks}. ${all.length === 0 ? 'It has no column that scores can go to. Make the assignment in Canvas, and export the gradebook again.' : `Its columns are ${found}. Name one with --assignment, by its header, title or id.`}`,
  );
}

function isSame(candidates: readonly Candidate[]): boolean {
  return new Set(candidates.map(({ header }) => header)).size === 1;
}

function shownId({ id, header }: Candidate): string {
  return id ?? quoteName(header);
}

/** A whole header says most, then an id or a title. */
function matching(all: readonly Candidate[], name: string): readonly Candidate[] {
  const whole = all.filter(({ header }) => header.trim() === name);
  return whole.length > 0 ? whole : all.filter(({ title, id }) => title.trim() === name || id === name);
}

/** The columns that Canvas reads scores from. */
function candidates(
  header: readonly string[],
  pointsPossible: TableRecord | undefined,
): readonly Candidate[] {
  const section = header.findIndex((title) => title.includes('Section'));
  return header
    .map((text, column): Candidate => {
      const [, title = text, id = null] = TITLE_AND_ID.exec(text.trim()) ?? [];
      return { column, header: text, title, id };
    })
    .filter(({ column, header: text, id }) => {
      const cell = pointsPossible?.cells[column]?.value ?? '';
      const isReadOnly = [text, cell].some((words) => words.toLowerCase().includes('(read only)'));
      return (
        column > section && text.trim() !== '' && !isReadOnly && (id !== null || !RESERVED.test(text.trim()))
      );
    });
}

const TITLE_AND_ID = /^(.+?)\s*\((\d+)\)$/s;
/** Canvas works these out by itself, for the course and for each group of assignments. */
const RESERVED = /^(.* )?(Current|Final) (Score|Points|Grade)$|^Override (Score|Grade|Status)$/s;
