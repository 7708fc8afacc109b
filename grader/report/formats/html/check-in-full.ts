import type { CheckResult } from '../../../model/result.ts';
import { type ExplainedCall, explanationOf } from '../../explain/explanation.ts';
import { fill } from '../../html/fill.ts';
import type { Surroundings } from '../../surroundings.ts';
import { replayCommand } from '../../terminal/npm-commands.ts';
import { lineUp, type Piece } from './line-up.ts';
import { mayScroll } from './may-scroll.ts';
import { sourceLines } from './source-lines.ts';

/** A failing check: the call, what came and what was expected under each other, why, what to try, and where. */
export function checkInFull(exercise: string, check: CheckResult, files: Surroundings['files']): string {
  const { counterexample, trouble, rationale, misconception, help, location, replay } = explanationOf(check);
  return fill(TEMPLATE, {
    id: `${exercise}--${check.id}`,
    name: check.function,
    title: check.title,
    withheld: check.faultKind === 'withheld' ? `counts once ${check.function} gives right answers` : null,
    trouble,
    points: check.points,
    maxPoints: check.maxPoints,
    calls: counterexample === null ? '' : callsPart(counterexample, `${check.function}: ${check.title}`),
    rationale,
    misconception,
    help,
    location,
    source: sourceOf(check, files),
    replay: replay && replayCommand(replay),
  });
}

function sourceOf({ location }: CheckResult, files: Surroundings['files']): string {
  const text = location === null ? undefined : files.get(location.file)?.text;
  return location === null || text === undefined ? '' : sourceLines(text, location.line);
}

function callsPart({ before, call, received, expected, relation }: ExplainedCall, of: string): string {
  const linedUp = expected === null ? null : lineUp(received, expected);
  const whole = (text: string): readonly Piece[] => [{ text: text.trim() || '(nothing)', differs: false }];
  return fill(CALLS, {
    of,
    calls: [...before, call].map((text, i) => ({
      label: before.length === 0 ? 'call' : i === 0 ? 'first' : 'then',
      text,
    })),
    received: linedUp?.received ?? whole(received),
    expected: expected === null ? null : (linedUp?.expected ?? whole(expected)),
    isSentence: linedUp === null,
    mayScroll: linedUp !== null && mayScroll([received, expected ?? '']),
    relation,
  });
}

/** What is in a `<pre>` has no space around it: it would be seen. */
const CALLS = `<dl class="calls">
<% for (const { label, text } of it.calls) { %><div><dt><%= label %></dt><dd><pre><%= text %></pre></dd></div>
<% } %></dl>
<div class="values<% if (it.isSentence) { %> in-words<% } %>" role="group" aria-label="Received<% if (it.expected !== null) { %> and expected<% } %>, <%= it.of %>"<% if (it.mayScroll) { %> tabindex="0"<% } %>>
<dl>
<div class="received"><dt>received</dt><dd><pre><% for (const { text, differs } of it.received) { if (differs) { %><mark><%= text %></mark><% } else { %><%= text %><% } } %></pre></dd></div>
<% if (it.expected !== null) { %>
<div class="expected"><dt>expected</dt><dd><pre><% for (const { text, differs } of it.expected) { if (differs) { %><mark><%= text %></mark><% } else { %><%= text %><% } } %></pre></dd></div>
<% } %></dl>
</div>
<% if (it.relation !== null) { %><p class="relation">received is <strong><%= it.relation %></strong></p>
<% } %>
`;

const TEMPLATE = `<article class="check" id="<%= it.id %>" aria-labelledby="<%= it.id %>--title">
<h4 id="<%= it.id %>--title"><span class="symbol" aria-hidden="true">✗</span> <span class="visually-hidden"><%= it.name %>: </span><%= it.title %><% if (it.trouble !== null) { %> <em class="trouble"><%= it.trouble %></em><% } %></h4>
<p class="cost"><%= it.points %> of <%= it.maxPoints %> <%= it.maxPoints === 1 ? 'point' : 'points' %><% if (it.withheld !== null) { %>, <%= it.withheld %><% } %></p>
<%~ it.calls %>
<% if (it.rationale !== null) { %><p class="why"><%= it.rationale %></p>
<% } if (it.misconception !== null) { %><p class="maybe"><span class="visually-hidden">Maybe: </span><%= it.misconception %></p>
<% } if (it.help !== null) { %><p class="try"><strong>Try:</strong> <%= it.help %></p>
<% } if (it.location !== null) { %><p class="where"><strong>Where:</strong> <code><%= it.location %></code></p>
<%~ it.source %>
<% } if (it.replay !== null) { %><p class="again">See it again, alone: <code class="command"><%= it.replay %></code></p>
<% } %>
</article>
`;
