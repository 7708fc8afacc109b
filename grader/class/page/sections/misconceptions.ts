import { fill } from '../../../report/html/fill.ts';
import type { MisconceptionOverview } from '../../overview/overview.ts';
import { exampleHtml } from './example.ts';
import { percent, withCode } from './text.ts';

/**
 * Which ideas the class did not get: the misconceptions by how many people hold them, and by what they cost, each with a call and the question to
 * ask.
 */
export function misconceptionsSection(
  misconceptions: readonly MisconceptionOverview[],
  { graded, isAnonymous }: { readonly graded: number; readonly isAnonymous: boolean },
): string {
  const ideas = misconceptions.map((one, i) => ({
    ...one,
    i,
    name: one.id.replaceAll('-', ' '),
    ...htmlOf(thoughtAndQuestion(one.text)),
    share: percent(one.people, graded),
    width: Math.round((100 * one.people) / graded),
    example: one.example === null ? '' : exampleHtml(one.example, isAnonymous),
  }));
  const shared = ideas.filter(({ people }) => people > 1).length;
  const open = shared === 0 ? OPEN_ALONE : Math.min(shared, OPEN);
  const [first, rest] = [ideas.slice(0, open), ideas.slice(open)];
  return fill(TEMPLATE, { first, rest, most: rest[0]?.people ?? 0, graded, isAnonymous });
}

function htmlOf({ thought, question }: ReturnType<typeof thoughtAndQuestion>) {
  return { thought: withCode(thought), question: withCode(question) };
}

/** How many that several people share are open on the page; the others are behind a line. */
const OPEN = 6;
/** If everybody is alone with theirs: that many, those that cost the most. */
const OPEN_ALONE = 3;

/** What somebody may have thought, and the question at the end of it, with the sentence before if that sets it up. */
export function thoughtAndQuestion(text: string): { readonly thought: string; readonly question: string } {
  const sentences = text.split(/(?<=[.?!]) /);
  const last = sentences.at(-1) ?? '';
  const count = last.length < SHORT && sentences.length > 2 ? 2 : 1;
  return {
    thought: sentences.slice(0, -count).join(' '),
    question: sentences.slice(-count).join(' '),
  };
}

/** A question of fewer characters says too little by itself. */
const SHORT = 60;

const TEMPLATE = `<section aria-labelledby="ideas"><h2 id="ideas">Which ideas did they not get?</h2>
<% if (it.first.length === 0) { %>
<p>No known misconception was found.</p>
<% } else { %>
<p class="lead">What the answers look like, by how many people of <%= it.graded %> gave them. Ask the question in class; the call shows what came out.</p>
<% const card = (idea) => { %>
<li class="card">
<h3><span class="count"><%= idea.people %></span> <span class="name"><%= idea.name %></span></h3>
<p class="where"><code><%= idea.function %></code> in <%= idea.exercise %> · <%= idea.people === 1 ? '1 person' : idea.people + ' people' %>, <%= idea.share %></p>
<svg class="share" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="3"/><rect width="<%= idea.width %>" height="3"/></svg>
<p><%~ idea.thought %></p>
<p class="ask"><strong>Ask:</strong> <%~ idea.question %></p>
<%~ idea.example %>
<% if (!it.isAnonymous) { %><button type="button" class="show" data-held="<%= idea.i %>" hidden>Show who</button><% } %>
</li>
<% } %>
<ol class="cards"><% it.first.forEach(card) %></ol>
<% if (it.rest.length > 0) { %>
<details><summary><%= it.rest.length %> more, held by <%= it.most === 1 ? 'one person each, the most costly first' : 'at most ' + it.most + ' people' %></summary>
<ol class="cards" start="<%= it.first.length + 1 %>"><% it.rest.forEach(card) %></ol>
</details>
<% } %>
<% } %>
</section>
`;
