/** The body of the page about similar code. `<%= … %>` escapes; `<%~ … %>` writes what the kit itself has made. The `id` of a pair is in
 *  what folds, so that a link opens it, without a script. */
export const SIMILAR_TEMPLATE = `<main>
<h1>Similar code</h1>
<p class="lead"><%= it.lead %></p>

<section class="limits" aria-labelledby="limits">
<h2 id="limits">This page accuses nobody</h2>
<ul>
<li><strong>It shows that code is alike, not why.</strong> Two may have worked together, as you allowed or not; or used the same hint, lecture, book or chatbot. Nor does it show who wrote first.</li>
<li><strong>One short exercise proves nothing.</strong> There are only few ways to write it. Whoever is listed shares much of all their exercises together, and more than this class explains.</li>
<li><strong>Names, comments, layout and types are left out</strong>, because they are changed most easily. Look at them below: that somebody gave other names to the same code is for you to judge.</li>
<li><strong>Whoever is not listed may have copied, too</strong>: a single exercise, or all of it in other words.</li>
<li>Read the code side by side, then talk to both: ask each to explain one of the runs.</li>
</ul>
</section>

<section aria-labelledby="class">
<h2 id="class">How alike this class is</h2>
<% if (it.histogram === null) { %><p>There is no pair to compare.</p>
<% } else { %><figure><%~ it.histogram %>
<figcaption><p><%= it.distribution %></p></figcaption></figure>
<% } %></section>

<% if (it.groups.length > 0) { %><section aria-labelledby="groups">
<h2 id="groups">Groups of more than two</h2>
<p class="quiet">Each of a group is alike to somebody else in it, not always to all.</p>
<ol class="groups">
<% for (const group of it.groups) { %><li><strong><%= group.size %> people:</strong> <% group.names.forEach((name, i) => { %><% if (i > 0) { %>, <% } %><% if (name.href !== null) { %><a href="<%~ name.href %>"><bdi><%= name.title %></bdi></a><% } else { %><bdi><%= name.title %></bdi><% } %><% }) %><% if (group.more > 0) { %> and <%= group.more %> more, in similar.csv<% } %></li>
<% } %></ol>
</section>
<% } %>

<section aria-labelledby="pairs">
<h2 id="pairs">Pairs that stand out</h2>
<% if (it.pairs.length === 0) { %><p>None: no pair shares more than this class explains.</p>
<% } else { %><div class="scroll" role="region" aria-label="Table of pairs" tabindex="0">
<table>
<thead><tr><th scope="col" class="number">pair</th><th scope="col">one</th><th scope="col">other</th><th scope="col">shared</th><th scope="col" class="number">longest run</th><th scope="col">by chance</th><% if (it.groups.length > 0) { %><th scope="col" class="number">group</th><% } %><th scope="col">note</th></tr></thead>
<tbody>
<% for (const pair of it.pairs) { %><tr>
<td class="number"><% if (pair.link !== null) { %><a href="#<%= pair.link %>"><span class="visually-hidden">Side by side: pair </span><%= pair.number %></a><% } else { %><%= pair.number %><% } %></td>
<th scope="row" class="who"><% if (pair.one.href !== null) { %><a href="<%~ pair.one.href %>"><bdi><%= pair.one.title %></bdi></a><% } else { %><bdi><%= pair.one.title %></bdi><% } %><% if (pair.one.more !== '') { %><span class="quiet"><bdi><%= pair.one.more %></bdi></span><% } %></th>
<td class="who"><% if (pair.other.href !== null) { %><a href="<%~ pair.other.href %>"><bdi><%= pair.other.title %></bdi></a><% } else { %><bdi><%= pair.other.title %></bdi><% } %><% if (pair.other.more !== '') { %><span class="quiet"><bdi><%= pair.other.more %></bdi></span><% } %></td>
<td><%= pair.share %>%<svg class="meter" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="8"/><rect class="part" width="<%= pair.share %>" height="8"/></svg></td>
<td class="number"><%= pair.longestRun %> <%= pair.longestRun === 1 ? 'line' : 'lines' %></td>
<td class="chance"><%= pair.byChance %></td>
<% if (it.groups.length > 0) { %><td class="number"><%= pair.group ?? '' %></td>
<% } %><td class="note"><%= pair.note %></td>
</tr>
<% } %></tbody>
</table>
</div>
<p class="quiet"><% if (it.more > 0) { %><%= it.more %> more pairs are in similar.csv. <% } %><strong>Shared:</strong> how much of the code of both is the same; what many in the class write counts little. <strong>By chance:</strong> how often a pair so alike would turn up if everybody had worked alone. The same table for a spreadsheet: <a href="similar.csv">similar.csv</a>.</p>
<% } %></section>

<section aria-labelledby="kit">
<h2 id="kit">As in the kit</h2>
<p><%= it.kitSentence %></p>
<% if (it.asInKit.length > 0) { %><div class="scroll" role="region" aria-label="Table of answers as in the kit" tabindex="0">
<table>
<thead><tr><th scope="col">submission</th><th scope="col">closely matches</th><th scope="col">shared</th><th scope="col" class="number">longest run</th><th scope="col">side by side</th></tr></thead>
<tbody>
<% for (const pair of it.asInKit) { %><tr><th scope="row" class="who"><% if (pair.one.href !== null) { %><a href="<%~ pair.one.href %>"><bdi><%= pair.one.title %></bdi></a><% } else { %><bdi><%= pair.one.title %></bdi><% } %><% if (pair.one.more !== '') { %><span class="quiet"><bdi><%= pair.one.more %></bdi></span><% } %></th><td class="who"><code><%= pair.other.title %></code></td><td><%= pair.share %>%</td><td class="number"><%= pair.longestRun %> <%= pair.longestRun === 1 ? 'line' : 'lines' %></td><td><% if (pair.link !== null) { %><a href="#<%= pair.link %>">look<span class="visually-hidden"> at <%= pair.one.title %> beside <%= pair.other.title %></span></a><% } %></td></tr>
<% } %></tbody>
</table>
</div>
<% } %></section>

<% if (it.evidence.length > 0) { %><section aria-labelledby="evidence">
<h2 id="evidence">Side by side</h2>
<p class="quiet">What both have in common is marked, run by run, with the same number on both sides; a number leads to the other side. Files without a run are left out, and so are long stretches that only one has. On paper you get the pairs that are open.<% if (it.isPartShown) { %> Not every pair is here: everybody who is listed is shown with the one they are most alike to, as far as there is room.<% } %></p>
<% for (const pair of it.evidence) { %><details class="pair"<% if (pair.isOpen) { %> open<% } %>>
<summary><strong><bdi><%= pair.one %></bdi></strong> and <strong><bdi><%= pair.other %></bdi></strong>: <%= pair.share %>% shared, longest run <%= pair.longestRun %> <%= pair.longestRun === 1 ? 'line' : 'lines' %></summary>
<div class="opened" id="<%= pair.id %>">
<% if (pair.files.length === 0) { %><p>No run is long enough to be shown: what both share are short pieces that few others have.</p>
<% } %><% for (const file of pair.files) { %><h3><%= file.name %></h3>
<div class="sides">
<div class="side"><p><bdi><%= pair.one %></bdi></p><pre tabindex="0" role="group" aria-label="<%= file.name %> of <%= pair.one %>"><%~ file.left %></pre></div>
<div class="side"><p><bdi><%= pair.other %></bdi></p><pre tabindex="0" role="group" aria-label="<%= file.name %> of <%= pair.other %>"><%~ file.right %></pre></div>
</div>
<% } %></div>
</details>
<% } %></section>
<% } %></main>`;
