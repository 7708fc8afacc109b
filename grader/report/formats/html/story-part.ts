import type { ExerciseResult } from '../../../model/result.ts';
import { fill } from '../../html/fill.ts';
import type { Lesson } from '../../lesson.ts';

/** The story of an exercise; folded once there is something of one's own to look at. */
export function storyPart({ id, status }: ExerciseResult, { story }: Lesson): string {
  return story === ''
    ? ''
    : fill(TEMPLATE, { id, isOpen: status === 'not-started', paragraphs: paragraphsOf(story) });
}

interface Paragraph {
  readonly kind: 'prose' | 'lines';
  readonly text: string;
}

/** Paragraphs of prose, which a page breaks into lines by itself, and those whose lines are to stay: examples, and lists. */
function paragraphsOf(story: string): readonly Paragraph[] {
  return story
    .split(/\n\s*\n/)
    .map((text) => text.replace(/^\n+|\s+$/g, ''))
    .filter((text) => text !== '')
    .map((text) =>
      text.split('\n').some((line) => /^\s|^\w+\(/.test(line))
        ? { kind: 'lines', text }
        : { kind: 'prose', text: text.replace(/\n/g, ' ') },
    );
}

const TEMPLATE = `<details class="story" id="<%= it.id %>--story"<% if (it.isOpen) { %> open<% } %>><summary>The story</summary>
<% for (const { kind, text } of it.paragraphs) { if (kind === 'prose') { %><p><%= text %></p>
<% } else { %><div class="source" role="group" aria-label="Examples" tabindex="0"><pre><%= text %></pre></div>
<% } } %>
</details>
`;
