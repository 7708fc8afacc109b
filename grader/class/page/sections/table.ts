import { fill } from '../../../report/html/fill.ts';
import { inOrder } from '../../gradebook/gradebook.ts';
import { pointsOf, type Row, totalOf } from '../../gradebook/row.ts';
import type { Overview } from '../../overview/overview.ts';
import { numbersOf } from '../../results/broken-files.ts';
import { rowsOf } from '../../results/entry.ts';
import { numberOf, signed } from './text.ts';
import { type Names, reportHref } from './who.ts';

/** What a row has beside the gradebook. */
export interface Extra {
  /** By how much the points changed; null if nobody compared, or nobody knows. */
  readonly change: (row: Row) => number | null;
}

/**
 * A table of everybody in the order of the gradebook, with its columns but those that are empty; the total comes second. A script
 * lets it be sorted and filtered.
 */
export function tableSection(
  { submissions, exercises }: Overview,
  names: Names,
  { change }: Extra | { readonly change: null },
): string {
  const rows = inOrder(rowsOf(submissions.map(({ entry }) => entry)));
  const at = new Map(submissions.map(({ entry }, i) => [entry.submission, i]));
  const isBroken = (submission: string, exercise: number) =>
    submissions[at.get(submission) ?? -1]?.states[exercise] === 'unusable';
  const brokenIn = ({ submission }: Row) =>
    exercises.filter((_, i) => isBroken(submission, i)).map(({ id }) => id);
  return fill(TEMPLATE, {
    exercises: exercises.map(({ id, title, maxPoints }) => ({ title, maxPoints, number: numberOf(id) })),
    maxPoints: exercises.reduce((sum, { maxPoints }) => sum + maxPoints, 0),
    hasChange: change !== null,
    // What nobody on the page has would only push the points aside.
    hasName: rows.some(({ name }) => name !== ''),
    hasId: rows.some(({ id }) => id !== ''),
    hasLate: rows.some(({ late }) => late),
    rows: rows.map((row) => ({
      at: at.get(row.submission),
      href: reportHref(names.reports.get(row.submission)),
      submission: row.submission,
      name: row.name,
      id: row.id,
      late: row.late ? 'yes' : '',
      status: row.status,
      state: STATES[row.status],
      broken: numbersOf(brokenIn(row)),
      total: totalOf(row) ?? '',
      change: change === null ? '' : signed(change(row)),
      points: exercises.map(({ id }, i) => ({
        value: pointsOf(row, id) ?? '',
        isBroken: isBroken(row.submission, i),
      })),
      note: row.note,
    })),
  });
}

const STATES: Readonly<Record<Row['status'], string>> = {
  graded: 'graded',
  nothing: 'nothing handed in',
  fault: 'grader fault',
};

/**
 * With a script, what is in `<noscript>` is a text to the browser: thousands of rows cost nothing until the script makes
 * those that are shown. So a row is written without spaces between its cells, too.
 */
const TEMPLATE = `<section aria-labelledby="everybody" class="everybody"><h2 id="everybody">Everybody</h2>
<% if (it.rows.length === 0) { %>
<p>Nobody has handed in anything.</p>
<% } else { %>
<div class="filters" role="search" hidden>
<label>Search <input type="search" id="search" autocomplete="off" spellcheck="false"></label>
<label>Who <select id="kind">
<option value="">everybody</option>
<option value="graded">graded</option>
<option value="low">less than half of the points</option>
<option value="nothing">nothing handed in</option>
<option value="fault">grader fault</option>
<option value="broken">files that do not run</option>
<option value="late">late</option>
<option value="noted">with a note</option>
<% if (it.hasChange) { %><option value="up">more points than before</option><option value="down">fewer points than before</option><% } %>
</select></label>
<label>Points from <input type="number" id="from" min="0" max="<%= it.maxPoints %>"></label>
<label>to <input type="number" id="to" min="0" max="<%= it.maxPoints %>"></label>
<button type="button" id="chosen" hidden></button>
<p id="found" role="status"></p>
</div>
<div class="scroll" role="region" aria-label="Table of everybody" tabindex="0">
<noscript><table class="gradebook" id="gradebook" data-max="<%= it.maxPoints %>">
<thead><tr><th scope="col" class="who" data-column="submission">submission</th><th scope="col" class="number sum" data-column="total">total <span class="of">of <%= it.maxPoints %></span></th><% if (it.hasChange) { %><th scope="col" class="number sum" data-column="change">change</th><% } %><% if (it.hasName) { %><th scope="col" class="who" data-column="name">name</th><% } %><% if (it.hasId) { %><th scope="col" class="id" data-column="id">id</th><% } %><% if (it.hasLate) { %><th scope="col" class="short" data-column="late">late</th><% } %><th scope="col" class="state" data-column="status">status</th><% for (const { number, title, maxPoints } of it.exercises) { %><th scope="col" class="number" title="<%= title %>"><%= number %> <span class="of">of <%= maxPoints %></span></th><% } %><th scope="col" class="remark" data-column="note">note</th></tr></thead>
<tbody>
<% for (const row of it.rows) { %><tr data-at="<%= row.at %>"><th scope="row"><% if (row.href !== null) { %><a href="<%~ row.href %>"><bdi><%= row.submission %></bdi></a><% } else { %><bdi><%= row.submission %></bdi><% } %></th><td class="number total"><%= row.total %></td><% if (it.hasChange) { %><td class="number"><%= row.change %></td><% } %><% if (it.hasName) { %><td><bdi><%= row.name %></bdi></td><% } %><% if (it.hasId) { %><td><bdi><%= row.id %></bdi></td><% } %><% if (it.hasLate) { %><td class="late"><%= row.late %></td><% } %><td class="<%= row.status %>"><%= row.state %><% if (row.broken !== '') { %><span class="broken">do not run: <%= row.broken %></span><% } %></td><% for (const { value, isBroken } of row.points) { %><td class="number<%= isBroken ? ' broken' : '' %>"><%= value %></td><% } %><td class="note"><%= row.note %></td></tr>
<% } %>
</tbody>
</table></noscript>
</div>
<p id="more" hidden><button type="button" id="all">Show all</button></p>
<% } %>
</section>
`;
