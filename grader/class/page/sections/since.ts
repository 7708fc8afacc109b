import { fill } from '../../../report/html/fill.ts';
import { plural } from '../../../text/english.ts';
import type { Comparison, Moved } from '../../compare/comparison.ts';
import { numberOf, signed } from './text.ts';

/** What has changed since an earlier class: who moved, and which misconceptions went away or came. */
export function sinceSection(
  { people, misconceptions, middle, isOtherKit }: Comparison,
  isAnonymous: boolean,
): string {
  const both = people.filter(({ wasThere, isThere }) => wasThere && isThere);
  const changes = both.map((one) => ({
    ...one,
    who: whoOf(one),
    change: (one.now ?? 0) - (one.before ?? 0),
  }));
  const known = changes.filter(({ before, now }) => before !== null && now !== null);
  const up = known.filter(({ change }) => change > 0).sort((a, b) => b.change - a.change);
  const down = known.filter(({ change }) => change < 0).sort((a, b) => a.change - b.change);
  const count = (some: readonly unknown[]) => plural(some.length, 'person', 'people');
  const shown = (some: typeof changes) =>
    some.slice(0, MOST).map((one) => ({ ...one, change: signed(one.change) }));
  const moved = misconceptions.filter(({ gone, came }) => gone + came > 0);
  return fill(TEMPLATE, {
    isAnonymous,
    isOtherKit,
    middle,
    words: [
      `${count(up)} with more points than before, ${count(down)} with fewer, ${count(known.filter(({ change }) => change === 0))} with as many.`,
      `${count(people.filter(({ wasThere }) => !wasThere))} new, and ${count(people.filter(({ isThere }) => !isThere))} not there any more.`,
    ],
    lists: [
      { title: 'Fell back', people: shown(down), more: down.length - MOST },
      { title: 'Came forward', people: shown(up), more: up.length - MOST },
    ].filter((list) => list.people.length > 0),
    misconceptions: moved.slice(0, MOST_MISCONCEPTIONS).map(({ key, ...numbers }) => {
      const [exercise = '', name = '', id = ''] = key.split('/');
      return { ...numbers, function: name, exercise: numberOf(exercise), name: id.replaceAll('-', ' ') };
    }),
    more: moved.length - MOST_MISCONCEPTIONS,
  });
}

const MOST = 8;
const MOST_MISCONCEPTIONS = 12;

function whoOf({ name, submission }: Moved): string {
  return name || submission;
}

const TEMPLATE = `<section aria-labelledby="since"><h2 id="since">What has changed since the last time?</h2>
<p>The middle score of those who are in both went from <strong><%= it.middle.before ?? '–' %></strong> to <strong><%= it.middle.now ?? '–' %></strong>. <%= it.words[0] %> <%= it.words[1] %><% if (!it.isAnonymous) { %> All of them: <a href="compare.csv">compare.csv</a>.<% } %></p>
<% if (it.isOtherKit === true) { %><p class="warning">Kit, exercises, seed or limits are not those of the last time: some of the differences may come from that.</p><% } %>
<% if (it.misconceptions.length > 0) { %>
<div class="scroll" role="region" aria-label="Misconceptions, before and now" tabindex="0">
<table class="list">
<thead><tr><th scope="col">misconception</th><th scope="col">function</th><th scope="col" class="number">before</th><th scope="col" class="number">now</th><th scope="col" class="number">let go</th><th scope="col" class="number">new</th></tr></thead>
<tbody>
<% for (const { name, function: f, exercise, before, now, gone, came } of it.misconceptions) { %>
<tr><th scope="row"><%= name %></th><td><%= exercise %> <code><%= f %></code></td><td class="number"><%= before %></td><td class="number"><strong><%= now %></strong></td><td class="number"><%= gone %></td><td class="number"><%= came %></td></tr>
<% } %>
</tbody>
</table>
</div>
<% if (it.more > 0) { %><p class="quiet">And <%= it.more %> that moved less<% if (!it.isAnonymous) { %>, in compare.csv<% } %>.</p><% } %>
<% } else { %><p>No misconception went away or came.</p><% } %>
<% if (!it.isAnonymous) { %>
<div class="columns">
<% for (const { title, people, more } of it.lists) { %>
<div><h3><%= title %></h3>
<ul class="people">
<% for (const { who, before, now, change } of people) { %>
<li><bdi><%= who %></bdi> <span class="quiet"><%= before %> → <%= now %></span> <strong><%= change %></strong></li>
<% } %>
</ul>
<% if (more > 0) { %><p class="quiet">And <%= more %> more, in the table below.</p><% } %>
</div>
<% } %>
</div>
<% } %>
</section>
`;
