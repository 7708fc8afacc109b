import type { Plugin } from 'esbuild';
import type { Submission } from '../../model/submission.ts';
import { OWN } from '../../sandbox/script-names.ts';
import { answerFunctions } from './answer-functions.ts';
import { type ImportRules, resolveImport } from './import-rules.ts';
import { loadFile } from './load-file.ts';
import { answersModule, type Namespace } from './modules.ts';

/** What a script is made from. */
export interface StagingInput extends ImportRules {
  readonly exercise: string;
  readonly submission: Submission;
  /** The text of each solution, by file name. */
  readonly reference: ReadonlyMap<string, string>;
}

/** What happened while esbuild ran; the plugin fills it in. */
interface Progress {
  /** The earlier exercises that files of the student import. */
  readonly imports: Set<string>;
  /** The student's files that are being parsed now. */
  readonly parsing: Set<string>;
}

/** Gives esbuild the modules of an exercise from memory, so that it never looks on the disk. */
export function memoryPlugin(input: StagingInput, progress: Progress): Plugin {
  const { exercise, ids, reference, answered, submission } = input;
  const solution = (file: string) => reference.get(file) ?? '';
  return {
    name: 'in-memory',
    setup(build) {
      build.onResolve({ filter: /.*/ }, ({ path: typed, kind, with: attributes, importer, namespace }) => {
        if (kind === 'entry-point') {
          return { path: typed, namespace: OWN };
        }
        const path = namespace === OWN ? withRightName(typed, submission) : typed;
        const found = { path, kind, with: attributes, importer, namespace: namespace as Namespace };
        const resolved = resolveImport(found, input);
        if (resolved.kind === 'refused') {
          return { errors: [{ text: resolved.message, detail: IMPORT_REFUSED }] };
        }
        const id = ids.find((known) => path === `./${known}.ts`);
        if (id !== undefined && namespace === OWN) {
          progress.imports.add(id);
        }
        return { path: resolved.file, namespace: resolved.namespace };
      });
      build.onLoad({ filter: /.*/, namespace: OWN }, async ({ path }) => {
        progress.parsing.add(path);
        const loaded = await loadFile(path, submission);
        progress.parsing.delete(path);
        return path === `${exercise}.ts` && loaded.contents !== undefined
          ? { ...loaded, contents: answerFunctions(`${loaded.contents}`, answered) }
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

/** The files may import each other by the names under which they were handed in. */
function withRightName(path: string, { renamed }: Submission): string {
  const id = path.startsWith('./') ? renamed?.get(path.slice('./'.length)) : undefined;
  return id === undefined ? path : `./${id}.ts`;
}

/** Marks the message of a refused import, which is already worded for students. */
export const IMPORT_REFUSED = 'import refused';
