import type { ExerciseResult } from '../../../model/result.ts';
import { plural } from '../../../text/english.ts';
import { fill } from '../../html/fill.ts';

/** What the student's code printed, folded: often it is much. */
export function printedPart({ id, output }: ExerciseResult): string {
  const text = output.trimEnd();
  return text === ''
    ? ''
    : fill(TEMPLATE, {
        id,
        text,
        lines: `${plural(text.split('\n').length, 'line')}${text.endsWith(' (cut)') ? ' or more' : ''}`,
      });
}

const TEMPLATE = `<details class="printed" id="<%= it.id %>--printed"><summary>Your code printed <%= it.lines %></summary>
<div class="source" role="group" aria-label="What your code printed" tabindex="0"><pre><%= it.text %></pre></div>
</details>
`;
