import { fill } from '../../../report/html/fill.ts';
import type { Example } from '../../overview/overview.ts';

/**
 * A call with its replies. It names nobody; on an anonymous page what a student wrote is left out of it, too.
 */
export function exampleHtml(
  { before, call, received, expected, differs }: Example,
  isAnonymous: boolean,
): string {
  const isHidden = isAnonymous && (differs !== null || hasOwnWords(received));
  return fill(TEMPLATE, {
    lines: [
      ...before.map((one) => ({ label: 'first', text: one })),
      { label: before.length > 0 ? 'then' : 'call', text: call },
      ...(isHidden ? [] : [{ label: 'received', text: received }]),
      ...(expected === null ? [] : [{ label: 'expected', text: expected }]),
      ...(differs === null || isAnonymous ? [] : [{ label: 'differs', text: differs }]),
    ],
  });
}

/** A text that was returned or thrown, in quotes: a name may stand in it. */
function hasOwnWords(received: string): boolean {
  return /["“”'`]/.test(received) || received.replace(VALUES, '').trim() !== '';
}

/** What replies are made of that come from the kit alone: numbers, lists, the names of fields, and its own words. */
const VALUES =
  /\b(?:weights|bias|params|loss|steps|true|false|undefined|null|NaN|Infinity|in|all|a|an|the|of|with|after|and|list|entry|whose|is|empty|number|object|function|promise|decisions?|threes?|sevens?|rows?)\b|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|[[\]{},:…\s-]/g;

const TEMPLATE = `<dl class="case">
<% for (const { label, text } of it.lines) { %>
<div class="<%= label %>"><dt><%= label %></dt><dd><code><%= text %></code></dd></div>
<% } %>
</dl>
`;
