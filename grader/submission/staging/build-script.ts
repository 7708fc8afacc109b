import * as esbuild from 'esbuild';
import type { Staged } from '../../model/submission.ts';
import { isBuildFailure, LIKE_OURS, NOT_ALLOWED } from '../../sandbox/esbuild/options.ts';
import { runEsbuild } from '../../sandbox/esbuild/run-esbuild.ts';
import { sourceUrl } from '../../sandbox/script-names.ts';
import { inMemory, type Modules } from './esbuild-plugin.ts';
import { giveUpOn, tooComplicatedMessage } from './load-file.ts';
import { explainFailure, idOf, missingExports } from './staging-messages.ts';

/** Bundles an exercise and what it imports, each earlier one in the version that was asked for. */
export async function buildScript(modules: Modules): Promise<Staged> {
  const { exercise } = modules;
  const imports = new Set<string>();
  const unread = new Set<string>();
  const plugins = [inMemory(modules, { imports, unread })];
  try {
    const built = await runEsbuild(() => esbuild.build({ ...OPTIONS, ...namesFor(exercise), plugins }));
    if (built === null) {
      return tooComplicated([...unread][0] ?? `${exercise}.ts`, modules);
    }
    const missing = missingExports(built.warnings, modules, imports);
    return missing.length > 0 ? { kind: 'missing', missing } : staged(modules, imports, built.outputFiles);
  } catch (error) {
    if (!isBuildFailure(error)) {
      throw error;
    }
    const missing = missingExports(error.errors, modules, imports);
    if (missing.length > 0) {
      return { kind: 'missing', missing };
    }
    return explainFailure(error.errors[0] as esbuild.Message, modules);
  }
}

const OPTIONS = {
  ...LIKE_OURS,
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
  logOverride: NOT_ALLOWED,
} as const satisfies esbuild.BuildOptions;

/** The value of the script is what the exercise exports; the comment is its name in stack traces. */
function namesFor(exercise: string) {
  return {
    entryPoints: [`${exercise}.ts`],
    footer: { js: `exercise;\n//# sourceURL=${sourceUrl(exercise)}` },
  };
}

function staged(
  { exercise, ids }: Modules,
  imports: ReadonlySet<string>,
  outputs: readonly esbuild.OutputFile[],
): Staged {
  const textOf = (ending: string) => outputs.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return {
    kind: 'staged',
    script: { exercise, code: textOf('.js'), map: textOf('.map') },
    imports: ids.filter((id) => imports.has(id)),
  };
}

function tooComplicated(file: string, { submission }: Modules): Staged {
  giveUpOn(file, submission);
  return { kind: 'unusable', exercise: idOf(file), message: tooComplicatedMessage(file), location: null };
}
