import { fill } from '../../../report/html/fill.ts';
import type { CheckOverview, ExerciseOverview } from '../../overview/overview.ts';
import { grouped, numberOf, percentOf } from './text.ts';

/** Where the class lost its points: exercises and functions × their checks, and the same in words. */
export function heatMapSection(
  checks: readonly CheckOverview[],
  exercises: readonly ExerciseOverview[],
  { graded, isAnonymous }: { readonly graded: number; readonly isAnonymous: boolean },
): string {
  if (graded === 0 || checks.length === 0) {
    return '';
  }
  const cells = checks.map((check, i) => ({
    ...check,
    i,
    percent: percentOf(check.lost, graded),
    heat: heatOf(check.lost / graded),
    points: check.lost * check.maxPoints,
    words: inWords(check, graded),
  }));
  const rows = exercises.flatMap(({ id, title, mean, maxPoints }) => {
    const names = [
      ...new Set(checks.filter(({ exercise }) => exercise === id).map((check) => check.function)),
    ];
    return names.map((name, i) => {
      const own = cells.filter((cell) => cell.exercise === id && cell.function === name);
      return {
        exercise: i === 0 ? { number: numberOf(id), title, functions: names.length } : null,
        mean: i === 0 ? `${(mean ?? 0).toFixed(1)} of ${maxPoints}` : '',
        name,
        cells: own,
        lost: grouped(own.reduce((sum, { points }) => sum + points, 0)),
      };
    });
  });
  const columns = Math.max(...rows.map((row) => row.cells.length));
  const worst = cells
    .filter(({ lost }) => lost > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, WORST)
    .map((cell) => ({ ...cell, points: grouped(cell.points) }));
  return fill(TEMPLATE, { rows, columns, cells, worst, broken: brokenShare(checks), isAnonymous, graded });
}

const WORST = 3;

/** From 0, nobody, to 5. */
function heatOf(share: number): number {
  return share === 0 ? 0 : 1 + LIMITS.filter((limit) => share > limit).length;
}

const LIMITS = [0.1, 0.25, 0.5, 0.75];

/** `13 of 40 people lost its 2 points: 8 have no file that runs, 5 are wrong`. */
function inWords({ lost, notStarted, unusable, maxPoints }: CheckOverview, graded: number): string {
  const points = maxPoints === 1 ? 'its point' : `its ${maxPoints} points`;
  const wrong = lost - notStarted - unusable;
  const why = [
    ...(unusable === 0 ? [] : [`${unusable} ${unusable === 1 ? 'has' : 'have'} no file that runs`]),
    ...(notStarted === 0 ? [] : [`${notStarted} did not write the function`]),
    ...(wrong === 0 ? [] : [`${wrong} ${wrong === 1 ? 'is' : 'are'} wrong`]),
  ];
  return `${lost} of ${graded} people lost ${points}${why.length === 0 ? '' : `: ${why.join(', ')}`}`;
}

/** How many of the lost points are no wrong answers; nothing if there are none of these. */
function brokenShare(checks: readonly CheckOverview[]): string {
  const sum = (count: (check: CheckOverview) => number) =>
    checks.reduce((total, check) => total + count(check) * check.maxPoints, 0);
  const unusable = sum((check) => check.unusable);
  return unusable === 0
    ? ''
    : `${grouped(unusable)} of the ${grouped(sum(({ lost }) => lost))} lost points come from files that do not run or are missing. A file that does not run is often one line to mend.`;
}

const TEMPLATE = `<section aria-labelledby="points"><h2 id="points">Where did the points go?</h2>
<div class="beside">
<div>
<p class="caption" id="heat">Percent of the class that lost each check. A row is a function, and each number one of its checks, in the order of the report.</p>
<div class="scroll" role="region" aria-label="Points lost, by check" tabindex="0">
<table class="heat" aria-describedby="heat">
<thead><tr><th scope="col">exercise<span class="narrow-mean">mean</span></th><th scope="col" class="number mean">mean</th><th scope="col">function</th><th scope="col" class="number lost">points lost</th><th scope="col" colspan="<%= it.columns %>">its checks</th></tr></thead>
<tbody>
<% for (const { exercise, mean, name, cells, lost } of it.rows) { %>
<tr>
<% if (exercise !== null) { %><th scope="rowgroup" rowspan="<%= exercise.functions %>"><%= exercise.number %> <span class="title"><%= exercise.title %></span><span class="narrow-mean"><%= mean %></span></th><td class="number mean" rowspan="<%= exercise.functions %>"><%= mean %></td><% } %>
<th scope="row"><code><%= name %></code></th>
<td class="number"><%= lost %></td>
<% for (const cell of cells) { %>
<td class="cell heat-<%= cell.heat %>"><a href="#check-<%= cell.i %>" data-lost="<%= cell.i %>" title="<%= cell.title %>: <%= cell.words %>"><span class="visually-hidden"><%= cell.title %>: </span><%= cell.percent %></a></td>
<% } %>
<% if (cells.length < it.columns) { %><td colspan="<%= it.columns - cells.length %>"></td><% } %>
</tr>
<% } %>
</tbody>
</table>
</div>
<p class="legend" aria-hidden="true"><span class="cell heat-0">0</span> nobody <span class="cell heat-1">1</span> to 10 <span class="cell heat-2">11</span> to 25 <span class="cell heat-3">26</span> to 50 <span class="cell heat-4">51</span> to 75 <span class="cell heat-5">76</span> to 100</p>
</div>
<div>
<% if (it.worst.length > 0) { %>
<% if (it.broken !== '') { %><p><%= it.broken %></p><% } %>
<h3>Most were lost here</h3>
<ol class="worst">
<% for (const { function: name, title, words, points } of it.worst) { %>
<li><strong><code><%= name %></code> <%= title %>:</strong> <%= words %>. <%= points %> points in all.</li>
<% } %>
</ol>
<% } else { %>
<p>Nowhere: everybody has them all.</p>
<% } %>
</div>
</div>
<details class="words"><summary>All checks in words</summary>
<div class="scroll" role="region" aria-label="All checks" tabindex="0"><table class="list">
<thead><tr><th scope="col">function</th><th scope="col">check</th><th scope="col" class="number">people</th><th scope="col">in words</th></tr></thead>
<tbody>
<% for (const cell of it.cells) { %>
<tr id="check-<%= cell.i %>"><td><code><%= cell.function %></code></td><td><%= cell.title %></td><td class="number"><%= cell.lost %></td><td><%= cell.words %>.<% if (!it.isAnonymous && cell.lost > 0) { %> <button type="button" class="show" data-lost="<%= cell.i %>" hidden>Show who</button><% } %></td></tr>
<% } %>
</tbody>
</table></div>
</details>
</section>
`;
