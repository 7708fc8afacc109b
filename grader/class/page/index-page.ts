import { fileURLToPath } from 'node:url';
import { htmlDocument } from '../../report/html/document.ts';
import { bundlePageScript } from '../../system/bundle-page-script.ts';
import type { Comparison } from '../compare/comparison.ts';
import { type Row, totalOf } from '../gradebook/row.ts';
import type { Overview } from '../overview/overview.ts';
import { rowsOf } from '../results/entry.ts';
import type { PageData } from './page-data.ts';
import { headSection } from './sections/head.ts';
import { heatMapSection } from './sections/heat-map.ts';
import { misconceptionsSection } from './sections/misconceptions.ts';
import { peopleSection } from './sections/people.ts';
import { scoresSection } from './sections/scores.ts';
import { type SimilarFound, similarSection } from './sections/similar.ts';
import { sinceSection } from './sections/since.ts';
import { tableSection } from './sections/table.ts';
import { unexplainedSection } from './sections/unexplained.ts';
import { STYLE } from './style.ts';

/** What the page says beside the overview. */
export interface PageFacts {
  /** What was found: “a download from Canvas: 212 people, 1,260 files”. */
  readonly sentence: string;
  /** How the submissions arrived: `canvas`. */
  readonly layout: string;
  /** The part of the class that it is about, `3/8`; null for all. */
  readonly shard: string | null;
  /** How many files were not placed. */
  readonly notPlaced: number;
  /** The names of those who are in a table of the course and handed in nothing; none if nobody gave one. */
  readonly missing: readonly string[];
  /** The name of the report in `reports/`, by submission: `doejane_4821.html`. None for who has no report. */
  readonly reports: ReadonlyMap<string, string>;
  /** Null if it is compared with nothing. */
  readonly comparison: Comparison | null;
  /** Null if nobody looked for answers that are alike. */
  readonly similar: SimilarFound | null;
  /** Whether a class may see it on a wall: nobody is named, and nothing leads to anybody. */
  readonly isAnonymous: boolean;
}

/**
 * `index.html`, the page of a class: what it did not get, whom to talk to, and everybody in a table. Whatever a name, a note or
 * a result holds is text. The page loads nothing; without its script, the table cannot be sorted, and nothing else is missing.
 */
export function indexPage(overview: Overview, facts: PageFacts): string {
  const { isAnonymous, comparison, reports } = facts;
  const rows = rowsOf(overview.submissions.map(({ entry }) => entry));
  const totals = rows.flatMap((row) => (row.status === 'graded' ? (totalOf(row) ?? []) : []));
  const maxPoints = overview.exercises.reduce((sum, exercise) => sum + exercise.maxPoints, 0);
  const about = { graded: totals.length, isAnonymous };
  const names = { reports };
  const sections = [
    ...(totals.length === 0 ? [] : [section('scores', 'Scores', scoresSection(totals, maxPoints))]),
    section('ideas', 'Ideas', misconceptionsSection(overview.misconceptions, about)),
    section('points', 'Points', heatMapSection(overview.checks, overview.exercises, about)),
    section('groups', 'Same mistakes', unexplainedSection(overview, names, isAnonymous)),
    ...(comparison === null ? [] : [section('since', 'Since', sinceSection(comparison, isAnonymous))]),
    ...(isAnonymous
      ? []
      : [
          section('people', 'People', peopleSection(overview, { ...facts, maxPoints })),
          section('similar', 'Copied?', similarSection(facts.similar)),
          section(
            'everybody',
            'Everybody',
            tableSection(overview, names, { change: comparison === null ? null : changeIn(comparison) }),
          ),
        ]),
  ].filter(({ html }) => html !== '');
  const links = sections.map(({ id, words }) => [id, words] as const);
  const body = [
    '<main>',
    headSection(rows, { ...facts, maxPoints, broken: brokenIn(overview), links }),
    ...sections.map(({ html }) => html),
    isAnonymous ? '' : FOOT,
    '</main>',
  ].join('\n');
  return htmlDocument({
    title: 'The class',
    body,
    style: STYLE,
    ...(!isAnonymous && rows.length > 0 && { script: script(), data: dataOf(overview) }),
  });
}

/** How many people have a file that does not run. */
function brokenIn({ submissions }: Overview): number {
  return submissions
    .filter(({ states }) => states.includes('unusable'))
    .reduce((sum, { entry }) => sum + entry.persons.length, 0);
}

function section(id: string, words: string, html: string) {
  return { id, words, html };
}

function changeIn({ people }: Comparison): (row: Row) => number | null {
  const keyOf = ({ submission, name, id }: Pick<Row, 'submission' | 'name' | 'id'>) =>
    JSON.stringify([submission, name, id]);
  const changes = new Map(
    people.map((one) => [keyOf(one), one.before === null || one.now === null ? null : one.now - one.before]),
  );
  return (row) => changes.get(keyOf(row)) ?? null;
}

/** What is not in the table: by submission, who lost which check, holds what, and is in which group. */
function dataOf({ submissions, checks, misconceptions, unexplained }: Overview): PageData {
  return {
    submissions: submissions.map((seen) => [seen.lost, seen.misconceptions, seen.unexplained]),
    lost: checks.map((check) => `${check.function}: without “${check.title}”`),
    held: misconceptions.map((one) => `${one.function}: ${one.id.replaceAll('-', ' ')}`),
    shown: unexplained.map((group) =>
      group.function === null ? `${group.exercise}.ts cannot be used` : `${group.function}: the same replies`,
    ),
  };
}

let bundled: string | undefined;
function script(): string {
  bundled ??= bundlePageScript(fileURLToPath(new URL('./client/main.ts', import.meta.url)));
  return bundled;
}

const FOOT = `<footer><p>The table for a spreadsheet: <a href="gradebook.csv">gradebook.csv</a>. A submission leads to the report that its student gets to see. For a projector, without names: run it again with <code>--anonymous</code> added.</p></footer>`;
