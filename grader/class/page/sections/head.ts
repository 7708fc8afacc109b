import { fill } from '../../../report/html/fill.ts';
import type { Row } from '../../gradebook/row.ts';
import { totalsOf } from '../../gradebook/totals.ts';
import { grouped } from './text.ts';

/**
 * What was found, and the class in numbers.
 *
 * @param links to sections: id and words
 */
export function headSection(
  rows: readonly Row[],
  facts: {
    readonly sentence: string;
    readonly notPlaced: number;
    /** How many people have a file that does not run. */
    readonly broken: number;
    readonly maxPoints: number;
    readonly shard: string | null;
    readonly links: readonly (readonly [id: string, words: string])[];
  },
): string {
  const { people, graded, nothing, late, fault, middle } = totalsOf(rows);
  const tiles = [
    { label: people === 1 ? 'person' : 'people', value: people, kind: '' },
    { label: 'graded', value: graded, kind: '' },
    {
      label: 'with files that do not run',
      value: facts.broken,
      kind: facts.broken > 0 ? 'open' : '',
    },
    { label: 'nothing handed in', value: nothing, kind: nothing > 0 ? 'open' : '' },
    { label: 'late', value: late, kind: '' },
    { label: 'grader fault', value: fault, kind: fault > 0 ? 'bad' : '' },
    { label: 'not placed', value: facts.notPlaced, kind: facts.notPlaced > 0 ? 'open' : '' },
  ].map(({ value, ...tile }) => ({ ...tile, value: grouped(value) }));
  return fill(TEMPLATE, { ...facts, fault, tiles, middle: middle ?? '–' });
}

const TEMPLATE = `<header>
<h1>The class</h1>
<p class="sentence"><%= it.sentence %></p>
<nav aria-label="On this page"><ul><% for (const [id, words] of it.links) { %><li><a href="#<%= id %>"><%= words %></a></li><% } %></ul></nav>
</header>
<% if (it.shard !== null) { %><p class="warning">This is part <%= it.shard %> of the class. <code>--merge</code> makes one page of all parts.</p><% } %>
<% if (it.fault > 0) { %><p class="warning bad">The kit or the machine failed on <%= it.fault === 1 ? 'one person' : it.fault + ' people' %>: that is no 0. Run it again, and only they are graded.</p><% } %>
<dl class="tiles">
<div class="middle"><dt>middle score (median)</dt><dd><%= it.middle %> <span class="of">of <%= it.maxPoints %></span></dd></div>
<% for (const { label, value, kind } of it.tiles) { %>
<div class="<%= kind %>"><dt><%= label %></dt><dd><%= value %></dd></div>
<% } %>
</dl>
`;
