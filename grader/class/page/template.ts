/** The page of a class. `<%= … %>` escapes what it writes; the style alone, which is ours, is written as it is. */
export const TEMPLATE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '<%= it.styleHash %>'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Gradebook</title>
<style><%~ it.style %></style>
</head>
<body>
<main>
<h1>Gradebook</h1>
<p class="sentence"><%= it.sentence %></p>
<dl>
<% for (const { label, value } of it.totals) { %>
<div><dt><%= label %></dt><dd><%= value %></dd></div>
<% } %>
</dl>
<% if (it.rows.length === 0) { %>
<p>Nobody has handed in anything.</p>
<% } else { %>
<div class="scroll" role="region" aria-label="Gradebook" tabindex="0">
<table>
<thead><tr>
<th scope="col">submission</th>
<th scope="col">name</th>
<th scope="col">id</th>
<th scope="col">late</th>
<th scope="col">status</th>
<th scope="col" class="number">total <span class="of">of <%= it.maxPoints %></span></th>
<% for (const { id, number, maxPoints } of it.exercises) { %>
<th scope="col" class="number" title="<%= id %>"><%= number %> <span class="of">of <%= maxPoints %></span></th>
<% } %>
<th scope="col">note</th>
</tr></thead>
<tbody>
<% for (const row of it.rows) { %>
<tr>
<th scope="row" class="text"><% if (row.report !== null) { %><a href="<%= row.report %>"><bdi><%= row.submission %></bdi></a><% } else { %><bdi><%= row.submission %></bdi><% } %></th>
<td class="text"><bdi><%= row.name %></bdi></td>
<td><bdi><%= row.id %></bdi></td>
<td class="late"><%= row.late %></td>
<td class="<%= row.status %>"><%= row.status %></td>
<td class="number total"><%= row.total %></td>
<% for (const points of row.points) { %>
<td class="number"><%= points %></td>
<% } %>
<td class="note"><%= row.note %></td>
</tr>
<% } %>
</tbody>
</table>
</div>
<% } %>
<p class="foot">The same table for a spreadsheet: <a href="gradebook.csv">gradebook.csv</a>. A submission leads to the report that its student gets to see.<% if (it.notPlaced > 0) { %> The files that belong to nobody: <a href="not-placed.csv">not-placed.csv</a>.<% } %></p>
</main>
</body>
</html>
`;
