import type { Plugin } from 'esbuild';
import type { Submission } from '../../model/submission.ts';
import { OWN } from '../../sandbox/script-names.ts';
import { type ImportRules, resolveImport } from './import-rules.ts';
import { loadFile } from './load-file.ts';
import { answerStubs, answersModule, type Namespace } from './modules.ts';

export interface Modules extends ImportRules {
  readonly exercise: string;
  readonly submission: Submission;
  /** The text of each solution, by file name. */
  readonly reference: ReadonlyMap<string, string>;
}

/**
 * Gives esbuild the modules of an exercise, so that it looks for nothing on the disk.
 *
 * @param seen is told of each exercise that a student's file imports, and of the start and the end of
 *   parsing a student's file
 */
export function inMemory(
  modules: Modules,
  seen: { readonly imports: Set<string>; readonly unread: Set<string> },
): Plugin {
  const { exercise, ids, reference, stubs, submission } = modules;
  const solution = (file: string) => reference.get(file) ?? '';
  return {
    name: 'in-memory',
    setup(build) {
      build.onResolve({ filter: /.*/ }, ({ path, kind, with: attributes, importer, namespace }) => {
        if (kind === 'entry-point') {
          return { path, namespace: OWN };
        }
        const found = { path, kind, with: attributes, importer, namespace: namespace as Namespace };
        const resolved = resolveImport(found, modules);
        if (resolved.kind === 'refused') {
          return { errors: [{ text: resolved.message, detail: IMPORT_REFUSED }] };
        }
        const id = ids.find((known) => path === `./${known}.ts`);
        if (id !== undefined && namespace === OWN) {
          seen.imports.add(id);
        }
        return { path: resolved.file, namespace: resolved.namespace };
      });
      build.onLoad({ filter: /.*/, namespace: OWN }, async ({ path }) => {
        seen.unread.add(path);
        const loaded = await loadFile(path, submission);
        seen.unread.delete(path);
        return path === `${exercise}.ts` && loaded.contents !== undefined
          ? { ...loaded, contents: `${loaded.contents}${answerStubs(stubs)}` }
          : loaded;
      });
      build.onLoad({ filter: /.*/, namespace: 'answers' }, ({ path }) => ({
        contents: answersModule(path, solution(path)),
      }));
      build.onLoad({ filter: /.*/, namespace: 'reference' }, ({ path }) => ({
        contents: solution(path),
        loader: 'ts',
      }));
      build.onLoad({ filter: /.*/, namespace: 'types' }, () => ({ contents: 'export {}' }));
    },
  };
}

/** Marks the message of an import that is not allowed: its words are for students already. */
export const IMPORT_REFUSED = 'import refused';
