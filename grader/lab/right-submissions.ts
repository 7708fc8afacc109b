import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const RIGHT = fileURLToPath(new URL('./corpus/right', import.meta.url));

/** The folders of `grader/lab/corpus/right/`: complete right submissions, each in a style of its own. */
export function rightAnswers(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
