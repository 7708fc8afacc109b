import type { CheckResult } from '../../../model/result.ts';
import { plural } from '../../../text/english.ts';
import { isFailing, isWrittenStub } from '../../explain/explanation.ts';
import { fill } from '../../html/fill.ts';
import type { Surroundings } from '../../surroundings.ts';
import { mostTelling } from '../text/folded-checks.ts';
import { checkInFull } from './check-in-full.ts';

/** A function that is not right yet: of its failing checks the most telling in full, the others folded. */
export function functionPart(
  exercise: string,
  checks: readonly CheckResult[],
  files: Surroundings['files'],
): string {
  const name = checks[0]?.function ?? '';
  const failing = checks.filter(isFailing);
  const first = failing.length === 0 ? null : mostTelling(failing);
  const others = failing.filter((check) => check !== first);
  const sum = (key: 'points' | 'maxPoints') => checks.reduce((total, check) => total + check[key], 0);
  const missing = others.reduce((total, check) => total + check.maxPoints - check.points, 0);
  return fill(TEMPLATE, {
    name,
    points: sum('points'),
    maxPoints: sum('maxPoints'),
    untried: untried(checks),
    first: first === null ? '' : checkInFull(exercise, first, files),
    others: others.map((check, i) =>
      checkInFull(exercise, withoutRepeats(check, [first, ...others.slice(0, i)]), files),
    ),
    functionId: `${exercise}--${name}`,
    id: `${exercise}--${name}--others`,
    otherWords: `${plural(others.length, 'other check')} of ${name} (${plural(missing, 'point')})`,
  });
}

/** What was said of the function before is not said again: a loop that does not end is reported once. */
function withoutRepeats(check: CheckResult, before: readonly (CheckResult | null)[]): CheckResult {
  const isRepeated = (textOf: (one: CheckResult) => unknown) =>
    before.some((one) => one !== null && textOf(one) === textOf(check));
  const { rationale, help, misconception, location, status } = check;
  return {
    ...check,
    rationale: status !== 'failed' && isRepeated((one) => one.rationale) ? null : rationale,
    help: isRepeated((one) => one.help) ? null : help,
    misconception: isRepeated((one) => one.misconception?.id) ? null : misconception,
    location: isRepeated((one) => one.location?.line) ? null : location,
  };
}

/** Why checks were not tried, in a sentence each. */
function untried(checks: readonly CheckResult[]): readonly string[] {
  const written = checks.find(isWrittenStub);
  const toWrite = checks.filter((check) => check.status === 'not-started' && !isWrittenStub(check));
  const skipped = checks.filter(({ status }) => status === 'skipped');
  const words = [
    written === undefined ? '' : saidOf(written),
    toWrite.length === 0 || written !== undefined ? '' : 'Still to write.',
    skipped.length === 0
      ? ''
      : `${plural(skipped.length, 'check')} not tried yet. ${saidOf(skipped[0] as CheckResult)}`,
  ];
  return words.map((text) => text.trim()).filter((text) => text !== '');
}

function saidOf({ rationale, help }: CheckResult): string {
  return [rationale, help].filter(Boolean).join(' ');
}

const TEMPLATE = `<div class="function" id="<%= it.functionId %>">
<h3><code><%= it.name %></code> <span class="score"><%= it.points %><span class="of">/<%= it.maxPoints %></span><span class="visually-hidden"> points</span></span></h3>
<% for (const text of it.untried) { %><p class="untried"><%= text %></p>
<% } %><%~ it.first %>
<% if (it.others.length > 0) { %>
<details id="<%= it.id %>"><summary><span class="symbol" aria-hidden="true">✗</span> <%= it.otherWords %></summary>
<% for (const other of it.others) { %><%~ other %><% } %>
</details>
<% } %>
</div>
`;
