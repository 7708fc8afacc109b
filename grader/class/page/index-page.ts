import { createHash } from 'node:crypto';
import { Eta } from 'eta/core';
import { inOrder } from '../gradebook/gradebook.ts';
import { pointsOf, type Row, totalOf } from '../gradebook/row.ts';
import { totalsOf } from '../gradebook/totals.ts';
import { STYLE } from './style.ts';
import { TEMPLATE } from './template.ts';

/** What the page says beside the rows. */
export interface PageFacts {
  /** What was found: “a download from Canvas: 212 people, 1,260 files”. */
  readonly sentence: string;
  /** The columns, in order. */
  readonly exercises: readonly { readonly id: string; readonly maxPoints: number }[];
  /** How many files were not placed. */
  readonly notPlaced: number;
  /** The name of the report in `reports/`, by submission: `doejane_4821.txt`. None for who has no report. */
  readonly reports: ReadonlyMap<string, string>;
}

/**
 * `index.html`, the page of a class: a table with the columns of the gradebook, in its order. Whatever a name or a note
 * holds is text; the page loads nothing and runs nothing.
 */
export function indexPage(rows: readonly Row[], facts: PageFacts): string {
  const { exercises, notPlaced, reports } = facts;
  return ETA.renderString(TEMPLATE, {
    style: STYLE,
    styleHash: `sha256-${createHash('sha256').update(STYLE).digest('base64')}`,
    sentence: writable(facts.sentence),
    totals: totals(rows, notPlaced),
    exercises: exercises.map(({ id, maxPoints }) => ({ id, number: id.split('-')[0], maxPoints })),
    maxPoints: exercises.reduce((sum, { maxPoints }) => sum + maxPoints, 0),
    notPlaced,
    rows: inOrder(rows).map((row) => ({
      submission: writable(row.submission),
      name: writable(row.name),
      id: writable(row.id),
      late: row.late ? 'yes' : '',
      status: row.status,
      total: totalOf(row) ?? '',
      points: exercises.map(({ id }) => pointsOf(row, id) ?? ''),
      note: writable(row.note),
      report: reportLink(reports.get(row.submission)),
    })),
  });
}

const ETA = new Eta({ autoEscape: true });

interface Total {
  readonly label: string;
  readonly value: string;
}

function totals(rows: readonly Row[], notPlaced: number): readonly Total[] {
  const { graded, nothing, late, fault, middle } = totalsOf(rows);
  return [
    { label: 'graded', value: graded },
    { label: 'nothing', value: nothing },
    { label: 'late', value: late },
    { label: 'fault', value: fault },
    { label: 'not placed', value: notPlaced },
    { label: 'middle score', value: middle ?? '–' },
  ].map(({ label, value }) => ({ label, value: String(value) }));
}

function reportLink(file: string | undefined): string | null {
  return file === undefined ? null : `reports/${encodeURIComponent(writable(file))}`;
}

/** Without what no page can hold: NUL, and half a surrogate pair. */
function writable(text: string): string {
  return text.replace(/\0|\p{Cs}/gu, '\uFFFD');
}
