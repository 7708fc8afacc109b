import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Node, Project, SyntaxKind } from 'ts-morph';
import { exerciseFolders } from '../../catalogue/exercise-folders.ts';
import { ROOT } from '../../kit/paths.ts';
import { KitError } from '../../model/kit-error.ts';

/** Files that a measurement depends on: their role in it, and where they are. */
export interface MeasuredFiles {
  /** Such as `solution`, `check` or `right submission`. */
  readonly role: string;
  /** A file, or a folder with all its code and data, relative to the top of the repository. */
  readonly path: string;
  /** Names of folders inside it that have another role. */
  readonly except?: readonly string[];
  /**
   * `code`: only what it does counts, not its layout, words or path. `texts`: each file counts as it is, with its
   * name, because figures refer to it.
   */
  readonly as: 'code' | 'texts';
}

/** What every score depends on. Misconceptions and their words do not change a score. */
const KIT: readonly MeasuredFiles[] = [
  { role: 'solution', path: 'solutions', as: 'code' },
  {
    role: 'check',
    path: 'grader/catalogue',
    except: ['misconceptions', 'shared-misconceptions', 'wrong', 'lazy'],
    as: 'code',
  },
  { role: 'random numbers', path: 'grader/numbers/random.ts', as: 'code' },
  { role: 'cases', path: 'grader/engine/cases.ts', as: 'code' },
  { role: 'digits', path: 'data/digits', as: 'texts' },
];

const EXERCISES = exerciseFolders().map(({ id }) => id);

/** The wrong answers of the catalogue. */
export const WRONG_ANSWERS: readonly MeasuredFiles[] = EXERCISES.map((id) => ({
  role: `wrong answer/${id}`,
  path: `grader/catalogue/${id}/wrong`,
  as: 'texts',
}));

/** The misconceptions of the catalogue. */
export const MISCONCEPTIONS: readonly MeasuredFiles[] = [
  ...EXERCISES.map((id) => `grader/catalogue/${id}/misconceptions`),
  'grader/catalogue/shared-misconceptions',
].map((path) => ({ role: 'misconception', path, as: 'code' }));

/**
 * Identifies the state of the kit and of a collection: if the fingerprint changes, figures measured before may no
 * longer hold.
 *
 * It depends only on content and role. Moving a file of the kit, or changing its comments, layout or sentences,
 * leaves the fingerprint as it is.
 *
 * @throws KitError if there is no file at a path, so that nothing drops out of the fingerprint unnoticed
 */
export function fingerprint(collection: readonly MeasuredFiles[], root: string = ROOT): string {
  const digests = [...KIT, ...collection].flatMap((measured) =>
    filesOf(measured, root).map(({ name, path }) =>
      measured.as === 'code'
        ? digest(measured.role, tokensOf(readFileSync(path, 'utf8')))
        : digest(`${measured.role}/${name}`, withoutDepth(readFileSync(path))),
    ),
  );
  return digest(...digests.sort()).slice(0, 16);
}

function digest(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(part).update('\0');
  }
  return hash.digest('hex');
}

function filesOf({ role, path, except = [] }: MeasuredFiles, root: string) {
  const start = join(root, path);
  const stats = statSync(start, { throwIfNoEntry: false });
  const names = stats?.isDirectory() === true ? below(start, except) : stats === undefined ? [] : [''];
  if (names.length === 0) {
    throw new KitError(
      'nothing-to-fingerprint',
      `The figures depend on ${path} (${role}), but there is no such file. If it has moved, change its path in grader/lab/validity/.`,
    );
  }
  return names.map((name) => ({ name, path: join(start, name) }));
}

function below(folder: string, except: readonly string[]): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.(ts|gz|json)$/.test(file))
    .filter((file) => !file.split('/').some((part) => except.includes(part)));
}

/** Moving a file changes only how many folders up its imports go: that is left out. */
function withoutDepth(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/(from\s+')(?:\.\.\/)+/g, '$1../');
}

/** The tokens of a module without its comments, imports and sentences. */
function tokensOf(text: string): string {
  const tokens: string[] = [];
  const visit = (node: Node) => {
    if (LEFT_OUT.has(node.getKind())) {
      return;
    }
    const children = node.getChildren();
    if (children.length > 0) {
      children.forEach(visit);
    } else if (!isSentence(node)) {
      tokens.push(node.getText());
    }
  };
  visit(project.createSourceFile('module.ts', text, { overwrite: true }));
  return tokens.join(' ');
}

const LEFT_OUT = new Set([
  SyntaxKind.ImportDeclaration,
  SyntaxKind.SingleLineCommentTrivia,
  SyntaxKind.MultiLineCommentTrivia,
  SyntaxKind.JSDoc,
]);

const project = new Project({ useInMemoryFileSystem: true });

/** A string with a space in it is for people to read: no verdict depends on it. */
function isSentence(node: Node): boolean {
  return TEXTS.has(node.getKind()) && node.getText().includes(' ');
}

const TEXTS = new Set([
  SyntaxKind.StringLiteral,
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.TemplateHead,
  SyntaxKind.TemplateMiddle,
  SyntaxKind.TemplateTail,
]);
