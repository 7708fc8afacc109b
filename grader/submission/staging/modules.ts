/**
 * The kinds of modules in a script, as esbuild namespaces. All modules are in memory.
 *
 * - `own`: a file of the student
 * - `reference`: a solution
 * - `answers`: functions that pass every call on to a solution. Student code imports these, so that printing
 *   a function does not show the solution.
 * - `types`: the kit's `types.ts`, which is empty once types are removed
 */
export type Namespace = 'own' | 'reference' | 'answers' | 'types';

/** The names that a solution exports. Solutions belong to the kit, and export function declarations only. */
export function exportsOf(solution: string): string[] {
  return Array.from(solution.matchAll(/^export (?:async )?function (\w+)/gm), ([, name]) => name as string);
}

/** The text of the module `answers:<file>`. */
export function answersModule(file: string, solution: string): string {
  const functions = exportsOf(solution).map(
    (name) => `export function ${name}(...inputs) { return reference.${name}(...inputs); }`,
  );
  return [`import * as reference from ${JSON.stringify(`./${file}`)};`, ...functions].join('\n');
}
