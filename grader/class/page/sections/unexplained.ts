import { fill } from '../../../report/html/fill.ts';
import { plural } from '../../../text/english.ts';
import type { Behaviour, Overview } from '../../overview/overview.ts';
import { exampleHtml } from './example.ts';
import { type Names, whoHtml } from './who.ts';

/**
 * Wrong answers that no misconception explains, in groups that did the same, so that one remark reaches everybody in it.
 */
export function unexplainedSection(
  { unexplained, checks, submissions }: Overview,
  names: Names,
  isAnonymous: boolean,
): string {
  // Why a file cannot be used quotes it; without that, it says nothing to a class.
  const told = unexplained.filter((group) => !isAnonymous || group.function !== null);
  if (told.length === 0) {
    return '';
  }
  const groups = told.map((group, i) => ({
    ...group,
    i,
    title: group.function === null ? `${group.exercise}.ts cannot be used` : null,
    fails: group.checks.map((at) => checks[at]?.title ?? ''),
    // What it says may quote the student's code.
    rationale: isAnonymous ? '' : group.rationale,
    example: group.example === null ? '' : exampleHtml(group.example, isAnonymous),
    written: inWords(group),
    ways: isAnonymous
      ? []
      : waysOf(group, (at) => whoHtml(submissions[at] as (typeof submissions)[number], names)),
  }));
  const several = groups.filter(({ people }) => people > 1);
  const alone = groups.filter(({ people }) => people === 1);
  const first = several.slice(0, OPEN);
  return fill(TEMPLATE, { first, rest: several.slice(OPEN), alone, isAnonymous });
}

const OPEN = 6;
/** How many names are written of people with the same code. */
const MOST_NAMES = 12;

function inWords({ function: name, trees, people }: Behaviour): string {
  const largest = trees[0]?.length ?? 0;
  if (people === 1 || name === null) {
    return '';
  }
  if (trees.length === 1) {
    return 'All wrote the same code, but for names and layout.';
  }
  return largest === 1
    ? 'Each wrote it in another way.'
    : `Written in ${trees.length} ways; ${largest} wrote the same code, but for names and layout.`;
}

interface Way {
  /** Set if several wrote the same. */
  readonly label: string;
  /** HTML. */
  readonly people: readonly string[];
  readonly more: number;
}

/** Those with the same code as somebody else in a line each; then all others in one. */
function waysOf({ trees }: Behaviour, who: (at: number) => string): readonly Way[] {
  const way = (label: string, group: readonly number[]): Way => ({
    label,
    people: group.slice(0, MOST_NAMES).map(who),
    more: group.length - MOST_NAMES,
  });
  const same = trees.filter((group) => group.length > 1);
  const others = trees.filter((group) => group.length === 1).flat();
  return [
    ...same.map((group) => way(`the same code, ${plural(group.length, 'submission')}: `, group)),
    ...(others.length === 0 ? [] : [way(same.length === 0 ? '' : 'others: ', others)]),
  ];
}

const TEMPLATE = `<section aria-labelledby="groups"><h2 id="groups">What else went wrong in the same way?</h2>
<p class="lead">Wrong answers that no known misconception explains. Everybody in a group got the same replies to the same inputs, so one remark reaches them all.</p>
<% const card = (group) => { %>
<li class="card">
<h3><span class="count"><%= group.people %></span> <span class="name"><% if (group.title === null) { %><code><%= group.function %></code><% } else { %><%= group.title %><% } %></span></h3>
<p class="where"><%= group.exercise %> · <%= group.people === 1 ? '1 person' : group.people + ' people' %>. <%= group.written %></p>
<% if (group.fails.length > 0) { %><p>Failed: <% group.fails.forEach((title, i) => { %><%= i === 0 ? '' : '; ' %><em><%= title %></em><% }) %>.</p><% } %>
<% if (group.rationale !== '') { %><p class="why"><%= group.rationale %></p><% } %>
<%~ group.example %>
<% if (!it.isAnonymous) { %>
<ul class="ways">
<% for (const { label, people, more } of group.ways) { %><li><span class="quiet"><%= label %></span><%~ people.join(', ') %><% if (more > 0) { %> and <%= more %> more<% } %></li><% } %>
</ul>
<% if (group.people > 1) { %><button type="button" class="show" data-shown="<%= group.i %>" hidden>Show in the table</button><% } %>
<% } %>
</li>
<% } %>
<% if (it.first.length > 0) { %><ol class="cards"><% it.first.forEach(card) %></ol><% } else { %><p>No two of them did the same.</p><% } %>
<% if (it.rest.length > 0) { %>
<details><summary><%= it.rest.length %> more groups, of at most <%= it.rest[0].people %> people</summary><ol class="cards" start="<%= it.first.length + 1 %>"><% it.rest.forEach(card) %></ol></details>
<% } %>
<% if (it.alone.length > 0) { %>
<details><summary><%= it.alone.length === 1 ? '1 one-off problem' : it.alone.length + ' one-off problems' %></summary><ul class="cards"><% it.alone.forEach(card) %></ul></details>
<% } %>
</section>
`;
