import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodePoints } from '../text/code-points.ts';
import { RIGHT_ANSWERS, SOLUTIONS } from './paths.ts';

/** Right answers that everybody who has the kit can read. Texts, to be compared with; nobody runs them. */
export interface KitAnswers {
  /** In the kit: `solutions`, `grader/lab/corpus/right/recursion`. */
  readonly name: string;
  /** By exercise. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The solutions, and the right answers of the laboratory if it is there. */
export function kitAnswers(ids: readonly string[]): readonly KitAnswers[] {
  const others = existsSync(RIGHT_ANSWERS)
    ? readdirSync(RIGHT_ANSWERS, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  return [
    { name: 'solutions', texts: textsIn(SOLUTIONS, ids) },
    ...others
      .map(({ name }) => ({
        name: `grader/lab/corpus/right/${name}`,
        texts: textsIn(join(RIGHT_ANSWERS, name), ids),
      }))
      .sort((a, b) => byCodePoints(a.name, b.name)),
  ];
}

function textsIn(folder: string, ids: readonly string[]): ReadonlyMap<string, string> {
  const names = new Set(readdirSync(folder));
  return new Map(
    ids
      .filter((id) => names.has(`${id}.ts`))
      .map((id) => [id, readFileSync(join(folder, `${id}.ts`), 'utf8')]),
  );
}
