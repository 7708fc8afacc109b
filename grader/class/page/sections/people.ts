import { fill } from '../../../report/html/fill.ts';
import type { Overview, Seen } from '../../overview/overview.ts';
import { numbersOf } from '../../results/broken-files.ts';
import { numberOf } from './text.ts';
import { type Names, whoHtml } from './who.ts';

/** Whom to talk to: few points; nothing that counts; a fault of the kit; notes; and what belongs to nobody. */
export function peopleSection(
  { submissions, exercises }: Overview,
  {
    notPlaced,
    maxPoints,
    missing: absent,
    layout,
    ...names
  }: Names & {
    readonly notPlaced: number;
    readonly maxPoints: number;
    readonly missing: readonly string[];
    readonly layout: string;
  },
): string {
  const listed = (some: readonly Seen[], words: (seen: Seen) => string) => ({
    count: some.reduce((sum, { entry }) => sum + entry.persons.length, 0),
    people: some.slice(0, shownOf(some)).map((seen) => ({ who: whoHtml(seen, names), words: words(seen) })),
    more: some.length - shownOf(some),
  });
  const ofStatus = (status: string) => submissions.filter(({ entry }) => entry.status === status);
  const low = ofStatus('graded')
    .filter(({ entry }) => totalIn(entry) < maxPoints / 2)
    .sort((a, b) => totalIn(a.entry) - totalIn(b.entry));
  const late = submissions.filter(({ entry }) => entry.late);
  const noted = submissions.filter(({ entry }) => entry.notes.length > 0 && entry.status === 'graded');
  const notesOf = ({ entry }: Seen) => entry.notes.join(' ');
  const lists: readonly List[] = [
    {
      title: 'Needs help: less than half of the points',
      filter: 'low',
      none: 'Nobody.',
      ...listed(
        low,
        ({ entry, states, broken }) =>
          `${totalIn(entry)} points${missing(states, exercises)}${broken.map(brokenWords).join('')}`,
      ),
    },
    {
      title: 'Missing: handed in none of the six files',
      filter: 'nothing',
      none: 'Nobody.',
      ...listed(ofStatus('nothing'), notesOf),
    },
    {
      title: 'Not graded: the kit or the machine failed',
      filter: 'fault',
      none: null,
      ...listed(ofStatus('fault'), notesOf),
    },
    {
      title: 'Late',
      filter: 'late',
      none: UNDATED.includes(layout) ? 'Not known: this layout has no dates.' : 'Nobody, as far as is known.',
      ...listed(late, ({ entry }) => (entry.status === 'graded' ? `${totalIn(entry)} points` : entry.status)),
    },
  ];
  return fill(TEMPLATE, {
    lists: lists.filter(({ count, none }) => count > 0 || none !== null),
    // Long ones, over the whole width.
    notes: { title: 'Notes to read', filter: 'noted', none: 'None.', ...listed(noted, notesOf) },
    notPlaced,
    absent,
    shown: absent.slice(0, MOST_ABSENT),
  });
}

const MOST = 10;
/** So few more are shown, too, rather than that there are more. */
const FEW_MORE = 3;
/** The layouts that never say when something was handed in. */
const UNDATED = ['folders', 'gradescope', 'classroom', 'nbgrader'];
const MOST_ABSENT = 40;

function shownOf(some: readonly unknown[]): number {
  return some.length > MOST + FEW_MORE ? MOST : some.length;
}

interface List {
  readonly title: string;
  /** What the table shows by it. */
  readonly filter: string;
  /** What is said if nobody is in it; null if nothing is. */
  readonly none: string | null;
  readonly count: number;
  readonly people: readonly { readonly who: string; readonly words: string }[];
  readonly more: number;
}

function totalIn({ points }: Seen['entry']): number {
  return Object.values(points ?? {}).reduce((sum, some) => sum + some, 0);
}

/** The exercises that somebody has not begun. */
function missing(states: Seen['states'], exercises: Overview['exercises']): string {
  const open = exercises.filter((_, i) => states[i] === 'not-started').map(({ id }) => id);
  return open.length === 0 ? '' : `; not begun: ${numbersOf(open)}`;
}

/** `; 02 does not run (line 47), and 03–06 wait for it`. */
function brokenWords({ exercise, line, waiting }: Seen['broken'][number]): string {
  const where = line === null ? '' : ` (line ${line})`;
  const wait = waiting.length === 1 ? 'waits' : 'wait';
  return `; ${numberOf(exercise)} does not run${where}${waiting.length === 0 ? '' : `, and ${numbersOf(waiting)} ${wait} for it`}`;
}

const TEMPLATE = `<section aria-labelledby="people"><h2 id="people">Whom should I talk to?</h2>
<div class="columns">
<% const list = ({ title, filter, none, count, people, more }) => { %>
<div class="list-<%= filter %>"><h3><%= title %> <span class="quiet">(<%= count %>)</span></h3>
<% if (count === 0) { %><p class="quiet"><%= none %></p><% } else { %>
<ul class="people">
<% for (const { who, words } of people) { %><li><%~ who %> <span class="quiet"><%= words %></span></li><% } %>
</ul>
<p><% if (more > 0) { %>And <%= more %> more. <% } %><button type="button" class="show" data-kind="<%= filter %>" hidden>Show in the table</button></p>
<% } %>
</div>
<% } %>
<% it.lists.forEach(list) %>
<% if (it.absent.length > 0) { %>
<div><h3>Missing: in the table of the course, and not in what was given <span class="quiet">(<%= it.absent.length %>)</span></h3>
<p><% it.shown.forEach((name, i) => { %><%= i === 0 ? '' : '; ' %><bdi><%= name %></bdi><% }) %><% if (it.absent.length > it.shown.length) { %>; and <%= it.absent.length - it.shown.length %> more<% } %>.</p></div>
<% } %>
<div><h3>Files without an owner <span class="quiet">(<%= it.notPlaced %>)</span></h3>
<% if (it.notPlaced > 0) { %><p>Files that look like work and were not placed, each with the reason: <a href="not-placed.csv">not-placed.csv</a>. A missing person’s work may be there.</p><% } else { %><p class="quiet">Every file that looks like work has an owner.</p><% } %>
</div>
<% list(it.notes) %>
</div>
</section>
`;
