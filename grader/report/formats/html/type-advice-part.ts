import type { ExerciseResult } from '../../../model/result.ts';
import { fill } from '../../html/fill.ts';
import type { Surroundings } from '../../surroundings.ts';
import { sourceLines } from './source-lines.ts';

/** The type checker's advice on an exercise, each remark with the line that it is about. */
export function typeAdvicePart({ advice = [] }: ExerciseResult, files: Surroundings['files']): string {
  return advice.length === 0
    ? ''
    : fill(TEMPLATE, {
        remarks: advice.map(({ message, location: { file, line, column } }) => ({
          place: `${file}:${line}:${column}`,
          message,
          source: sourceLines(files.get(file)?.text ?? '', line, 0),
        })),
      });
}

const TEMPLATE = `<div class="types">
<h3>Types <span class="quiet">advice; costs nothing</span></h3>
<ul>
<% for (const { place, message, source } of it.remarks) { %><li><code><%= place %></code> <%= message %>
<%~ source %></li>
<% } %></ul>
</div>
`;
