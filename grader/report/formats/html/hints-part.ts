import { hintParts } from '../../../text/hint-blocks.ts';
import { fill } from '../../html/fill.ts';
import type { Lesson } from '../../lesson.ts';

/** The hints of an exercise, each in a fold of its own. */
export function hintsPart(exercise: string, { hints, functions }: Lesson): string {
  return hints.length === 0
    ? ''
    : fill(TEMPLATE, {
        id: exercise,
        hints: hints.map((hint) => {
          const { words, blocks } = hintParts(hint, functions);
          return { words, blocks };
        }),
      });
}

const TEMPLATE = `<details class="hints" id="<%= it.id %>--hints"><summary>Stuck? <%= it.hints.length %> hints, the mildest first</summary>
<% it.hints.forEach(({ words, blocks }, i) => { %>
<details id="<%= it.id %>--hint-<%= i + 1 %>" data-hint="<%= i + 1 %>" data-exercise="<%= it.id %>"><summary>Hint <%= i + 1 %> of <%= it.hints.length %></summary>
<% if (words !== '') { %><p class="words"><%= words %></p>
<% } for (const block of blocks) { %>
<div class="source" role="group" aria-label="<%= block.function %>, to paste below its signature" tabindex="0"><pre><span class="quiet">// <%= block.function %></span>
<%= block.body %></pre></div>
<% } %>
</details>
<% }) %>
</details>
`;
