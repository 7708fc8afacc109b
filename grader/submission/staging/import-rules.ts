import type { Uses } from '../../model/submission.ts';
import { listing } from '../../text/english.ts';
import { ANSWERS } from './answer-functions.ts';
import type { Namespace } from './modules.ts';

/** An import as esbuild reports it. */
export interface Import {
  readonly path: string;
  readonly kind: string;
  readonly with: Readonly<Record<string, string>>;
  /** The file with the import, and the namespace of that file. */
  readonly importer: string;
  readonly namespace: Namespace;
}

export type Resolved =
  | { readonly kind: 'module'; readonly namespace: Namespace; readonly file: string }
  /** What is wrong with it, to follow "03-loss.ts, line 4: ". */
  | { readonly kind: 'refused'; readonly message: string };

export interface ImportRules {
  readonly ids: readonly string[];
  readonly uses: Uses;
  readonly answered: readonly string[];
  readonly allowSolutionImports: boolean;
}

/**
 * Finds the module that an import names. A student's file may import `./types.ts` and the exercises before its
 * own, with the `.ts` ending, in an import statement, and nothing else.
 *
 * An import that nothing in the file uses never comes here: it may be of a type, so TypeScript leaves it out, and
 * nothing of that module is ever loaded. Editors add such lines by themselves; they cost no points.
 */
export function resolveImport(found: Import, rules: ImportRules): Resolved {
  const { importer, namespace, path } = found;
  const name = /^\.\/([\w-]+\.ts)$/.exec(path)?.[1];
  if (name === 'types.ts' && isPlain(found)) {
    return { kind: 'module', namespace: 'types', file: name };
  }
  if (namespace !== 'own') {
    return { kind: 'module', namespace: 'reference', file: name ?? path };
  }
  if (path === ANSWERS && rules.answered.length > 0) {
    return { kind: 'module', namespace: 'answers', file: importer };
  }
  const solution = rules.allowSolutionImports
    ? /^\.\.?\/.*\bsolutions\/([\w-]+)\.ts$/.exec(path)?.[1]
    : undefined;
  if (solution !== undefined && rules.ids.includes(solution)) {
    return { kind: 'module', namespace: 'answers', file: `${solution}.ts` };
  }
  const id = name?.replace(/\.ts$/, '');
  if (id !== undefined && isPlain(found) && earlier(importer, rules.ids).includes(id)) {
    return {
      kind: 'module',
      namespace: rules.uses[id] === 'reference' ? 'answers' : 'own',
      file: `${id}.ts`,
    };
  }
  return { kind: 'refused', message: refusal(found, rules.ids) };
}

function isPlain(found: Import): boolean {
  return found.kind === 'import-statement' && Object.keys(found.with).length === 0;
}

function earlier(file: string, ids: readonly string[]): readonly string[] {
  return ids.slice(0, ids.indexOf(file.replace(/\.ts$/, '')));
}

function refusal(found: Import, ids: readonly string[]): string {
  const { path, kind, importer } = found;
  if (kind !== 'import-statement') {
    return NO_IMPORT_CALLS;
  }
  if (Object.keys(found.with).length > 0) {
    return `“${path}” is imported with an attribute. Remove the with { … } after it.`;
  }
  const id = ids.find((known) => bareName(path) === known);
  if (bareName(path) === 'types' || (id !== undefined && earlier(importer, ids).includes(id))) {
    const suggestion = `./${id ?? 'types'}.ts`;
    return `“${path}” is not found. Write “${suggestion}”.`;
  }
  if (id !== undefined) {
    return id === bareName(importer)
      ? 'the file imports itself. Its functions can call each other without an import.'
      : `“${path}” comes later. ${allowed(importer, ids)}`;
  }
  return `“${path}” cannot be imported here. ${allowed(importer, ids)}`;
}

/** The last part of a path without its ending. */
function bareName(path: string): string {
  return (path.split(/[\\/]/).pop() ?? '').replace(/\.[cm]?[jt]s$/, '');
}

function allowed(importer: string, ids: readonly string[]): string {
  const [first, ...rest] = earlier(importer, ids).map((id) => `“./${id}.ts”`);
  if (first === undefined) {
    return 'This file may import “./types.ts” and nothing else.';
  }
  return `This file may import “./types.ts” and earlier exercises: ${listing([first, ...rest])}.`;
}

/** For `require(…)`, `import(…)` and `import x = require(…)`. */
export const NO_IMPORT_CALLS =
  'require() and import() do not work here. Put an import at the top of the file: import { … } from "./types.ts".';
