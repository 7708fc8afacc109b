import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOLUTIONS } from '../../kit/paths.ts';

/** The texts of the solutions and of `types.ts`, by file name. */
export function solutionTexts(): ReadonlyMap<string, string> {
  const names = readdirSync(SOLUTIONS).filter((name) => name.endsWith('.ts'));
  return new Map(names.map((name) => [name, readFileSync(join(SOLUTIONS, name), 'utf8')]));
}
