import type { ExerciseResult, Result } from '../../../model/result.ts';
import { typedCommand } from '../../../system/typed-command.ts';
import { leftOut } from '../../explain/left-out.ts';
import { isBegun, remarkOn } from '../../explain/remark.ts';
import { fill } from '../../html/fill.ts';
import { nextExercise } from '../../terminal/next-line.ts';
import { gradeCommand, numberOf } from '../../terminal/npm-commands.ts';
import { symbols } from '../../terminal/symbols.ts';
import { celebration, firstSteps, welcome } from '../text/greetings.ts';
import { ownNotes, referenceNotes } from '../text/notes.ts';
import { bar } from './bar.ts';
import type { LiveOptions } from './live-options.ts';
import { PAGE } from './page-terminal.ts';

export interface OverviewOptions {
  readonly current: string | null;
  readonly live: LiveOptions | undefined;
  /** The exercises that have a section of their own. */
  readonly ids: readonly string[];
}

/** The top of the page: the points, the exercises in a row, what a reader should know, and what to do next. */
export function overview(result: Result, { current, live, ids }: OverviewOptions): string {
  const { points, maxPoints, exercises, notes = [] } = result;
  const left = leftOut(result);
  const rows = exercises.map((exercise) => ({
    id: exercise.id,
    number: numberOf(exercise.id),
    title: exercise.title,
    status: exercise.status,
    symbol: symbols(PAGE)[exercise.status],
    points: exercise.points,
    maxPoints: exercise.maxPoints,
    remark: live?.remarks.get(exercise.id) ?? remarkOn(exercise),
    isCurrent: exercise.id === current,
    hasSection: ids.includes(exercise.id),
    bar: bar(exercise.points, exercise.maxPoints),
  }));
  return fill(TEMPLATE, {
    points,
    maxPoints,
    bar: bar(points, maxPoints),
    rows,
    greeting: live === undefined || points === maxPoints ? greetingOf(result) : [],
    notes: [
      ...notes,
      ...[...referenceNotes(exercises, PAGE), ...ownNotes(exercises, PAGE)].map((line) => line.trim()),
      ...(left === null ? [] : [left]),
    ],
    doing: live?.doing ?? '',
    next: live === undefined ? nextOf(result) : nextLive(result, current),
  });
}

/** While the student works at something, that is what is next. */
function nextLive(result: Result, current: string | null): Next | null {
  const isRight = result.exercises.some(({ id, status }) => id === current && status === 'passed');
  const next = nextOf(result);
  return isRight ? { ...next, command: next.file === null ? next.command : null } : null;
}

/** Before the first line and after the last: what this is about. */
function greetingOf({ exercises, isPartial, maxPoints }: Result): readonly string[] {
  if (isPartial) {
    return [];
  }
  const first = exercises[0];
  if (exercises.every((exercise) => exercise.status === 'passed')) {
    return celebration(maxPoints, PAGE)[1] ?? [];
  }
  const isNew = exercises.every((one) => one.status === 'not-started' && !isBegun(one));
  return isNew && first !== undefined
    ? [...welcome(PAGE), ...firstSteps(first.id, PAGE).filter((line) => !/npm|npx/.test(line))]
    : [];
}

interface Next {
  readonly words: string;
  readonly file: string | null;
  readonly command: string | null;
}

function nextOf({ exercises, isPartial, next }: Result): Next {
  const open = nextExercise(exercises, stateOf)?.id ?? (isPartial ? next : undefined);
  if (open !== undefined) {
    return { words: 'open', file: `${open}.ts`, command: gradeCommand(open) };
  }
  return isPartial
    ? { words: 'all exercises together:', file: null, command: typedCommand('grade') }
    : { words: 'watch it learn:', file: null, command: typedCommand('demo') };
}

function stateOf(exercise: ExerciseResult): ExerciseResult['status'] {
  return isBegun(exercise) ? 'failed' : exercise.status;
}

const TEMPLATE = `<header class="overview">
<h1><span class="points"><%= it.points %></span> of <%= it.maxPoints %> points</h1>
<%~ it.bar %>
<nav aria-label="Exercises">
<ol class="road">
<% for (const row of it.rows) { %>
<li class="<%= row.status %>"<% if (row.isCurrent) { %> aria-current="step"<% } %>>
<span class="symbol" aria-hidden="true"><%= row.symbol %></span>
<span class="name"><% if (row.hasSection) { %><a href="#<%= row.id %>"><span class="number"><%= row.number %></span> <%= row.title %></a><% } else { %><span class="number"><%= row.number %></span> <%= row.title %><% } %></span>
<span class="score"><%= row.points %><span class="of">/<%= row.maxPoints %></span><span class="visually-hidden"> points</span></span>
<%~ row.bar %>
<span class="remark"><%= row.remark %></span>
</li>
<% } %>
</ol>
</nav>
<%~ it.doing %>
<% for (const line of it.greeting) { %><p class="greeting"><%= line.trim() %></p>
<% } if (it.notes.length > 0) { %>
<ul class="notes">
<% for (const note of it.notes) { %><li><%= note %></li>
<% } %></ul>
<% } if (it.next !== null) { %>
<p class="next"><strong>Next:</strong> <%= it.next.words %> <% if (it.next.file !== null) { %><code><%= it.next.file %></code><% } if (it.next.file !== null && it.next.command !== null) { %>, then <% } if (it.next.command !== null) { %><code class="command"><%= it.next.command %></code><% } %></p>
<% } %>
</header>
`;
