import { sanitize } from '../../../text/sanitize.ts';
import { fill } from '../../html/fill.ts';
import { mayScroll } from './may-scroll.ts';

/** Some lines of a file around one of them, with their numbers; no element if there is no such line. */
export function sourceLines(text: string, line: number, around = 2): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  if (!(line >= 1 && line <= lines.length)) {
    return '';
  }
  const from = Math.max(1, line - around);
  const to = Math.min(lines.length, line + around);
  const shown = lines.slice(from - 1, to).map((content, i) => ({
    number: String(from + i).padStart(String(to).length),
    content: sanitize(content.replaceAll('\t', '  '), LONGEST_LINE),
    isIt: from + i === line,
  }));
  return fill(TEMPLATE, { shown, mayScroll: mayScroll(shown.map(({ content }) => content)) });
}

const LONGEST_LINE = 160;

const TEMPLATE = `<div class="source" role="group" aria-label="Your file around this line"<% if (it.mayScroll) { %> tabindex="0"<% } %>>
<pre><% for (const { number, content, isIt } of it.shown) { %><span class="line<%= isIt ? ' it' : '' %>"><span class="line-number"><%= isIt ? '▸' : ' ' %> <%= number %></span> <%= content %></span><% } %></pre>
</div>
`;
