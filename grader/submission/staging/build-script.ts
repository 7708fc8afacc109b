import * as esbuild from 'esbuild';
import type { Staged } from '../../model/submission.ts';
import { COMMON_OPTIONS, FORBIDDEN_SYNTAX, isBuildFailure } from '../../sandbox/esbuild/options.ts';
import { runEsbuild } from '../../sandbox/esbuild/run-esbuild.ts';
import { sourceUrl } from '../../sandbox/script-names.ts';
import { memoryPlugin, type StagingInput } from './esbuild-plugin.ts';
import { markTooComplicated, tooComplicatedMessage } from './load-file.ts';
import { exportsOf } from './modules.ts';
import { explainFailure, idOf, missingExports } from './staging-messages.ts';

/** Bundles an exercise and what it imports, with the requested version of each earlier exercise. */
export async function buildScript(input: StagingInput): Promise<Staged> {
  const { exercise } = input;
  const imports = new Set<string>();
  const parsing = new Set<string>();
  const plugins = [memoryPlugin(input, { imports, parsing })];
  try {
    const built = await runEsbuild(() => esbuild.build({ ...OPTIONS, ...namesFor(exercise), plugins }));
    if (built === null) {
      return tooComplicated([...parsing][0] ?? `${exercise}.ts`, input);
    }
    const missing = missingExports(built.warnings, input, imports);
    return missing.length > 0
      ? { kind: 'missing', missing }
      : stagedScript(input, imports, built.outputFiles);
  } catch (error) {
    if (!isBuildFailure(error)) {
      throw error;
    }
    const missing = missingExports(error.errors, input, imports);
    if (missing.length > 0) {
      return { kind: 'missing', missing };
    }
    return explainFailure(error.errors[0] as esbuild.Message, input);
  }
}

const OPTIONS = {
  ...COMMON_OPTIONS,
  bundle: true,
  write: false,
  outfile: 'script.js',
  format: 'iife',
  globalName: 'exercise',
  banner: { js: '"use strict";' },
  sourcemap: 'external',
  sourcesContent: false,
  legalComments: 'none',
  ignoreAnnotations: true,
  logOverride: FORBIDDEN_SYNTAX,
} as const satisfies esbuild.BuildOptions;

/** The script evaluates to the exports of the exercise; the comment names it in stack traces. */
function namesFor(exercise: string) {
  return {
    entryPoints: [`${exercise}.ts`],
    footer: { js: `exercise;\n//# sourceURL=${sourceUrl(exercise)}` },
  };
}

function stagedScript(
  { exercise, ids, uses, reference }: StagingInput,
  imports: ReadonlySet<string>,
  outputs: readonly esbuild.OutputFile[],
): Staged {
  const textOf = (ending: string) => outputs.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const imported = ids.filter((id) => imports.has(id));
  const files = 1 + imported.filter((id) => uses[id] !== 'reference').length;
  return {
    kind: 'staged',
    script: {
      exercise,
      code: textOf('.js'),
      files,
      functions: exportsOf(reference.get(`${exercise}.ts`) ?? ''),
      map: textOf('.map'),
    },
    imports: imported,
  };
}

function tooComplicated(file: string, { submission }: StagingInput): Staged {
  markTooComplicated(file, submission);
  return { kind: 'unusable', exercise: idOf(file), message: tooComplicatedMessage(file), location: null };
}
