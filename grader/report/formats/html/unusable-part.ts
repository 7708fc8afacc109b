import type { ExerciseResult } from '../../../model/result.ts';
import { CANNOT_RUN } from '../../explain/remark.ts';
import { fill } from '../../html/fill.ts';
import type { Surroundings } from '../../surroundings.ts';
import { resetCommand } from '../../terminal/npm-commands.ts';
import { sourceLines } from './source-lines.ts';

/** Why no check of an exercise could be run, and what to do about it. */
export function unusablePart({ id, message, checks }: ExerciseResult, files: Surroundings['files']): string {
  const at = checks.find(({ location }) => location !== null)?.location;
  const isAnotherFile = message?.startsWith('It imports ') ?? false;
  return fill(TEMPLATE, {
    id,
    message: message ?? CANNOT_RUN,
    source: at == null ? '' : sourceLines(files.get(at.file)?.text ?? '', at.line),
    reset: isAnotherFile ? null : resetCommand(id),
  });
}

const TEMPLATE = `<div class="unusable-message"><pre><%= it.message %></pre></div>
<%~ it.source %>
<% if (it.reset === null) { %>
<p>Fix that file first; this one is not the problem.</p>
<% } else { %>
<p>Fix that first: until then, none of its checks can run. Or start this file again from the stub: <code class="command"><%= it.reset %></code> (keeps a copy of yours)</p>
<% } %>
`;
