import type { ExerciseResult, Result } from '../../../model/result.ts';
import { fill } from '../../html/fill.ts';
import type { Surroundings } from '../../surroundings.ts';
import { printable } from '../../terminal/printable.ts';
import { exerciseSection } from './exercise-section.ts';
import type { LiveOptions } from './live-options.ts';
import { overview } from './overview.ts';
import { PAGE } from './page-terminal.ts';

/** What a page says beside a result and its surroundings. */
export interface PageOptions {
  /** The exercise that the student is at: it comes first. Null if the page is about all of them alike. */
  readonly current?: string | null;
  /** Set if the page follows the student's saves. */
  readonly live?: LiveOptions;
}

/** The elements of the page on a result: what can be replaced as a whole if there is another result. */
export function reportBody(
  result: Result,
  surroundings: Surroundings,
  { current = null, live }: PageOptions = {},
): string {
  const made = printable(result, PAGE);
  const shown = made.exercises.filter((exercise) => hasSection(exercise, made, current, live));
  // What a student is at comes first, wherever in the course it is.
  const inOrder = [...shown.filter(({ id }) => id === current), ...shown.filter(({ id }) => id !== current)];
  const sections = inOrder.map((exercise) => {
    const before = live?.before.get(exercise.id);
    return exerciseSection(exercise, surroundings, {
      feedback: made.feedback,
      hasStory: current !== null,
      before: before === undefined ? null : printable(before, PAGE),
    });
  });
  const ids = shown.map(({ id }) => id);
  return fill(TEMPLATE, {
    overview: overview(made, { current, live, ids }),
    sections,
    seed: made.seed,
  });
}

/** Live, only what the student is at or has begun: the rest is still ahead. */
function hasSection(
  { id, status }: ExerciseResult,
  { feedback }: Result,
  current: string | null,
  live: LiveOptions | undefined,
): boolean {
  return feedback !== 'none' && (live === undefined || id === current || status !== 'not-started');
}

const TEMPLATE = `<main>
<%~ it.overview %>
<% for (const section of it.sections) { %><%~ section %><% } %>
</main>
<footer><p>Graded with seed <%= it.seed %>: the same files get the same points.</p></footer>
`;
