import type { CheckResult, ExerciseResult, Result } from '../../../model/result.ts';
import { plural } from '../../../text/english.ts';
import { isFailing } from '../../explain/explanation.ts';
import { isBegun, remarkOn } from '../../explain/remark.ts';
import { fill } from '../../html/fill.ts';
import type { Surroundings } from '../../surroundings.ts';
import { numberOf } from '../../terminal/npm-commands.ts';
import { symbols } from '../../terminal/symbols.ts';
import { answeredNotes } from '../text/notes.ts';
import { functionPart } from './function-part.ts';
import { hintsPart } from './hints-part.ts';
import { PAGE } from './page-terminal.ts';
import { picturePart } from './pictures/picture-part.ts';
import { printedPart } from './printed-part.ts';
import { storyPart } from './story-part.ts';
import { typeAdvicePart } from './type-advice-part.ts';
import { unusablePart } from './unusable-part.ts';

export interface SectionOptions {
  readonly feedback: Result['feedback'];
  /** Whether it is for a student who works at it. */
  readonly hasStory: boolean;
  /** What came of it before it could not be run; null if there is no such thing. */
  readonly before: ExerciseResult | null;
}

/** All about one exercise. */
export function exerciseSection(
  exercise: ExerciseResult,
  { files, lessons, pictures }: Surroundings,
  { feedback, hasStory, before }: SectionOptions,
): string {
  const { id, title, status, points, maxPoints } = exercise;
  const text = files.get(`${id}.ts`)?.text ?? null;
  const lesson = lessons?.get(id);
  const picture = pictures?.get(id);
  const parts = [
    lesson === undefined || !hasStory ? '' : storyPart(exercise, lesson),
    status === 'unusable' ? unusablePart(exercise, files) : checksPart(exercise, files),
    before === null ? '' : beforePart(before, files),
    picture === undefined || status === 'unusable' ? '' : picturePart(id, picture, feedback),
    typeAdvicePart(exercise, files),
    printedPart(exercise),
    // What a hint says may be just what is left out.
    lesson === undefined || status === 'passed' || feedback !== undefined ? '' : hintsPart(id, lesson),
  ];
  return fill(TEMPLATE, {
    id,
    number: numberOf(id),
    title,
    status,
    symbol: symbols(PAGE)[status],
    remark: remarkOn(exercise),
    points,
    maxPoints,
    file: text === null ? null : `${id}.ts`,
    parts: parts.filter((part) => part !== ''),
  });
}

/** What was said of it while it could be run, folded. */
function beforePart(before: ExerciseResult, files: Surroundings['files']): string {
  const { id, points, maxPoints } = before;
  return fill(BEFORE, { id, points, maxPoints, checks: checksPart(before, files) });
}

const BEFORE = `<details class="before" id="<%= it.id %>--before"><summary>Before that: <%= it.points %>/<%= it.maxPoints %> points</summary>
<%~ it.checks %>
</details>
`;

/** The functions that are not right in the order of the file, then what is right. */
function checksPart(exercise: ExerciseResult, files: Surroundings['files']): string {
  const { id, checks } = exercise;
  const names = [...new Set(checks.map((check) => check.function))];
  const open = names.filter((name) => checks.some((check) => check.function === name && !isPassed(check)));
  const isUntouched = exercise.status === 'not-started' && !isBegun(exercise);
  return fill(CHECKS, {
    notes: answeredNotes(exercise, PAGE).map((line) => line.trim()),
    functions: isUntouched
      ? []
      : open.map((name) =>
          functionPart(
            id,
            checks.filter((check) => check.function === name),
            files,
          ),
        ),
    id,
    done: doneOf(exercise),
    toWrite: isUntouched ? names : [],
  });
}

interface Done {
  readonly words: string;
  readonly checks: readonly { readonly name: string; readonly title: string; readonly points: string }[];
}

/** What is right already, folded: it should be seen, and need not be read. */
function doneOf({ checks, status }: ExerciseResult): Done | null {
  const passed = checks.filter(isPassed);
  if (passed.length === 0) {
    return null;
  }
  return {
    words:
      status === 'passed'
        ? `All ${plural(checks.length, 'check')} passed`
        : `Right already: ${passed.length} of ${plural(checks.length, 'check')}`,
    checks: passed.map((check) => ({
      name: check.function,
      title: check.title,
      points: plural(check.maxPoints, 'point'),
    })),
  };
}

function isPassed(check: CheckResult): boolean {
  return check.status === 'passed' && !isFailing(check);
}

const CHECKS = `<% for (const note of it.notes) { %><p class="quiet"><%= note %></p>
<% } for (const part of it.functions) { %><%~ part %><% } if (it.toWrite.length > 0) { %>
<p class="to-write">To write: <% it.toWrite.forEach((name, i) => { %><% if (i > 0) { %>, <% } %><code><%= name %></code><% }) %></p>
<% } if (it.done !== null) { %>
<details class="done" id="<%= it.id %>--done"><summary><span class="symbol" aria-hidden="true">✓</span> <%= it.done.words %></summary>
<ul>
<% for (const check of it.done.checks) { %><li><code><%= check.name %></code> <%= check.title %> <span class="quiet">(<%= check.points %>)</span></li>
<% } %></ul>
</details>
<% } %>
`;

const TEMPLATE = `<section class="exercise <%= it.status %>" id="<%= it.id %>" aria-labelledby="<%= it.id %>--title">
<div class="heading">
<h2 id="<%= it.id %>--title"><span class="number"><%= it.number %></span> <%= it.title %></h2>
<p class="score"><%= it.points %><span class="of">/<%= it.maxPoints %></span><span class="visually-hidden"> points</span></p>
<p class="state"><span class="symbol" aria-hidden="true"><%= it.symbol %></span> <%= it.remark %><% if (it.file !== null) { %> <code><%= it.file %></code><% } %></p>
</div>
<% for (const part of it.parts) { %><%~ part %><% } %>
</section>
`;
