import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Submission } from '../../model/submission.ts';
import { submissionFrom } from '../../report/formats/classroom50/submission.ts';
import type { Environment, GradedFile, Surroundings } from '../../report/surroundings.ts';
import { isInside } from '../../system/is-inside.ts';
import { commitDate } from './commit-date.ts';
import type { Output } from './outputs.ts';

/**
 * The environment that the formats need. Called before anything is graded: what is missing is said at once.
 *
 * @param folder what is graded
 * @throws KitError if something is missing for `classroom50`
 */
export function environmentFor(
  outputs: readonly Output[],
  folder: string,
  environment: Environment = process.env,
): Environment {
  if (!outputs.some(({ format }) => format === 'classroom50')) {
    return environment;
  }
  const whole = {
    ...environment,
    COMMIT_DATE: environment.COMMIT_DATE?.trim() || commitDate(folder, environment),
  };
  submissionFrom(whole);
  return whole;
}

/** What the reports on a submission say of the place around it. */
export function surroundingsOf(
  folder: string,
  { files, paths }: Pick<Submission, 'files' | 'paths'>,
  environment: Environment,
): Surroundings {
  const inRepository = pathInRepository(folder, environment.GITHUB_WORKSPACE);
  const graded = [...files].flatMap(([name, file]): [string, GradedFile][] => {
    const path = paths?.get(name);
    return path === undefined || file.kind !== 'text'
      ? []
      : [[name, { path: inRepository(path), text: file.text }]];
  });
  return { files: new Map(graded), environment };
}

/**
 * GitHub shows an annotation beside a line if its path starts at the top of the repository. That is the next folder
 * above the submission that has a `.git`: the checkout may lie in a folder of the workspace, beside that of the kit.
 * Without any, it is the workspace, else the submission itself.
 */
function pathInRepository(folder: string, workspace: string | undefined): (path: string) => string {
  const real = realPath(folder);
  const top = workspace ? realPath(workspace) : null;
  const isInWorkspace = top !== null && isInside(real, top);
  const root = repositoryAbove(real, isInWorkspace ? top : null) ?? (isInWorkspace ? top : real);
  const between = relative(root, real).split(sep).join('/');
  return (path) => (between === '' ? path : `${between}/${path}`);
}

/** Looks no further up than `top`. */
function repositoryAbove(folder: string, top: string | null): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) {
      return at;
    }
    if (at === top || at === dirname(at)) {
      return null;
    }
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
