import { fill } from '../../../report/html/fill.ts';
import { inOrder } from '../../gradebook/gradebook.ts';
import { pointsOf, type Row, totalOf } from '../../gradebook/row.ts';
import { rowsOf } from '../../results/entry.ts';
import type { Picture } from '../picture/picture.ts';
import { numberOf, signed } from './text.ts';
import { type Names, reportHref } from './who.ts';

/** What a row has beside the gradebook. */
export interface Extra {
  /** By how much the points changed; null if nobody compared, or nobody knows. */
  readonly change: (row: Row) => number | null;
}

/** A table of everybody, with the columns of the gradebook and in its order. A script lets it be sorted and filtered. */
export function tableSection(
  { submissions, exercises }: Picture,
  names: Names,
  { change }: Extra | { readonly change: null },
): string {
  const rows = inOrder(rowsOf(submissions.map(({ entry }) => entry)));
  const at = new Map(submissions.map(({ entry }, i) => [entry.submission, i]));
  return fill(TEMPLATE, {
    exercises: exercises.map(({ id, title, maxPoints }) => ({ title, maxPoints, number: numberOf(id) })),
    maxPoints: exercises.reduce((sum, { maxPoints }) => sum + maxPoints, 0),
    hasChange: change !== null,
    rows: rows.map((row) => ({
      at: at.get(row.submission),
      href: reportHref(names.reports.get(row.submission)),
      submission: row.submission,
      name: row.name,
      id: row.id,
      late: row.late ? 'yes' : '',
      status: row.status,
      total: totalOf(row) ?? '',
      change: change === null ? '' : signed(change(row)),
      points: exercises.map(({ id }) => pointsOf(row, id) ?? ''),
      note: row.note,
    })),
  });
}

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
<option value="nothing">nothing to grade</option>
<option value="fault">fault</option>
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
<thead><tr><th scope="col" class="who">submission</th><th scope="col" class="who">name</th><th scope="col" class="id">id</th><th scope="col" class="short">late</th><th scope="col" class="id">status</th><th scope="col" class="number sum">total <span class="of">of <%= it.maxPoints %></span></th><% if (it.hasChange) { %><th scope="col" class="number sum">change</th><% } %><% for (const { number, title, maxPoints } of it.exercises) { %><th scope="col" class="number" title="<%= title %>"><%= number %> <span class="of">of <%= maxPoints %></span></th><% } %><th scope="col" class="remark">note</th></tr></thead>
<tbody>
<% for (const row of it.rows) { %><tr data-at="<%= row.at %>"><th scope="row"><% if (row.href !== null) { %><a href="<%~ row.href %>"><bdi><%= row.submission %></bdi></a><% } else { %><bdi><%= row.submission %></bdi><% } %></th><td><bdi><%= row.name %></bdi></td><td><bdi><%= row.id %></bdi></td><td class="late"><%= row.late %></td><td class="<%= row.status %>"><%= row.status %></td><td class="number total"><%= row.total %></td><% if (it.hasChange) { %><td class="number"><%= row.change %></td><% } %><% for (const points of row.points) { %><td class="number"><%= points %></td><% } %><td class="note"><%= row.note %></td></tr>
<% } %>
</tbody>
</table></noscript>
</div>
<p id="more" hidden><button type="button" id="all">Show all</button></p>
<% } %>
</section>
`;
