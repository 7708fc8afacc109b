import { randomBytes } from 'node:crypto';

/**
 * The modules that a script is made of, by the namespace that esbuild knows them by. All are in memory.
 *
 * - `own`: a file of the student
 * - `reference`: a solution
 * - `answers`: functions that pass every call on to those of a solution. Student code imports these, so
 *   that printing a function does not show the solution.
 * - `types`: the kit's `types.ts`, of which nothing is left when types are gone
 */
export type Namespace = 'own' | 'reference' | 'answers' | 'types';

/** The names that a solution exports. Solutions are the kit's own, and export functions by declaration. */
export function exportsOf(solution: string): string[] {
  return Array.from(solution.matchAll(/^export (?:async )?function (\w+)/gm), ([, name]) => name as string);
}

/** The module `answers:<file>`. */
export function answersModule(file: string, solution: string): string {
  const functions = exportsOf(solution).map(
    (name) => `export function ${name}(...inputs) { return reference.${name}(...inputs); }`,
  );
  return [`import * as reference from ${JSON.stringify(`./${file}`)};`, ...functions].join('\n');
}

/** What a student file imports where functions of its own are answered by the reference: no name to be guessed. */
export const STUB_ANSWERS = `kit:stub-answers-${randomBytes(12).toString('hex')}`;

/** Lines to put below a file, so that these functions of it are the reference's from then on. */
export function answerStubs(stubs: readonly string[]): string {
  const lines = stubs.map(
    (name) => `import { ${name} as reference$${name} } from '${STUB_ANSWERS}';\n${name} = reference$${name};`,
  );
  return stubs.length === 0 ? '' : `\n;${lines.join('\n')}\n`;
}
