import type { Result } from '../../../model/result.ts';
import { fill } from '../../html/fill.ts';
import type { Surroundings } from '../../surroundings.ts';
import { printable } from '../../terminal/printable.ts';
import { exerciseSection } from './exercise-section.ts';
import { overview } from './overview.ts';
import { PAGE } from './page-terminal.ts';

/** What a page says beside a result and its surroundings. */
export interface PageOptions {
  /** The exercise that the student is at; null if the page is about all of them alike. */
  readonly current?: string | null;
}

/** The elements of the page on a result: what can be replaced as a whole if there is another result. */
export function reportBody(
  result: Result,
  surroundings: Surroundings,
  { current = null }: PageOptions = {},
): string {
  const made = printable(result, PAGE);
  const { feedback, exercises, seed } = made;
  // What a student is at comes first, wherever in the course it is.
  const inOrder = [
    ...exercises.filter(({ id }) => id === current),
    ...exercises.filter(({ id }) => id !== current),
  ];
  const sections =
    feedback === 'none' ? [] : inOrder.map((one) => exerciseSection(one, made, surroundings, current));
  return fill(TEMPLATE, { overview: overview(made, current), sections, seed });
}

const TEMPLATE = `<main>
<%~ it.overview %>
<% for (const section of it.sections) { %><%~ section %><% } %>
</main>
<footer><p>Graded with seed <%= it.seed %>: the same files get the same points.</p></footer>
`;
